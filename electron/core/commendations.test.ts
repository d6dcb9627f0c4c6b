import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { OpSent } from '../../shared/ipc/contract.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';
import { registerDump } from './testing/register-dump.ts';

type Deed = OpSent<'commendation.record'>;

let core: TestCore;
let root: number;
let mo: number;
beforeEach(async () => {
  core = openCore();
  root = (await createRegister(core)).info.rootOrgId;
  mo = await addMember('Trần Thị Mơ', '1990-01-15');
});
afterEach(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const record = (memberId: number, kind: OpSent<'event.record'>['kind'], effectiveOn: string, payload = {}) =>
  core.must('event.record', { memberId, kind, effectiveOn, payload, decision: noDecision, note: '' });

async function addMember(fullName: string, bornOn = ''): Promise<number> {
  const { id } = await core.must('member.add', { record: { ...emptyMemberRecord(), fullName, bornOn } });
  await record(id, 'admitted', '2015-05-19', { orgId: root });
  await record(id, 'recognised', '2016-05-19');
  return id;
}

const deed = (part: Partial<Deed['said']>, whom: Partial<Pick<Deed, 'memberIds' | 'orgIds'>>): Deed => ({
  said: {
    form: 'certificateOfMerit',
    title: 'Hoàn thành xuất sắc năm 2025',
    commendedOn: '2026-02-03',
    decision: { ...noDecision, number: '12-QĐ/ĐU', signedOn: '2026-02-01' },
    level: 'grassroots',
    year: 2025,
    amount: 900_000,
    note: '',
    ...part,
  },
  memberIds: [],
  orgIds: [],
  ...whom,
});
const refusal = async (sent: Deed) => {
  const done = await core.call('commendation.record', sent);
  return done.ok ? null : done.error;
};
const dump = () => registerDump(core.state.session?.db ?? expect.fail('no register'));

describe('A commendation', () => {
  test('of members and organisations by one decision is one step, and taken back by one', async () => {
    const before = dump();
    await core.must('commendation.record', deed({}, { memberIds: [mo, mo], orgIds: [root] }));
    const step = await core.must('step.last', {});
    expect(step?.name).toBe('Khen thưởng (Bằng khen) cho 1 đồng chí, 1 tập thể');
    const event = (await core.must('member.get', { id: mo })).events.at(-1);
    expect(event?.payload).toEqual({
      form: 'certificateOfMerit',
      title: 'Hoàn thành xuất sắc năm 2025',
      level: 'grassroots',
      year: 2025,
      amount: 900_000,
    });
    await core.must('step.undo', { id: step?.id ?? 0 });
    expect(dump()).toEqual(before);
  });

  test('with the Cờ is refused for a member, and nobody of the same list has it then', async () => {
    const error = await refusal(deed({ form: 'flag' }, { memberIds: [mo], orgIds: [root] }));
    expect(error).toMatchObject({
      code: 'commendation.refused',
      params: { name: 'Trần Thị Mơ', why: expect.stringContaining('Cờ chỉ tặng cho tập thể') },
    });
    const { found } = await core.must('commendation.page', {
      from: '2026-01-01',
      to: '2026-12-31',
      orgId: root,
      subject: 'organisations',
      form: null,
    });
    expect(found).toBe(0);
  });

  test('is refused for somebody who was no member on the day, and for nobody at all', async () => {
    await record(mo, 'died', '2026-01-05');
    expect(await refusal(deed({}, { memberIds: [mo] }))).toMatchObject({ code: 'commendation.refused' });
    expect(await refusal(deed({}, {}))).toMatchObject({ code: 'commendation.nobody' });
    expect(await refusal(deed({}, { memberIds: [999] }))).toMatchObject({ code: 'member.not-found' });
    expect(await refusal(deed({}, { orgIds: [999] }))).toMatchObject({ code: 'organisation.not-found' });
    expect(await refusal(deed({ commendedOn: '2026-02-30' }, { orgIds: [root] }))).toMatchObject({
      code: 'app.bad-request',
    });
  });

  test('warns where its decision stands with another day, and where it was recorded before', async () => {
    const sent = deed({}, { memberIds: [mo] });
    await core.must('commendation.record', sent);
    const again = await core.must('commendation.check', sent);
    expect(again.members[0]?.warnings[0]).toContain('đã ghi khen thưởng theo quyết định số 12-QĐ/ĐU');
    const decision = { ...noDecision, number: '12-QĐ/ĐU', signedOn: '2026-02-02' };
    const other = await core.must('commendation.check', deed({ decision }, { orgIds: [root] }));
    expect(other.warnings).toEqual([expect.stringContaining('ngày ký 01/02/2026 (Trần Thị Mơ)')]);
  });

  test('of an organisation is changed and dropped by the version that was read only', async () => {
    await core.must('commendation.record', deed({ form: 'flag' }, { orgIds: [root] }));
    const page = () =>
      core.must('commendation.page', {
        from: '2026-01-01',
        to: '2026-12-31',
        orgId: root,
        subject: 'organisations',
        form: 'flag',
      });
    const [row] = (await page()).rows;
    const { said } = deed({ form: 'flag', title: 'Dẫn đầu phong trào' }, {});
    const change = { id: row?.id ?? 0, version: row?.version ?? 0, said };
    await core.must('commendation.change', change);
    const code = async () => {
      const done = await core.call('commendation.change', change);
      return done.ok ? null : done.error.code;
    };
    expect(await code()).toBe('commendation.changed-meanwhile');
    expect((await page()).rows[0]).toMatchObject({ title: 'Dẫn đầu phong trào', version: 2 });
    await core.must('commendation.drop', { id: change.id, version: 2 });
    expect((await page()).found).toBe(0);
    expect(await code()).toBe('commendation.not-found');
    await core.must('step.undo', { id: (await core.must('step.last', {}))?.id ?? 0 });
    expect((await page()).found).toBe(1);
  });
});

describe('Pasted names', () => {
  test('are found by name and date of birth; namesakes and strangers are left to the person', async () => {
    await addMember('Lê Văn Ba', '1980-02-03');
    await addMember('Lê Văn Ba', '1985-02-03');
    const found = await core.must('commendation.find', {
      subject: 'members',
      text: '1\ttrần thị mơ\n2\tLê Văn Ba\t03/02/1985\n3\tLê Văn Ba\n4\tNgười Lạ\n5\tTrần Thị Mơ\t16/01/1990',
    });
    expect(found.map((f) => f.subject?.name ?? f.others.length)).toEqual([
      'Trần Thị Mơ',
      'Lê Văn Ba',
      2,
      0,
      1,
    ]);
    const [organisation] = await core.must('commendation.find', {
      subject: 'organisations',
      text: 'Đảng bộ phường Tân Lập',
    });
    expect(organisation?.subject?.id).toBe(root);
  });
});

describe('Five years running', () => {
  const rated = (year: number, id: number, level: string | null) =>
    core.state.session?.db.tx({ name: 'Thư', reason: 'Thử', at: '2026-11-22T03:00:00.000Z' }, (w) => {
      w.run(
        `INSERT INTO rating_year (year, source, source_note, as_of, created_at, created_by)
         VALUES (?, 'ledger', '', ?, '2026-11-22', 'Thư') ON CONFLICT DO NOTHING`,
        [year, `${year}-12-31`],
      );
      w.run(
        `INSERT INTO rating (year, member_id, org_id, level, updated_at, updated_by)
         VALUES (?, ?, ?, ?, '2026-11-22', 'Thư')`,
        [year, id, root, level],
      );
      return { ok: true, value: null };
    });

  test('names those with the best level in all five, and apart those of whom a year is not known', async () => {
    const ba = await addMember('Lê Văn Ba');
    const tu = await addMember('Lý Văn Tư');
    for (let year = 2021; year <= 2025; year++) {
      rated(year, mo, 'excellent');
      rated(year, tu, year === 2023 ? null : 'excellent');
      if (year > 2021) rated(year, ba, 'excellent');
    }
    const run = await core.must('commendation.fiveYears', { year: 2025, orgId: root });
    expect(run.years).toEqual([2021, 2022, 2023, 2024, 2025]);
    expect(run.running.map((r) => r.name)).toEqual(['Trần Thị Mơ']);
    // Here at the end of 2021 and on no list of it: that breaks the run, and nothing is guessed.
    expect(run.unproven).toEqual([]);
    const next = await core.must('commendation.fiveYears', { year: 2024, orgId: root });
    expect(next.running).toEqual([]);
    expect(next.unproven.map((r) => r.name)).toEqual(['Trần Thị Mơ']);
    expect(next.unproven[0]?.years[0]).toEqual({ year: 2020, known: 'nothing' });
    const sheet = await core.must('sheet.get', { request: { sheet: 'fiveYears', year: 2025, orgId: root } });
    expect(sheet.rows.map((r) => r.cells[0])).toEqual(['Đủ các năm', 'Trần Thị Mơ']);
  });

  test('names organisations with the best level too: a year not recorded proves nothing, a reason breaks the run', async () => {
    const record = (year: number, choice: OpSent<'organisationRating.setLevel'>['choice']) =>
      core.must('organisationRating.setLevel', { year, orgIds: [root], choice });
    const organisations = async () =>
      (await core.must('commendation.fiveYears', { year: 2025, orgId: root })).organisations;
    for (let year = 2021; year <= 2025; year++) await core.must('year.create', { year });
    for (const year of [2021, 2022, 2024, 2025]) await record(year, { kind: 'level', level: 'excellent' });
    expect(await organisations()).toMatchObject([{ orgId: root, proven: false }]);
    await record(2023, { kind: 'level', level: 'excellent' });
    expect(await organisations()).toMatchObject([{ orgId: root, proven: true }]);
    await record(2023, { kind: 'unrated', reason: 'founded', note: '' });
    expect(await organisations()).toEqual([]);
  });
});
