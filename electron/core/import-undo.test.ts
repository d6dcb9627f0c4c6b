/** Taking a whole import back at any later time, on the real register with real files. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type ImportDesk, openImportDesk } from './testing/import-desk.ts';
import { testPassword } from './testing/open-core.ts';
import { registerDump } from './testing/register-dump.ts';

const tcvn3 = '02-chi-bo-tcvn3.xls';
const detail = '01-chi-tiet-929-dang-vien.xlsx';
const ownBranch = { newOrganisation: 'Chi bộ tổ dân phố 5' };

let desk: ImportDesk;
afterEach(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const head = 'STT;Họ và tên;Ngày sinh;Ngày vào Đảng;Ngày chính thức;Điện thoại;Nghề nghiệp';
const first = [
  head,
  '1;Trần Văn Một;01/02/1970;03/02/1995;03/02/1996;0912000001;Giáo viên',
  '2;Lê Thị Hai;05/06/1972;19/05/1998;19/05/1999;0912000002;',
  '3;Phạm Văn Ba;07/08/1974;19/05/2000;;0912000003;Công nhân',
];
/** The same people with more known of them, and one more. */
const second = [
  head,
  '1;Trần Văn Một;01/02/1970;03/02/1995;03/02/1996;0988000001;Hiệu trưởng',
  '2;Lê Thị Hai;05/06/1972;19/05/1998;19/05/1999;0988000002;Y sĩ',
  '3;Phạm Văn Ba;07/08/1974;19/05/2000;19/05/2001;0912000003;Công nhân',
  '4;Vũ Thị Bốn;09/10/1980;19/05/2010;19/05/2011;0912000004;Kế toán',
];
const update = { matches: 'update' } as const;

const memberOf = async (name: string): Promise<number> => (await desk.names()).get(name) ?? 0;
const recordOf = async (name: string) =>
  (await desk.core.must('member.get', { id: await memberOf(name) })).record;
const effect = (id: number) => desk.core.must('import.undoPreview', { id });

describe('An import nobody has worked on since', () => {
  it('goes without a trace in any list, book or figure', async () => {
    desk = await openImportDesk();
    const before = desk.dump();
    const batch = await desk.roster(tcvn3, ownBranch);
    const done = await desk.undo(batch);
    expect(done).toMatchObject({ setAside: 49, organisations: 1, kept: [], keptMembers: 0 });
    expect(desk.dump()).toEqual(before);
  });

  it('goes though another list was brought in beside it, years and months later', async () => {
    let now = new Date('2026-11-22T03:00:00Z');
    desk = await openImportDesk({ now: () => now });
    const small = await desk.bringIn(desk.list('a.csv', first));
    const before = desk.dump();
    const big = await desk.roster(detail);
    now = new Date('2028-03-01T03:00:00Z');
    const later = await desk.roster(tcvn3, ownBranch);
    expect(await desk.undo(big)).toMatchObject({ setAside: 929, organisations: 17, kept: [] });
    expect(await desk.undo(later)).toMatchObject({ setAside: 49, organisations: 1, kept: [] });
    expect(desk.dump()).toEqual(before);
    expect((await desk.undo(small)).setAside).toBe(3);
  });

  it('is told beforehand, and nothing has changed by looking', async () => {
    desk = await openImportDesk();
    const batch = await desk.roster(tcvn3, ownBranch);
    const before = registerDump(desk.db());
    const seen = await effect(batch);
    expect(registerDump(desk.db())).toEqual(before);
    expect(await desk.undo(batch)).toEqual(seen);
  });

  it('is taken back once: the second time says when it was, and changes nothing', async () => {
    desk = await openImportDesk();
    const batch = await desk.roster(tcvn3, ownBranch);
    await desk.undo(batch);
    const after = registerDump(desk.db());
    const again = await desk.core.call('import.undo', { id: batch, reason: 'Lần nữa' });
    expect(again).toMatchObject({
      ok: false,
      error: { code: 'import.already-undone', params: { file: tcvn3 } },
    });
    expect(await desk.core.call('import.undo', { id: 99, reason: 'x' })).toMatchObject({
      error: { code: 'import.no-batch' },
    });
    expect(registerDump(desk.db())).toEqual(after);
  });

  it('leaves nothing behind when it is stopped half way', async () => {
    desk = await openImportDesk();
    const batch = await desk.roster(detail);
    const before = registerDump(desk.db());
    let asked = 0;
    const job = { progress: () => undefined, cancelled: () => ++asked > 3 };
    expect(await desk.core.call('import.undo', { id: batch, reason: 'Thử' }, job)).toMatchObject({
      error: { code: 'app.cancelled' },
    });
    expect(registerDump(desk.db())).toEqual(before);
  });

  it('can be brought in again as if it had never been there', async () => {
    desk = await openImportDesk();
    await desk.undo(await desk.roster(tcvn3, ownBranch));
    const view = await desk.plan(desk.list('b.csv', first));
    expect(view.made.counts).toMatchObject({ new: 3 });
    const { made } = await desk.plan(
      new URL(`../../e2e/workbooks/${tcvn3}`, import.meta.url).pathname,
      ownBranch,
    );
    expect(made.counts).toEqual({ new: 49, changed: 0, same: 0, leftOut: 0 });
    const again = await desk.roster(tcvn3, ownBranch);
    expect((await desk.names()).size).toBe(49);
    expect(await desk.undo(again)).toMatchObject({ setAside: 49, organisations: 1 });
  });
});

describe('What people have edited since stays', () => {
  it('edit three, undo: exactly three remain, whole, and are named with the step that holds them', async () => {
    desk = await openImportDesk();
    const batch = await desk.roster(tcvn3, ownBranch);
    const [a = 0, b = 0, c = 0] = (await desk.names()).values();
    const other = (
      await desk.core.must('organisation.found', {
        parentId: desk.root,
        type: 'branch',
        name: 'Chi bộ khác',
        code: '',
        effectiveOn: '2010-01-01',
        decision: '',
      })
    ).id;
    await desk.record(a, { phone: '0912345678' });
    await desk.event(b, 'exempted', '2026-01-05', { reason: 'oldAge' });
    await desk.event(c, 'transferredOut', '2026-02-03', {
      destination: 'Chi bộ khác',
      scope: 'internal',
      toOrgId: other,
    });
    const before = new Map([a, b, c].map((id) => [id, lifeOf(id)]));
    const done = await desk.undo(batch);
    expect(done).toMatchObject({ setAside: 46, keptMembers: 3, organisations: 0, keptOrganisations: 1 });
    expect([...(await desk.names()).values()].sort((x, y) => x - y)).toEqual([a, b, c].sort((x, y) => x - y));
    for (const id of [a, b, c]) expect(lifeOf(id)).toEqual(before.get(id));
    expect(done.kept.filter((k) => k.memberId !== null).map((k) => [k.memberId, k.whole])).toEqual(
      [a, b, c].sort((x, y) => x - y).map((id) => [id, true]),
    );
    for (const { why } of done.kept) expect(why.join()).not.toBe('');
    expect(await desk.core.must('import.history', {})).toMatchObject([
      { id: batch, undone: { why: 'Nhập nhầm tệp', kept: 3, by: 'Nguyễn Văn Thư' } },
    ]);
  });

  it('an edit that was itself taken back holds nobody', async () => {
    desk = await openImportDesk();
    const batch = await desk.bringIn(desk.list('a.csv', first));
    await desk.record(await memberOf('Lê Thị Hai'), { phone: '0999' });
    await desk.core.must('step.undo', { id: (await desk.core.must('step.last', {}))?.id ?? 0 });
    expect(await desk.undo(batch)).toMatchObject({ setAside: 3, kept: [] });
  });

  it('whoever a later list changed stays, and goes when that list was taken back first', async () => {
    desk = await openImportDesk();
    const one = await desk.bringIn(desk.list('a.csv', first));
    const two = await desk.bringIn(desk.list('b.csv', second), update);
    expect((await effect(one)).keptMembers).toBe(3);
    await desk.undo(two);
    expect(await desk.undo(one)).toMatchObject({ setAside: 3, kept: [] });
  });
});

describe('A list that changed people who were there', () => {
  it('puts each of their fields, entries and levels back', async () => {
    desk = await openImportDesk();
    await desk.bringIn(desk.list('a.csv', first));
    const before = desk.dump();
    const batch = await desk.bringIn(desk.list('b.csv', second), update);
    expect(await recordOf('Lê Thị Hai')).toMatchObject({ phone: '0988000002', occupation: 'Y sĩ' });
    const done = await desk.undo(batch);
    expect(done).toMatchObject({ setAside: 1, putBack: 2, kept: [] });
    expect(desk.dump()).toEqual(before);
  });

  it('keeps the one field that somebody has changed again, by name, and puts the others back', async () => {
    desk = await openImportDesk();
    await desk.bringIn(desk.list('a.csv', first));
    const batch = await desk.bringIn(desk.list('b.csv', second), update);
    await desk.record(await memberOf('Lê Thị Hai'), { phone: '0977111222' });
    const done = await desk.undo(batch);
    expect(await recordOf('Lê Thị Hai')).toMatchObject({ phone: '0977111222', occupation: '' });
    expect(await recordOf('Trần Văn Một')).toMatchObject({ phone: '0912000001', occupation: 'Giáo viên' });
    expect(done.kept).toMatchObject([{ name: 'Lê Thị Hai', whole: false }]);
    expect(done.kept[0]?.why.join()).toMatch(/Điện thoại/);
  });

  it('leaves the recognition on which something later rests, and says so', async () => {
    desk = await openImportDesk();
    await desk.bringIn(desk.list('a.csv', first));
    const batch = await desk.bringIn(desk.list('b.csv', second), update);
    const ba = await memberOf('Phạm Văn Ba');
    await desk.event(ba, 'cardIssued', '2024-09-02', { form: 'new', cardNumber: '04201234' });
    const done = await desk.undo(batch);
    expect(done.kept.map((k) => k.name)).toContain('Phạm Văn Ba');
    expect(done.kept[0]?.why.join()).toMatch(/Công nhận .* dựa vào/);
    const { state } = await desk.core.must('member.get', { id: ba });
    expect(state).toMatchObject({ status: 'official', officialOn: '2001-05-19' });
  });
});

describe('The undoing is a step like any other', () => {
  it('done again, everybody is back as before it', async () => {
    desk = await openImportDesk();
    const batch = await desk.roster(tcvn3, ownBranch);
    const before = desk.dump();
    await desk.undo(batch);
    const step = (await desk.core.must('step.list', {})).steps.find((s) => s.undone !== null);
    expect(step?.fixed).toBeNull();
    await desk.core.must('step.undo', { id: step?.undone?.redoId ?? 0 });
    expect(desk.dump()).toEqual(before);
    expect(await desk.core.must('import.history', {})).toMatchObject([{ undone: null }]);
    expect(await desk.undo(batch)).toMatchObject({ setAside: 49 });
  });

  it('is not done again beside a second import of the same file, which would enter everybody twice', async () => {
    desk = await openImportDesk();
    const batch = await desk.roster(tcvn3, ownBranch);
    await desk.undo(batch);
    const redoId =
      (await desk.core.must('step.list', {})).steps.find((s) => s.undone !== null)?.undone?.redoId ?? 0;
    await desk.roster(tcvn3, ownBranch);
    expect(await desk.core.call('step.undo', { id: redoId })).toMatchObject({
      error: { code: 'step.not-by-nature' },
    });
    expect((await desk.names()).size).toBe(49);
  });

  it('the step of the import itself points to the history', async () => {
    desk = await openImportDesk();
    await desk.roster(tcvn3, ownBranch);
    const last = await desk.core.must('step.last', {});
    expect(last?.fixed).toMatch(/Các lần đã nhập/);
  });

  it('a book that was closed keeps its rows and gets numbered notes', async () => {
    desk = await openImportDesk();
    const batch = await desk.bringIn(desk.list('a.csv', first));
    const request = { book: 'members', orgId: desk.root, from: '', asOf: '2026-01-01' } as const;
    await desk.core.must('book.close', { request });
    await desk.undo(batch);
    const notes = desk.db().pluck<string>('SELECT ground FROM book_note');
    expect(notes).toHaveLength(3);
    expect(notes[0]).toMatch(/Hoàn tác đợt nhập a\.csv: Nhập nhầm tệp/);
  });
});

describe('Whom a batch entered', () => {
  it('is listed with the Excel row, also after it was taken back', async () => {
    desk = await openImportDesk();
    const batch = await desk.bringIn(desk.list('a.csv', first));
    const { total, people } = await desk.core.must('import.people', { id: batch });
    expect(total).toBe(3);
    expect(people[1]).toMatchObject({ name: 'Lê Thị Hai', row: 3, created: true, setAside: false });
    await desk.undo(batch);
    const after = await desk.core.must('import.people', { id: batch });
    expect(after.people.map((p) => p.setAside)).toEqual([true, true, true]);
  });
});

/** Everything that the register says of one person. */
function lifeOf(id: number): unknown {
  const db = desk.db();
  return ['member', 'event', 'member_state', 'member_period', 'rating', 'custom_value'].map((table) =>
    db.all(`SELECT * FROM ${table} WHERE ${table === 'member' ? 'id' : 'member_id'} = ?`, [id]),
  );
}

describe('A program that is killed in the middle of an undoing', () => {
  it('finds the register as it was before it', async () => {
    desk = await openImportDesk();
    const child = new URL('./testing/undo-and-die.ts', import.meta.url).pathname;
    const died = spawnSync(process.execPath, [child], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    expect(died.signal).toBe('SIGKILL');
    const [told = ''] = died.stdout.split('\n');
    expect(died.stdout).not.toContain('not killed');
    const { folder, dump } = JSON.parse(told) as { folder: string; dump: unknown };
    await desk.core.must('register.lock', {});
    desk.core.state.dataFolder = folder;
    await desk.core.must('register.open', { file: 'Thu.sodang', password: testPassword });
    expect(desk.dump()).toEqual(dump);
    expect(await desk.core.must('import.history', {})).toMatchObject([{ undone: null }]);
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
});
