/** The log as a person reads it: sentences, filters, the tier passed over, the check, and what left the register. */
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logHead } from '../../db/log-chain.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { LogFilter, LogPage } from '../../shared/ipc/log.ts';
import { logCode } from '../../shared/text/log-code.ts';
import type { Session } from './context.ts';
import { anchorPath } from './log-anchor.ts';
import { createRegister, openCore, type TestCore, testPassword } from './testing/open-core.ts';
import { aPetition } from './testing/petition-desk.ts';

let core: TestCore;
let clock: Date;
beforeEach(async () => {
  clock = new Date('2026-11-22T07:05:00Z');
  core = openCore({ host: { now: () => clock } });
  await createRegister(core);
});
afterEach(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const session = (): Session => {
  if (!core.state.session) throw new Error('no register is open');
  return core.state.session;
};
const page = (filter: Partial<LogFilter> = {}, before: number | null = null, limit = 100): Promise<LogPage> =>
  core.must('log.page', { filter, before, limit });
const sentences = async (filter: Partial<LogFilter> = {}) =>
  (await page(filter)).entries.map(({ actor, what, ground }) => [actor, what, ground]);
const newest = async (filter: Partial<LogFilter> = {}) => (await sentences(filter))[0];

async function member(part = {}): Promise<number> {
  const record = { ...emptyMemberRecord(), fullName: 'Nguyễn Văn An', ...part };
  return (await core.must('member.add', { record })).id;
}
async function correct(id: number, part: Record<string, string>): Promise<void> {
  const { version, record } = await core.must('member.get', { id });
  const how = { kind: 'correction', ground: 'Theo giấy khai sinh gốc' } as const;
  await core.must('member.update', { id, version, record: { ...record, ...part }, how });
}

describe('the log reads as sentences', () => {
  it('says field, before, after, who and on what ground', async () => {
    const id = await member({ bornOn: '1960-05', occupation: 'Giáo viên' });
    await correct(id, { bornOn: '1961-05-12' });
    expect(await newest({ kind: 'edit' })).toEqual([
      'Nguyễn Văn Thư',
      'sửa Ngày sinh của Nguyễn Văn An: 05/1960 thành 12/05/1961',
      expect.stringContaining('Theo giấy khai sinh gốc'),
    ]);
  });

  it('keeps a masked number masked, and says who looked at it and why', async () => {
    const id = await member({ citizenId: '001060012345' });
    await correct(id, { citizenId: '001060012346' });
    await core.must('record.reveal', { memberId: id, field: 'citizenId', reason: 'Đối chiếu giấy tờ' });
    const all = JSON.stringify(await sentences());
    expect(all).not.toContain('0012346');
    expect(all).toContain('001•••346');
    expect(await newest({ kind: 'reveal' })).toEqual([
      'Nguyễn Văn Thư',
      'xem Số căn cước của Nguyễn Văn An, lý do: Đối chiếu giấy tờ',
      '',
    ]);
  });

  it('is filtered by day, person, deed, member and words, tones or none', async () => {
    const an = await member();
    await member({ fullName: 'Lê Thị Bình' });
    clock = new Date('2026-11-23T17:30:00Z'); // already the 24th in Vietnam
    await correct(an, { occupation: 'Thợ lặn' });
    expect(await sentences({ from: '2026-11-24', to: '2026-11-24' })).toHaveLength(1);
    expect(await sentences({ from: '2026-11-23', to: '2026-11-23' })).toEqual([]);
    expect((await sentences({ memberId: an })).every(([, what]) => what?.includes('Nguyễn Văn An'))).toBe(
      true,
    );
    expect(await sentences({ words: 'tho lan' })).toHaveLength(1);
    expect(await sentences({ actor: 'Người khác' })).toEqual([]);
    expect(await sentences({ kind: 'backup' })).toEqual([]);
  });

  it('comes page by page, newest first, each entry once', async () => {
    for (let i = 0; i < 7; i++) await member({ fullName: `Người ${i}` });
    const numbers: number[] = [];
    for (let before: number | null = null, guard = 0; guard < 100; guard++) {
      const { entries, next } = await page({}, before, 3);
      numbers.push(...entries.map(({ number }) => number));
      if (next === null) break;
      before = next;
    }
    const { total } = await page();
    expect(numbers).toEqual(Array.from({ length: total }, (_, i) => total - i));
  });

  it('passes over what stands behind a password of its own while that is shut', async () => {
    session().restricted.open = true;
    await core.must('petition.save', { id: null, version: 1, petition: aPetition() });
    await core.must('sheet.get', { request: { sheet: 'petitions', from: '2026-01-01', to: '2026-12-31' } });
    const open = await sentences();
    expect(JSON.stringify(open)).toContain('đơn thư');
    session().restricted.open = false;
    const shut = JSON.stringify(await sentences());
    expect(shut).not.toMatch(/đơn thư|Trần Văn Đơn|Đơn thư/);
  });

  it('goes to Excel as it reads, for those only who may read it', async () => {
    await member();
    const request = { sheet: 'log' as const, filter: {} };
    expect((await core.must('sheet.get', { request })).rows[0]?.cells.join(' ')).toContain('Nguyễn Văn An');
    Object.assign(session(), { person: { ...session().person, role: 'typist' } });
    expect(await core.call('sheet.get', { request })).toMatchObject({ error: { code: 'right.missing' } });
    expect(await core.call('log.page', { filter: {} })).toMatchObject({ error: { code: 'right.missing' } });
  });
});

describe('"Kiểm tra nhật ký"', () => {
  it('says how many entries were proved, and is an entry itself', async () => {
    await member();
    const { checked, fine, sentence } = await core.must('log.check', {});
    expect(fine).toBe(true);
    expect(sentence).toBe(`Đã kiểm tra ${checked} mục, không mục nào bị sửa.`);
    expect(await newest({ kind: 'check' })).toEqual(['Nguyễn Văn Thư', `kiểm tra: ${sentence}`, '']);
  });

  it('names the first bad entry, what became of it and what it says of itself', async () => {
    await member();
    const number = logHead(session().db).sequence;
    const { handle } = session().db;
    handle.exec('DROP TRIGGER audit_never_changed');
    handle.exec("UPDATE audit SET actor = 'Trần Văn Khác' WHERE id = (SELECT max(id) FROM audit)");
    const { sentence, fine } = await core.must('log.check', {});
    expect(fine).toBe(false);
    expect(sentence).toBe(
      `Mục số ${number} đã bị sửa (mục này ghi: 22/11/2026, 14:05, Trần Văn Khác). Các mục trước đó còn nguyên vẹn.`,
    );
  });

  it('stops when asked', async () => {
    const job = { progress: () => undefined, cancelled: () => true };
    expect(await core.call('log.check', {}, job)).toMatchObject({ error: { code: 'app.cancelled' } });
  });
});

describe('the minutes of a month', () => {
  const minutes = (upTo = Number.MAX_SAFE_INTEGER) => core.must('log.minutes', { month: '2026-11', upTo });

  it('count the entries by deed and by person and carry the code of the last', async () => {
    await member();
    await core.must('log.check', {});
    const { entries, byKind, byPerson, sequence, code } = await minutes();
    const sum = (list: readonly { readonly entries: number }[]) =>
      list.reduce((n, line) => n + line.entries, 0);
    expect(entries).toBe(sequence);
    expect([sum(byKind), sum(byPerson)]).toEqual([entries, entries]);
    expect(byKind).toContainEqual({ kind: 'check', entries: 1 });
    expect(code).toMatch(/^([0-9A-F]{4} ){7}[0-9A-F]{4}$/);
  });

  it('say the same when they are laid out again after more was logged', async () => {
    await member();
    const first = await minutes(logHead(session().db).sequence);
    await member({ fullName: 'Lê Thị Bình' });
    expect(await minutes(first.sequence)).toEqual(first);
  });

  it.each([
    ['as printed', (code: string) => code, true],
    ['in small letters without gaps', (code: string) => code.replaceAll(' ', '').toLowerCase(), true],
    ['with one wrong sign', (code: string) => `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`, false],
  ])('are held against the log by the code %s', async (_how, typed, same) => {
    await member();
    const { sequence, code } = await minutes();
    await member({ fullName: 'Lê Thị Bình' });
    expect(await core.must('log.compare', { sequence, code: typed(code) })).toMatchObject({ same });
  });

  it('refuse a code that is none, and say when the register is older than the paper', async () => {
    expect(await core.call('log.compare', { sequence: 1, code: 'A1B2' })).toMatchObject({
      error: { code: 'log.code' },
    });
    const { sentence } = await core.must('log.compare', { sequence: 9999, code: logCode('a'.repeat(64)) });
    expect(sentence).toContain('chỉ có');
  });

  it('tell when an entry before the signed one was changed, although the code itself still stands', async () => {
    await member();
    const { sequence, code } = await minutes();
    const { handle } = session().db;
    handle.exec('DROP TRIGGER audit_never_changed');
    handle.exec("UPDATE audit SET actor = 'Khác' WHERE id = 2");
    const { same, sentence } = await core.must('log.compare', { sequence, code });
    expect([same, sentence.includes('đã bị sửa')]).toEqual([false, true]);
  });
});

describe('the file .moc beside the register', () => {
  const reopen = async () => {
    await core.must('register.lock', {});
    await core.must('register.open', { file: 'Thu.sodang', password: testPassword });
  };

  it('holds the last entry after every lock, and says nothing where nothing is missing', async () => {
    await member();
    await reopen();
    expect(existsSync(anchorPath(session().path))).toBe(true);
    expect(await core.must('log.notice', {})).toBeNull();
    expect(readFileSync(anchorPath(session().path), 'utf8')).not.toContain('Nguyễn');
  });

  it('tells at the opening how many entries an older copy lacks, opens it all the same, and logs it', async () => {
    const { path } = session();
    await core.must('register.lock', {});
    copyFileSync(path, `${path}.cu`);
    await core.must('register.open', { file: 'Thu.sodang', password: testPassword });
    await member();
    const then = logHead(session().db).sequence;
    await core.must('register.lock', {});
    copyFileSync(`${path}.cu`, path);
    rmSync(`${path}.cu`);
    await core.must('register.open', { file: 'Thu.sodang', password: testPassword });
    const notice = await core.must('log.notice', {});
    expect(notice).toMatchObject({ kind: 'older', missing: expect.any(Number) });
    expect(notice?.missing).toBeGreaterThan(0);
    expect(notice?.missing).toBeLessThan(then);
    expect((await newest({ kind: 'check' }))?.[1]).toContain('sổ này cũ hơn lần đóng trước: thiếu');
    // Closed and opened again, the register is what it now is; that it was older stays in the log.
    await reopen();
    expect(await core.must('log.notice', {})).toBeNull();
    expect(await sentences({ kind: 'check' })).toHaveLength(1);
  });

  it('is not believed when it was not written with this register’s key', async () => {
    const path = anchorPath(session().path);
    await core.must('register.lock', {});
    const anchor = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...anchor, sequence: 1 }));
    await core.must('register.open', { file: 'Thu.sodang', password: testPassword });
    expect(await core.must('log.notice', {})).toMatchObject({ kind: 'forged' });
  });
});
