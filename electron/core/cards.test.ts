import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { OpSent } from '../../shared/ipc/contract.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';
import { registerDump } from './testing/register-dump.ts';

let core: TestCore;
let root: number;
let mo: number;
let folder: string;
beforeEach(async () => {
  core = openCore();
  folder = mkdtempSync(join(tmpdir(), 'anh-the-'));
  root = (await createRegister(core)).info.rootOrgId;
  mo = await addMember('Trần Thị Mơ', '001190012345');
});
afterEach(() => {
  expect(core.bugs).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
  core.close();
});

const record = (memberId: number, kind: OpSent<'event.record'>['kind'], effectiveOn: string, payload = {}) =>
  core.must('event.record', { memberId, kind, effectiveOn, payload, decision: noDecision, note: '' });

async function addMember(fullName: string, citizenId = ''): Promise<number> {
  const blank = emptyMemberRecord();
  const { id } = await core.must('member.add', {
    record: { ...blank, fullName, bornOn: '1990-01-15', citizenId },
  });
  await record(id, 'admitted', '2024-05-19', { orgId: root });
  await record(id, 'recognised', '2025-05-19');
  return id;
}

const issueOf = (people: OpSent<'card.issue'>['people'], part: Partial<OpSent<'card.issue'>> = {}) => ({
  form: 'new' as const,
  cause: '' as const,
  effectiveOn: '2026-02-03',
  decision: { ...noDecision, number: '15-DS/ĐU' },
  note: '',
  people,
  ...part,
});
const without = async () => (await core.must('card.without', { orgId: root })).rows;
const draw = (memberIds: number[]) =>
  core.must('card.drawList', {
    name: 'Đợt 03/02/2026',
    drawnOn: '2026-01-10',
    form: 'new',
    note: '',
    memberIds,
  });
const dump = () => registerDump(core.state.session?.db ?? expect.fail('no register'));

describe('Those without a card', () => {
  test('are recognised members until a card is issued, and again when it was lost or given back', async () => {
    expect((await without()).map((r) => [r.name, r.why, r.since])).toEqual([
      ['Trần Thị Mơ', 'never', '2025-05-19'],
    ]);
    await core.must('card.issue', issueOf([{ memberId: mo, cardNumber: '001190012345' }]));
    expect(await without()).toEqual([]);
    await record(mo, 'cardLost', '2026-05-01');
    expect((await without()).map((r) => [r.why, r.since])).toEqual([['lost', '2026-05-01']]);
    const again = issueOf([{ memberId: mo, cardNumber: '001190012345' }], {
      form: 'reissue',
      cause: 'lost',
      effectiveOn: '2026-06-01',
    });
    expect((await core.must('card.check', again))[0]?.warnings).toEqual([]);
    await core.must('card.issue', again);
    expect(await without()).toEqual([]);
  });

  test('are said in which list they stand', async () => {
    const { id } = await draw([mo]);
    expect((await without())[0]?.list).toEqual({ id, name: 'Đợt 03/02/2026', drawnOn: '2026-01-10' });
  });

  test('who was put out of the Party is to give the card back', async () => {
    await core.must('card.issue', issueOf([{ memberId: mo, cardNumber: '001190012345' }]));
    await record(mo, 'removed', '2026-11-02', { form: 'struckOff', reason: 'Bỏ sinh hoạt' });
    const kinds = async () => (await core.must('todo.list', {})).items.map((i) => i.kind);
    expect(await kinds()).toContain('cardReturn');
    await record(mo, 'cardReturned', '2026-11-10');
    expect(await kinds()).not.toContain('cardReturn');
  });
});

describe('Cards issued to many', () => {
  test('put the numbers on the records as one step, which one undo takes back', async () => {
    const ba = await addMember('Lê Văn Ba');
    const before = dump();
    const people = [
      // The mask that the page shows stands for the member's own number.
      { memberId: mo, cardNumber: '001•••345' },
      { memberId: ba, cardNumber: '001185000001' },
    ];
    expect(await core.must('card.issue', issueOf(people))).toEqual({ issued: 2 });
    const { db } = core.state.session ?? expect.fail('no register');
    expect(db.pluck('SELECT card_number FROM member ORDER BY id')).toEqual(['001190012345', '001185000001']);
    const counts = await core.must('card.counts', { from: '2026-01-01', to: '2026-12-31', orgId: root });
    expect(counts.new).toEqual({ now: 2, before: 0, difference: 2 });
    await core.must('step.undo', { id: (await core.must('step.last', {}))?.id ?? 0 });
    expect(dump()).toEqual(before);
  });

  test('are refused for all where one number is wrong, given twice, or on another card', async () => {
    const ba = await addMember('Lê Văn Ba');
    const refusals = async (a: string, b: string) =>
      (
        await core.must(
          'card.check',
          issueOf([
            { memberId: mo, cardNumber: a },
            { memberId: ba, cardNumber: b },
          ]),
        )
      ).map((c) => c.refusal);
    expect(await refusals('123', '')).toEqual(['Số thẻ có 8 hoặc 12 chữ số.', 'Số thẻ có 8 hoặc 12 chữ số.']);
    expect(await refusals('001190012345', '001190012345')).toEqual([
      null,
      'số này vừa ghi cho đồng chí Trần Thị Mơ ở cùng danh sách.',
    ]);
    await core.must('card.issue', issueOf([{ memberId: mo, cardNumber: '001190012345' }]));
    expect((await refusals('001190012345', '001190012345'))[1]).toContain('Trần Thị Mơ');
    const sent = issueOf([{ memberId: ba, cardNumber: '001190012345' }]);
    expect(await core.call('card.issue', sent)).toMatchObject({ error: { code: 'card.refused' } });
    expect((await without()).map((r) => r.name)).toEqual(['Lê Văn Ba']);
  });

  test('47 of a period are counted by their day, beside the year before, in the table that goes out', async () => {
    const people = await Promise.all(
      Array.from({ length: 47 }, (_, n) => addMember(`Người Thứ ${n}`, `0011900${String(10_000 + n)}`)),
    );
    const numbered = people.map((memberId, n) => ({
      memberId,
      cardNumber: `0011900${String(10_000 + n)}`,
    }));
    await core.must('card.issue', issueOf(numbered));
    const period = { from: '2026-01-01', to: '2026-09-30', orgId: root };
    expect((await core.must('card.counts', period)).new).toEqual({ now: 47, before: 0, difference: 47 });
    const { found, rows } = await core.must('card.movements', { ...period, move: 'new' });
    expect([found, rows.length, rows[0]?.cardNumber]).toEqual([47, 47, '001•••000']);
    const sheet = await core.must('sheet.get', { request: { sheet: 'cardMovements', ...period } });
    expect(sheet.rows.filter((r) => r.kind === undefined)).toHaveLength(47);
    expect(sheet.rows[0]?.cells[0]).toBe('Cấp mới: 47 lượt; cùng kỳ năm trước 0; tăng, giảm +47 (—)');
  });
});

describe('A list for cards', () => {
  test('is changed by the version that was read only, never left empty, and refused for a probationer', async () => {
    const { id } = await draw([mo]);
    const { list } = await core.must('card.list', { id });
    const head = { id, version: 1, name: 'Đợt 19/5', drawnOn: '2026-04-10', form: 'new' as const, note: '' };
    const code = async (part: Partial<OpSent<'card.changeList'>>) => {
      const done = await core.call('card.changeList', { ...head, add: [], remove: [], ...part });
      return done.ok ? null : done.error.code;
    };
    expect(list).toMatchObject({ version: 1, people: 1, photos: 0, carded: 0 });
    expect(await code({ remove: [mo] })).toBe('card.list-empty');
    const young = (
      await core.must('member.add', { record: { ...emptyMemberRecord(), fullName: 'Lý Thị Non' } })
    ).id;
    await record(young, 'admitted', '2026-05-19', { orgId: root });
    expect(await code({ add: [young] })).toBe('card.not-official');
    expect(await code({})).toBeNull();
    expect(await code({})).toBe('card.list-changed-meanwhile');
    const before = dump();
    await core.must('card.dropList', { id, version: 2 });
    expect(await core.must('card.lists', {})).toEqual([]);
    await core.must('step.undo', { id: (await core.must('step.last', {}))?.id ?? 0 });
    expect(dump()).toEqual(before);
  });

  test('goes out with masked numbers, in full only after a reason, and no longer once locked', async () => {
    const { id } = await draw([mo]);
    const sheet = async (open: boolean) => {
      const made = await core.call('sheet.get', { request: { sheet: 'cardList', listId: id, open } });
      return made.ok ? made.value.rows[0]?.cells[4] : made.error.code;
    };
    expect([await sheet(false), await sheet(true)]).toEqual(['001•••345', 'card.numbers-closed']);
    await core.must('card.openNumbers', { id, reason: 'Nộp lên Đảng ủy thành phố' });
    expect(await sheet(true)).toBe('001190012345');
    const { db } = core.state.session ?? expect.fail('no register');
    expect(db.all('SELECT deed, what, reason FROM access_log')).toEqual([
      {
        deed: 'export',
        what: 'Số căn cước của 1 đồng chí trong danh sách phát thẻ Đợt 03/02/2026',
        reason: 'Nộp lên Đảng ủy thành phố',
      },
    ]);
    await core.must('register.lock', {});
    await core.must('register.open', { file: 'Thu.sodang', password: 'mat khau thu' });
    expect(await sheet(true)).toBe('card.numbers-closed');
  });
});

describe('The photo files of a list', () => {
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
  const photo = (id: number, bytes: Uint8Array = jpeg) =>
    core.must('member.setPhoto', { id, photo: { bytes, width: 300, height: 400 } });

  test('are named by person, two of one name apart; missing ones are told, old ones replaced', async () => {
    const twin = await addMember('Trần Thị Mơ');
    const bare = await addMember('Lê Văn Ba');
    await photo(mo);
    await photo(twin);
    const { id } = await draw([mo, twin, bare]);
    const steps: string[] = [];
    const job = {
      progress: (done: number, total: number) => steps.push(`${done}/${total}`),
      cancelled: () => false,
    };
    writeFileSync(join(folder, 'Trần Thị Mơ_15.01.1990_19.05.2024.jpg'), 'an older photo');
    const done = await core.must('card.exportPhotos', { id, token: folder }, job);
    expect(done).toEqual({ written: 2, replaced: 1, missing: ['Lê Văn Ba'], stopped: false });
    const files = readdirSync(folder).map((f) => f.normalize('NFC'));
    expect(files.toSorted()).toEqual([
      'Trần Thị Mơ_15.01.1990_19.05.2024 (2).jpg',
      'Trần Thị Mơ_15.01.1990_19.05.2024.jpg',
    ]);
    for (const file of files) expect(readFileSync(join(folder, file)).equals(jpeg)).toBe(true);
    expect(steps.at(-1)).toBe('3/3');
  });

  test('stop when asked and say how many are there', async () => {
    await photo(mo);
    const { id } = await draw([mo]);
    const job = { progress: () => undefined, cancelled: () => true };
    expect(await core.must('card.exportPhotos', { id, token: folder }, job)).toMatchObject({
      written: 0,
      stopped: true,
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of a folder that is gone are refused with a sentence', async () => {
    await photo(mo);
    const { id } = await draw([mo]);
    const gone = await core.call('card.exportPhotos', { id, token: join(folder, 'khong-co') });
    expect(gone).toMatchObject({ ok: false, error: { code: 'file.read-only' } });
  });
});
