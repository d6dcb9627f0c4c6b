/** A list on its way: it outlives the program, it is mended and decided, and what it teaches is remembered. */
import { copyFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { GridFilter, ImportPlanView, StagedImport } from '../../shared/ipc/import.ts';
import { type ImportDecisions, wizardSteps } from '../../shared/ipc/import-decisions.ts';
import { readWorkbook } from '../excel/read/read-workbook.ts';
import { writeRows } from '../excel/testing/write-rows.ts';
import { workbookPath } from './testing/expected-roster.ts';
import { createRegister, openCore, type TestCore, testPassword } from './testing/open-core.ts';

const tcvn3 = '02-chi-bo-tcvn3.xls';
const head = ['STT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đảng', 'Ngày chính thức', 'Dân tộc', 'Điện thoại'];
const everyRow: GridFilter = { outcome: null, severity: null, kind: null };

let core: TestCore;
let root = 0;

const host = {
  parseWorkbook: (bytes: Uint8Array, file: string, password: string | null) =>
    readWorkbook(bytes, file, password ?? undefined),
};

async function start(): Promise<void> {
  core = openCore({ host });
  root = (await createRegister(core)).info.rootOrgId;
}
afterEach(() => core.close());

/** The program killed: nothing is closed, another one opens a copy of the file as it lies on the disk. */
async function killAndReopen(): Promise<void> {
  const next = openCore({ host });
  cpSync(core.folder, next.folder, { recursive: true });
  core.close();
  core = next;
  await core.must('register.open', { file: 'Thu.sodang', password: testPassword });
}

async function inspectRows(rows: readonly (readonly (string | number)[])[], name = 'ds.xlsx') {
  const token = join(core.folder, name);
  await writeRows(token, [head, ...rows]);
  return core.must('import.inspect', { token });
}

const decide = (staged: StagedImport, change: Partial<ImportDecisions>): Promise<StagedImport> =>
  core.must('import.decide', {
    id: staged.id,
    decisions: { ...staged.decisions, ...change },
  });

const choose = (staged: StagedImport, change: Partial<ImportDecisions['choices']>): Promise<StagedImport> =>
  decide(staged, {
    step: 'write',
    choices: { ...staged.decisions.choices, asOf: '2024-12-31', orgId: root, ...change },
  });

const commit = (staged: StagedImport) =>
  core.must('import.commit', { id: staged.id, planHash: staged.plan?.hash ?? '' });

const rowsOf = async (staged: StagedImport, filter: Partial<GridFilter> = {}) =>
  (
    await core.must('import.grid', {
      id: staged.id,
      planHash: staged.plan?.hash ?? '',
      filter: { ...everyRow, ...filter },
      offset: 0,
      limit: 200,
    })
  ).rows;

const members = (): Record<string, unknown>[] =>
  core.state.session?.db.all('SELECT full_name, phone, ethnicity FROM member ORDER BY id') ?? [];

const an: readonly (string | number)[] = [
  1,
  'Nguyễn Văn An',
  '20/05/1965',
  '03/02/1990',
  '03/02/1991',
  'Kinh',
  '0912000001',
];

describe('a staged list', () => {
  it.each(wizardSteps)('is where it was when the program was killed at the step "%s"', async (step) => {
    await start();
    const staged = await core.must('import.inspect', { token: workbookPath(tcvn3) });
    const before = await decide(staged, {
      step,
      choices: { ...staged.decisions.choices, newOrganisation: 'Chi bộ 3', decisions: { 12: 'leave' } },
    });
    await killAndReopen();
    expect(await core.must('import.staged', {})).toMatchObject({ id: staged.id, fileName: tcvn3 });
    const after = await core.must('import.resume', {});
    expect(after).toEqual({ ...before, view: { ...before.view } });
    expect(after.plan === null).toBe(!['check', 'match', 'write'].includes(step));
    expect(core.bugs).toEqual([]);
  });

  it('is committed after the program was killed exactly as it was shown before', async () => {
    await start();
    const staged = await core.must('import.inspect', { token: workbookPath(tcvn3) });
    const before = await choose(staged, { newOrganisation: 'Chi bộ 3' });
    await killAndReopen();
    const after = await core.must('import.resume', {});
    expect(after.plan?.hash).toBe(before.plan?.hash);
    expect((await commit(after)).counts).toEqual({ new: 49, changed: 0, same: 0, leftOut: 0 });
    expect(await core.must('import.staged', {})).toBeNull();
  });

  it('that needed a password comes back without it', async () => {
    await start();
    let asked = 0;
    const parse = host.parseWorkbook;
    core.close();
    core = openCore({
      host: {
        parseWorkbook: async (bytes, file, password) => {
          if (password !== null) asked++;
          return parse(bytes, file, null);
        },
      },
    });
    root = (await createRegister(core)).info.rootOrgId;
    const staged = await core.must('import.inspect', { token: workbookPath(tcvn3), password: 'mat khau' });
    await killAndReopen();
    expect((await core.must('import.resume', {})).view).toEqual(staged.view);
    expect(asked).toBe(1);
  });

  it('goes when it is discarded, and leaves neither a step nor a line in the log', async () => {
    await start();
    const lines = () =>
      core.state.session?.db.pluck('SELECT count(*) FROM audit UNION ALL SELECT count(*) FROM step');
    const before = lines();
    const staged = await core.must('import.inspect', { token: workbookPath(tcvn3) });
    await choose(staged, { newOrganisation: 'Chi bộ 3' });
    expect(lines()).toEqual(before);
    await core.must('import.discard', { id: staged.id });
    expect(await core.must('import.staged', {})).toBeNull();
    expect(await core.call('import.decide', { id: staged.id, decisions: staged.decisions })).toMatchObject({
      error: { code: 'import.forgotten' },
    });
    expect(lines()).toEqual(before);
  });

  it('keeps its place while another file is refused, and gives it up to one that is read', async () => {
    await start();
    const first = await core.must('import.inspect', { token: workbookPath(tcvn3) });
    const wrong = join(core.folder, 'hong.xlsx');
    copyFileSync(workbookPath(`${tcvn3}.expected.json`), wrong);
    expect((await core.call('import.inspect', { token: wrong })).ok).toBe(false);
    expect(await core.must('import.staged', {})).toMatchObject({ id: first.id });
    const second = await inspectRows([an]);
    expect(await core.must('import.staged', {})).toMatchObject({ id: second.id, fileName: 'ds.xlsx' });
  });
});

describe('fields of somebody who is in the register', () => {
  const changed = [
    1,
    'Nguyễn Văn An',
    '20/05/1965',
    '03/02/1990',
    '03/02/1991',
    'Tày',
    '0912999999',
  ] as const;

  it.each([
    ['as the register has them', {}, { phone: '0912000001', ethnicity: 'Kinh' }],
    ['one taken, one kept', { phone: 'take', ethnicity: 'keep' }, { phone: '0912999999', ethnicity: 'Kinh' }],
    ['both taken', { phone: 'take', ethnicity: 'take' }, { phone: '0912999999', ethnicity: 'Tày' }],
  ] as const)('are written %s', async (_title, fields, expected) => {
    await start();
    await commit(await choose(await inspectRows([an]), {}));
    const staged = await choose(await inspectRows([changed], 'sau.xlsx'), { fields: { 2: fields } });
    const [row] = await rowsOf(staged);
    expect([...(row?.changes ?? []), ...(row?.kept ?? [])].map((c) => c.field).toSorted()).toEqual([
      'ethnicity',
      'phone',
    ]);
    if (staged.plan?.counts.changed) await commit(staged);
    expect(members()).toEqual([{ full_name: 'Nguyễn Văn An', ...expected }]);
  });

  it('are filled where the register has none, even where it keeps its own word', async () => {
    await start();
    await commit(await choose(await inspectRows([an.with(6, '')]), {}));
    const staged = await choose(await inspectRows([changed], 'sau.xlsx'), { matches: 'skip' });
    await commit(staged);
    expect(members()).toEqual([{ full_name: 'Nguyễn Văn An', phone: '0912999999', ethnicity: 'Kinh' }]);
  });
});

describe('a doubtful row', () => {
  const yearOnly = [1, 'Nguyễn Văn An', '1965', '', '', 'Kinh', '0912000009'] as const;
  async function withMember(): Promise<number> {
    await start();
    const record = { ...emptyMemberRecord(), fullName: 'Nguyễn Văn An', bornOn: '1965-05-20' };
    return (await core.must('member.add', { record })).id;
  }

  it('stands beside the member it may be, and waits', async () => {
    const id = await withMember();
    const staged = await choose(await inspectRows([yearOnly]), {});
    expect(staged.plan?.doubtful).toMatchObject([{ row: 2, candidates: [id], decision: null }]);
    expect(staged.plan?.counts.leftOut).toBe(1);
    const pair = await core.must('import.pair', {
      id: staged.id,
      planHash: staged.plan?.hash ?? '',
      row: 2,
    });
    expect(pair?.fields.find((f) => f.field === 'bornOn')).toMatchObject({
      list: '1965',
      register: ['1965-05-20'],
    });
  });

  it.each([
    ['somebody else', () => 'new' as const, { new: 1, changed: 0 }, { new: 0, same: 1 }],
    ['the same', (id: number) => ({ same: id }), { new: 0, changed: 1 }, { new: 0, same: 1 }],
  ] as const)('is not asked about again once it was said to be %s', async (_title, said, first, second) => {
    const id = await withMember();
    const staged = await choose(await inspectRows([yearOnly]), { decisions: { 2: said(id) } });
    expect(staged.plan?.counts).toMatchObject(first);
    await commit(staged);
    const again = await choose(await inspectRows([yearOnly], 'lai.xlsx'), {});
    // A member who was entered with the year alone is doubtful for ever; the one said to be somebody else is not.
    const counts = again.plan?.counts;
    if (said(id) === 'new') expect(again.plan?.doubtful.flatMap((d) => d.candidates)).not.toContain(id);
    else expect([counts, again.plan?.remembered]).toMatchObject([second, 1]);
  });
});

describe('what an import teaches', () => {
  it('a form is read the next year as it was read before, and says so', async () => {
    await start();
    const first = await inspectRows([an]);
    expect(first.view.remembered).toBeNull();
    const staged = await decide(first, { targets: { 6: { kind: 'field', field: 'workplace' } } });
    await commit(await choose(staged, {}));
    const next = await inspectRows(
      [[2, 'Trần Thị Bình', '01/02/1970', '', '', 'Kinh', 'Trường Kim Đồng']],
      'nam-sau.xlsx',
    );
    expect(next.view.remembered).toMatchObject({ fileName: 'ds.xlsx' });
    expect(next.view.columns.find((c) => c.column === 6)?.target).toEqual({
      kind: 'field',
      field: 'workplace',
    });
  });

  it('a code that was mended for all alike is read so the next time, and says in how many cells', async () => {
    await start();
    const wrong = (n: number, name: string) => [n, name, `0${n}/05/1965`, '', '', 'Kinhh', ''];
    const first = await decide(await inspectRows([wrong(1, 'Nguyễn Văn An'), wrong(2, 'Trần Thị Bình')]), {
      mended: { '1,5': 'Kinh', '2,5': 'Kinh' },
      aliases: { 'ethnicity|kinhh': 'Kinh' },
    });
    await commit(await choose(first, {}));
    const next = await inspectRows([wrong(3, 'Lê Văn Cường')], 'nam-sau.xlsx');
    expect(next.view.aliased).toEqual([{ written: 'Kinhh', value: 'Kinh', cells: 1 }]);
    await commit(await choose(next, {}));
    expect(members().map((m) => m.ethnicity)).toEqual(['Kinh', 'Kinh', 'Kinh']);
  });

  it('another form is read by itself', async () => {
    await start();
    const first = await inspectRows([an]);
    await commit(await choose(await decide(first, { targets: { 6: { kind: 'ignore' } } }), {}));
    const token = join(core.folder, 'khac.xlsx');
    await writeRows(token, [
      [...head, 'Ghi chú'],
      [...an, 'x'],
    ]);
    expect((await core.must('import.inspect', { token })).view.remembered).toBeNull();
  });
});

describe('a mended cell', () => {
  it('is read as the file would be: one date mended brings its row in, and a wrong one is refused again', async () => {
    await start();
    const rows = [an, [2, 'Trần Thị Bình', '31/02/1970', '', '', 'Kinh', '']];
    const staged = await choose(await inspectRows(rows), {});
    expect(staged.plan?.counts).toMatchObject({ new: 1, leftOut: 1 });
    const still = await decide(staged, { mended: { '2,2': '30/02/1970' } });
    expect(still.plan?.counts).toMatchObject({ new: 1, leftOut: 1 });
    const mended = await decide(still, { mended: { '2,2': '28/02/1970' } });
    expect(mended.plan?.counts).toMatchObject({ new: 2, leftOut: 0 });
    expect((await rowsOf(mended))[1]?.cells[2]).toEqual({
      column: 2,
      shown: '28/02/1970',
      before: '31/02/1970',
    });
    expect(await core.must('import.alike', { id: staged.id, row: 1, column: 5 })).toEqual([1, 2]);
  });
});

describe('the preview and the commit', () => {
  it('agree in every count and every row', async () => {
    await start();
    await commit(await choose(await inspectRows([an]), {}));
    const rows = [
      an.with(6, '0912777777'),
      [2, 'Trần Thị Bình', '01/02/1970', '05/06/1995', '05/06/1996', 'Kinh', ''],
      [3, 'Lê Văn Cường', '31/02/1960', '', '', 'Kinh', ''],
    ];
    const staged = await choose(await inspectRows(rows, 'ba.xlsx'), { matches: 'update' });
    const plan = staged.plan as ImportPlanView;
    expect(plan.counts).toEqual({ new: 1, changed: 1, same: 0, leftOut: 1 });
    expect((await rowsOf(staged, { severity: 'error' })).map((r) => r.row)).toEqual([4]);
    expect((await commit(staged)).counts).toEqual(plan.counts);
    expect(members()).toMatchObject([
      { full_name: 'Nguyễn Văn An', phone: '0912777777' },
      { full_name: 'Trần Thị Bình' },
    ]);
  });

  it('agree whatever the list holds, and the register grows by exactly the new ones', async () => {
    await start();
    const line = fc.record({
      who: fc.integer({ min: 0, max: 11 }),
      day: fc.constantFrom('20/05', '31/02', '7/9'),
      phone: fc.constantFrom('', '0912000001', '0912000002'),
      ethnicity: fc.constantFrom('Kinh', 'Tày', ''),
    });
    const lists = fc.array(line, { minLength: 1, maxLength: 8 });
    const count = () => core.state.session?.db.pluck<number>('SELECT count(*) FROM member')[0] ?? 0;
    let n = 0;
    // One register for all of them: each list meets whom the ones before have brought in.
    await fc.assert(
      fc.asyncProperty(lists, fc.constantFrom('skip' as const, 'update' as const), async (lines, matches) => {
        const rows = lines.map((l, i) => [
          i + 1,
          `Nguyễn Văn ${'ABCDEGHIKLMN'[l.who]}`,
          `${l.day}/19${60 + l.who}`,
          '',
          '',
          l.ethnicity,
          l.phone,
        ]);
        const staged = await choose(await inspectRows(rows, `ds${++n}.xlsx`), { matches });
        const counts = staged.plan?.counts ?? { new: 0, changed: 0, same: 0, leftOut: 0 };
        const shown = Map.groupBy(await rowsOf(staged), (r) => r.outcome);
        for (const outcome of ['new', 'changed', 'same', 'leftOut'] as const)
          expect(shown.get(outcome)?.length ?? 0).toBe(counts[outcome]);
        expect(Object.values(counts).reduce((a, b) => a + b)).toBe(lines.length);
        const before = count();
        const done = await core.call('import.commit', {
          id: staged.id,
          planHash: staged.plan?.hash ?? '',
        });
        if (counts.new + counts.changed === 0)
          expect(done).toMatchObject({ error: { code: 'import.nothing' } });
        else expect(done).toMatchObject({ value: { counts } });
        expect(count()).toBe(before + counts.new);
      }),
      { numRuns: 12, seed: 5 },
    );
    expect(core.bugs).toEqual([]);
  });
});
