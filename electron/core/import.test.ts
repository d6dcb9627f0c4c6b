/** The import on the real register with the real files: every cell that goes in is looked at again. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { getMember } from '../../db/repo/member.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { ImportPlanView, ImportView } from '../../shared/ipc/import.ts';
import { readWorkbook } from '../excel/read/read-workbook.ts';
import { expectedRoster, workbookPath } from './testing/expected-roster.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

const detail = '01-chi-tiet-929-dang-vien.xlsx';
const tcvn3 = '02-chi-bo-tcvn3.xls';

let core: TestCore;
let root = 0;

async function start(): Promise<void> {
  core = openCore({
    host: { parseWorkbook: (bytes, file, password) => readWorkbook(bytes, file, password ?? undefined) },
  });
  const { info } = await createRegister(core);
  root = info.rootOrgId;
}

afterEach(() => core.close());

const inspect = async (name: string): Promise<ImportView> =>
  (await core.must('import.inspect', { token: workbookPath(name) })).view;

/** Plans with every organisation of the list founded, as the user does with one button. */
async function plan(view: ImportView, choices: object = {}): Promise<ImportPlanView> {
  const base = { asOf: '2024-12-31', orgId: root, ...choices };
  const first = await core.must('import.plan', { id: view.id, choices: base });
  const undecided = first.named.filter((o) => o.decision === null);
  if (undecided.length === 0) return first;
  const organisations = Object.fromEntries(undecided.map((o) => [o.key, 'create' as const]));
  return core.must('import.plan', { id: view.id, choices: { ...base, organisations } });
}

async function importWhole(name: string, choices: object = {}): Promise<ImportPlanView> {
  const view = await inspect(name);
  const made = await plan(view, choices);
  await core.must('import.commit', { id: view.id, planHash: made.hash });
  return made;
}

/** Everything the register holds, in the words of the expectation, in the order of entry. */
async function stored(): Promise<
  {
    record: Record<string, string> | undefined | null;
    admitted: string;
    official: string;
    org: string;
    events: string;
  }[]
> {
  const ids = [...(await core.must('member.ids', {}))].sort((a, b) => a - b);
  const all = [];
  for (const id of ids) {
    const { orgName, events } = await core.must('member.get', { id });
    // Behind the mask that the screens get.
    const record = core.state.session && getMember(core.state.session.db, id)?.record;
    const dateOf = (kind: string) =>
      events
        .filter((e) => e.kind === kind)
        .map((e) => e.effectiveOn)
        .join(',');
    all.push({
      record,
      org: orgName,
      admitted: dateOf('admitted'),
      official: dateOf('recognised'),
      events: events.map((e) => e.kind).join(','),
    });
  }
  return all;
}

const count = (table: string): number =>
  core.state.session?.db.pluck<number>(`SELECT count(*) FROM ${table}`)[0] ?? -1;

const snapshot = (): unknown[] =>
  ['organisation', 'member', 'event', 'member_state', 'rating_year', 'rating', 'import_batch'].map((table) =>
    core.state.session?.db.all(`SELECT * FROM ${table}`),
  );

describe('01-chi-tiet-929-dang-vien.xlsx', () => {
  it('goes into the register without one wrong cell', async () => {
    await start();
    const made = await importWhole(detail);
    expect(made.counts).toEqual({ new: 929, changed: 0, same: 0, leftOut: 0 });
    const expected = expectedRoster(detail).map((m) => ({
      record: { ...emptyMemberRecord(), ...m.record },
      org: m.branch,
      admitted: m.admitted,
      official: m.official,
      events: 'admitted,recognised,enrolled',
    }));
    expect(await stored()).toEqual(expected);
    expect(core.bugs).toEqual([]);
  });

  it('brings the levels of 2018 as they stand in the list: 106, 759, 52, 3 and 9 blanks', async () => {
    await start();
    const made = await importWhole(detail);
    const rows = core.state.session?.db.all(
      'SELECT level, unrated_reason AS reason, count(*) AS n FROM rating WHERE year = 2018 GROUP BY level, reason ORDER BY n DESC',
    );
    expect(rows).toEqual([
      { level: 'good', reason: null, n: 759 },
      { level: 'excellent', reason: null, n: 106 },
      { level: 'fair', reason: null, n: 52 },
      { level: null, reason: 'sourceBlank', n: 9 },
      { level: 'poor', reason: null, n: 3 },
    ]);
    expect(made.groups).toEqual(
      expect.arrayContaining([
        { kind: 'rating-before-admission', severity: 'warning', rows: 75 },
        { kind: 'rating-blank', severity: 'warning', rows: 9 },
      ]),
    );
    expect(made.groups.filter((g) => g.severity === 'error')).toEqual([]);
  });

  it('founds the 17 branches only when the user says so', async () => {
    await start();
    const view = await inspect(detail);
    const undecided = await core.must('import.plan', {
      id: view.id,
      choices: { asOf: '2024-12-31', orgId: root },
    });
    expect(undecided.named).toHaveLength(17);
    expect(undecided.counts).toEqual({ new: 0, changed: 0, same: 0, leftOut: 929 });
    expect(undecided.founded).toEqual([]);
    expect((await plan(view)).founded.map((o) => o.type)).toEqual(Array(17).fill('branch'));
  });

  it('changes nothing the second time', async () => {
    await start();
    await importWhole(detail);
    const before = snapshot();
    const view = await inspect(detail);
    expect(view.importedBefore).not.toBeNull();
    const again = await plan(view, { matches: 'update' });
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 929, leftOut: 0 });
    const committed = await core.call('import.commit', { id: view.id, planHash: again.hash });
    expect(committed).toEqual({ ok: false, error: { code: 'import.nothing', params: {} } });
    expect(snapshot()).toEqual(before);
  });

  it('leaves nothing behind when it is stopped half way', async () => {
    await start();
    const view = await inspect(detail);
    const made = await plan(view);
    const before = snapshot();
    let rows = 0;
    const job = { progress: () => undefined, cancelled: () => ++rows > 400 };
    const stopped = await core.call('import.commit', { id: view.id, planHash: made.hash }, job);
    expect(stopped).toEqual({ ok: false, error: { code: 'app.cancelled', params: {} } });
    expect(snapshot()).toEqual(before);
    expect(count('audit')).toBeLessThan(20);
    // The same plan still stands and can be carried out after all.
    await core.must('import.commit', { id: view.id, planHash: made.hash });
    expect(count('member')).toBe(929);
  });

  it('refuses a plan that the register has moved away from', async () => {
    await start();
    const view = await inspect(detail);
    const made = await plan(view);
    await core.must('member.add', { record: { ...emptyMemberRecord(), fullName: 'Trần Thị Mới' } });
    const refused = await core.call('import.commit', { id: view.id, planHash: made.hash });
    expect(refused).toMatchObject({ ok: false, error: { code: 'import.register-changed' } });
    expect(count('member')).toBe(1);
  });
});

describe('02-chi-bo-tcvn3.xls', () => {
  it('goes into a branch of its own beside the 929 without one wrong cell', async () => {
    await start();
    await importWhole(detail);
    const view = await inspect(tcvn3);
    expect(view.encoding).toBe('tcvn3');
    const made = await plan(view, { newOrganisation: 'Chi bộ tổ dân phố 5' });
    expect(made.counts).toEqual({ new: 49, changed: 0, same: 0, leftOut: 0 });
    const done = await core.must('import.commit', { id: view.id, planHash: made.hash });
    expect(done.backup).toMatch(/\.sodang$/);
    const expected = expectedRoster(tcvn3).map((m) => ({
      record: { ...emptyMemberRecord(), ...m.record },
      org: 'Chi bộ tổ dân phố 5',
      admitted: m.admitted,
      official: m.official,
      events: 'admitted,recognised,enrolled',
    }));
    expect((await stored()).slice(929)).toEqual(expected);
    expect(await core.must('import.history', {})).toMatchObject([
      { fileName: tcvn3, counts: { new: 49 }, enteredBy: 'Nguyễn Văn Thư' },
      { fileName: detail, counts: { new: 929 } },
    ]);
  });
});

describe('a file that cannot be read', () => {
  it('is named with what to do, and the register stays as it is', async () => {
    await start();
    const before = snapshot();
    const noWorkbook = await core.call('import.inspect', { token: new URL(import.meta.url).pathname });
    expect(noWorkbook).toMatchObject({ ok: false });
    expect(await core.call('import.inspect', { token: '/nowhere/danh-sach.xlsx' })).toEqual({
      ok: false,
      error: { code: 'file.not-found', params: { file: 'danh-sach.xlsx' } },
    });
    expect(snapshot()).toEqual(before);
    expect(core.bugs).toEqual([]);
  });

  it('does not take the place of the list being looked at', async () => {
    await start();
    const view = await inspect(tcvn3);
    await core.call('import.inspect', { token: '/nowhere/danh-sach.xlsx' });
    expect((await plan(view)).counts.new).toBe(49);
    const bytes = readFileSync(workbookPath(tcvn3));
    expect(bytes.length).toBeGreaterThan(0);
  });
});
