/** The meeting papers of 2018 over the real roster of 929: who stands on each, what its table says, what Excel gets. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { YearPaperKind } from '../../shared/entities/year-paper.ts';
import { noMeeting } from '../../shared/rules/rating-meeting.ts';
import { readWorkbook } from '../excel/read/read-workbook.ts';
import { workbookPath } from './testing/expected-roster.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';

let core: TestCore;
let branchId = 0;
const year = 2018;

beforeAll(async () => {
  core = openCore({
    host: { parseWorkbook: (bytes, file, password) => readWorkbook(bytes, file, password ?? undefined) },
  });
  const { info } = await createRegister(core);
  const { id } = await core.must('import.inspect', {
    token: workbookPath('01-chi-tiet-929-dang-vien.xlsx'),
  });
  const base = { asOf: '2024-12-31', orgId: info.rootOrgId };
  const { named } = await core.must('import.plan', { id, choices: base });
  const organisations = Object.fromEntries(named.map((o) => [o.key, 'create' as const]));
  const { hash } = await core.must('import.plan', { id, choices: { ...base, organisations } });
  await core.must('import.commit', { id, planHash: hash });
  branchId = (await listed()).find((r) => r.orgName === 'Chi bộ 2')?.orgId ?? 0;
});
afterAll(() => core.close());

const listed = async () => (await core.must('year.get', { year })).rows;
const paper = (kind: YearPaperKind, orgId: number | null = null, withEmpty = false) =>
  core.must('yearPaper.get', { request: { kind, year, orgId, withEmpty } });
const ofBranch = async () => (await listed()).filter((r) => r.orgId === branchId);

describe('The slips of a branch', () => {
  test('of the three lower levels name everybody whom no reason keeps from being rated, by the names of the year', async () => {
    const { units } = await paper('levelBallot', branchId);
    expect(units).toHaveLength(1);
    const [unit] = units;
    expect([unit?.orgName, unit?.upperName]).toEqual(['Chi bộ 2', 'Đảng bộ phường Tân Lập']);
    const expected = (await ofBranch()).filter((r) => r.reason === null).map((r) => [r.name, '', '', '']);
    expect(expected.length).toBeGreaterThan(20);
    expect(unit?.table?.rows.map((r) => r.cells)).toEqual(expected);
    expect(unit?.table?.columns.map((c) => c.label)).toEqual([
      'Họ và tên',
      'Hoàn thành tốt nhiệm vụ',
      'Hoàn thành nhiệm vụ',
      'Không hoàn thành nhiệm vụ',
    ]);
  });

  test('before 2018 carry the names of that year (Hướng dẫn 27-HD/BTCTW)', async () => {
    await core.must('year.create', { year: 2017 });
    const { units } = await core.must('yearPaper.get', {
      request: { kind: 'levelBallot', year: 2017, orgId: branchId },
    });
    expect(units[0]?.table?.columns[1]?.label).toBe('Đủ tư cách, hoàn thành tốt nhiệm vụ');
  });

  test('of the best level name whom the committee proposes, and without its word whom another body does', async () => {
    const [a, b, c, d] = (await ofBranch()).filter((r) => r.reason === null);
    if (!a || !b || !c || !d) throw new Error('the branch has at least four');
    expect((await paper('bestBallot', branchId)).units[0]?.table?.rows).toEqual([]);
    await core.must('year.setProcess', {
      year,
      rows: [
        { memberId: a.memberId, part: { opinions: { committee: 'excellent' } } },
        { memberId: b.memberId, part: { opinions: { self: 'excellent' } } },
        { memberId: c.memberId, part: { opinions: { self: 'excellent', committee: 'good' } } },
        { memberId: d.memberId, part: { opinions: { self: 'good' } } },
      ],
    });
    const { units } = await paper('bestBallot', branchId);
    expect(units[0]?.table?.rows.map((r) => r.cells)).toEqual([
      [a.name, 'Chi bộ 2', '', ''],
      [b.name, 'Chi bộ 2', '', ''],
    ]);
    // Over all branches only the one that has somebody, unless the empty ones are wanted, too.
    expect((await paper('bestBallot')).units.map((u) => u.orgName)).toEqual(['Chi bộ 2']);
    expect((await paper('bestBallot', null, true)).units).toHaveLength(17);
  });
});

test('the minutes carry the meeting as it was written down, and say which figures cannot be right', async () => {
  expect((await paper('count', branchId)).units[0]).toMatchObject({ meeting: null, checks: [] });
  const [first] = await ofBranch();
  if (!first) throw new Error('the branch has somebody');
  const meeting = { ...noMeeting, metOn: '2018-12-05', present: 30, ballotsIssued: 30, ballotsBack: 29 };
  await core.must('year.setMeeting', { year, orgId: branchId, version: 0, meeting });
  await core.must('year.setProcess', {
    year,
    rows: [{ memberId: first.memberId, part: { votes: { bestFor: 28, bestAgainst: 2 } } }],
  });
  const [unit] = (await paper('count', branchId)).units;
  expect(unit?.meeting).toMatchObject({ ...meeting, called: null });
  expect(unit?.checks).toEqual([
    { kind: 'bestAboveBack', counted: 30, limit: 29, member: { memberId: first.memberId, name: first.name } },
  ]);
});

test('the summary of proposals stands body by body in the order of the form', async () => {
  const [first] = (await ofBranch()).filter((r) => r.reason === null);
  if (!first) throw new Error('the branch has somebody');
  await core.must('year.setProcess', {
    year,
    rows: [
      {
        memberId: first.memberId,
        part: {
          opinions: { self: 'good', office: 'fair', committee: 'excellent', union: null, branch: 'poor' },
        },
      },
    ],
  });
  const [unit] = (await paper('proposals', branchId)).units;
  expect(unit?.table?.rows[0]?.cells).toEqual([
    ...[first.name, first.cardNumber, first.post],
    ...['HTTNV', 'HTNV', 'HTXSNV', '', 'KHTNV', ''],
  ]);
});

describe("The committee's own papers", () => {
  test('recognise 920 of 929 with a list of as many, numbered by the decision that was written down', async () => {
    await core.must('year.setDecision', { year, number: '12-QĐ/ĐU', on: '2018-12-28', by: '' });
    const { units, decision } = await paper('decision');
    expect(units).toHaveLength(1);
    expect(units[0]?.rows).toHaveLength(920);
    expect(units[0]?.rows.filter((r) => r.level === 'excellent')).toHaveLength(106);
    expect(decision).toEqual({ number: '12-QĐ/ĐU', on: '2018-12-28', by: 'Đảng ủy phường Tân Lập' });
    expect(units[0]?.table?.subjects[1]).toBe(
      '(Kèm theo Quyết định số 12-QĐ/ĐU ngày 28/12/2018 của Đảng ủy phường Tân Lập)',
    );
    expect(units[0]?.table?.notes).toEqual(['Danh sách này có 920 đồng chí.']);
  });

  test('list the nine without a level, each with its reason', async () => {
    const [unit] = (await paper('unreviewed')).units;
    const expected = (await listed()).filter((r) => r.level === null);
    expect(unit?.table?.rows.map((r) => r.cells[0])).toEqual(expected.map((r) => r.name));
    expect(unit?.table?.rows).toHaveLength(9);
    expect(unit?.table?.rows.every((r) => r.cells[5] === 'x' && r.cells[6] !== '')).toBe(true);
  });

  test('name the 17 branches that are to be rated, and no committee', async () => {
    const branches = (await paper('branchBallot')).units[0]?.table?.rows.map((r) => r.cells[0]);
    expect(branches).toEqual(Array.from({ length: 17 }, (_, i) => `Chi bộ ${i + 1}`));
    expect((await paper('committeeBallot')).units[0]?.table?.rows).toEqual([]);
  });

  test('carry what a branch said of itself where it was written down, and dots for the pen where not', async () => {
    const rows = await core.must('organisationRating.list', { year });
    const own = rows.find(({ name }) => name === 'Chi bộ 2');
    if (!own) throw new Error('Chi bộ 2 is rated');
    const process = { ...own.process, self: 'good' } as const;
    await core.must('organisationRating.setProcess', {
      year,
      orgId: own.orgId,
      version: own.version,
      process,
    });
    const cells = (await paper('branchBallot')).units[0]?.table?.rows.map((r) => r.cells.slice(0, 2));
    expect(cells?.slice(0, 3)).toEqual([
      ['Chi bộ 1', '……'],
      ['Chi bộ 2', 'Hoàn thành tốt nhiệm vụ'],
      ['Chi bộ 3', '……'],
    ]);
  });

  test('of a year without a list are refused by its code', async () => {
    const request = { kind: 'decision', year: 2001, orgId: null } as const;
    expect(await core.call('yearPaper.get', { request })).toMatchObject({
      ok: false,
      error: { code: 'year.not-found' },
    });
  });
});

test('Excel gets the same rows, branch after branch, card numbers as text', async () => {
  const token = join(core.folder, 'tong-hop.xlsx');
  const request = { sheet: 'yearPaper', kind: 'proposals', year, orgId: null, withEmpty: false } as const;
  const paperWords = { place: '', signedOn: '', preparer: '', onBehalfOf: '', signerPost: '', signer: '' };
  const { rows } = await core.must('sheet.export', { request, paper: paperWords, token });
  const { units } = await paper('proposals');
  expect(rows).toBe(units.length + units.reduce((sum, u) => sum + u.rows.length, 0));
  const [sheet] = (await readXlsx(await readFile(token))).sheets;
  const cells = (sheet?.rows ?? []).map((row) => row.map((cell) => cell ?? ''));
  const at = cells.findIndex((row) => row[0] === 'Chi bộ 2');
  const first = units.find((u) => u.orgName === 'Chi bộ 2')?.table?.rows[0]?.cells;
  expect(cells[at + 1]?.slice(1, 10)).toEqual(first);
  expect(cells.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('='))).toEqual([]);
});
