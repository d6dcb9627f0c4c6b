/**
 * Two reports: 17 organisations inspected about Chỉ thị 05 in 2018, each counted once; and nine months of 2019, where
 * committees and branches inspected 28 organisations and 145 members, and inspection committees 15 organisations for
 * their own work and for dues and finances (counted once), and 3 for carrying out disciplines (1 + 2).
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectionFigureText as text } from '../../../shared/i18n/vi/inspection-figures.ts';
import { type InspectionDesk, openInspectionDesk } from '../testing/inspection-desk.ts';
import { openReport } from '../testing/report-desk.ts';
import { exportReport } from '../testing/report-workbook.ts';

const period = { from: '2019-01-01', to: '2019-09-30' };
const in2019 = { fromOn: '2019-04-01', toOn: '2019-04-12', concludedOn: '2019-05-06' };
const in2018 = { fromOn: '2018-08-01', toOn: '2018-08-31', concludedOn: '2018-09-28' };
const directive = 'Chỉ thị 05';

let desk: InspectionDesk;
let figures: Awaited<ReturnType<InspectionDesk['figures']>>;

beforeAll(async () => {
  desk = await openInspectionDesk('upperCommittee');
  const { found, people, enter, root } = desk;
  const small = Array.from({ length: 12 }, (_, n) => found('grassrootsBranch', `Chi bộ Sở ${n + 1}`));
  const large = Array.from({ length: 12 }, (_, n) => found('grassrootsCommittee', `Đảng bộ Sở ${n + 1}`));
  const branches = large.flatMap((id, n) => [1, 2].map((k) => found('branch', `Chi bộ phòng ${n}-${k}`, id)));
  const orgs = [...small, ...large];
  const members = branches.flatMap((id) => people(id, 8));
  const [branch = 0] = branches;

  // 001: twelve and ten organisations, five of them in both campaigns.
  const topics = [directive];
  await enter({ ...in2018, topics }, { orgIds: orgs.slice(0, 12) });
  await enter({ ...in2018, topics, body: 'standingCommittee' }, { orgIds: orgs.slice(7, 17) });
  await enter({ ...in2018, topics: ['Nghị quyết Trung ương 4'] }, { orgIds: orgs.slice(17, 20) });

  // 002, committees and branches: 28 and 145.
  await enter(
    { ...in2019 },
    { orgIds: [...orgs, ...branches.slice(0, 4)], memberIds: members.slice(0, 120) },
  );
  await enter(
    { ...in2019, body: 'branch', performerOrgId: branch, title: 'Chi bộ kiểm tra đảng viên' },
    { memberIds: members.slice(120, 145) },
  );
  // Inspection committees: 10 for their work, 9 for dues and finances, 4 of them in both.
  const byCommittee = { ...in2019, body: 'inspectionCommittee' } as const;
  await enter({ ...byCommittee, kinds: ['inspectionWork'] }, { orgIds: orgs.slice(0, 6) });
  await enter({ ...byCommittee, kinds: ['inspectionWork', 'dues'] }, { orgIds: orgs.slice(6, 9) });
  await enter({ ...byCommittee, kinds: ['inspectionWork'] }, { orgIds: orgs.slice(9, 10) });
  await enter(
    { ...byCommittee, kinds: ['finance'], performerOrgId: large[0] ?? root },
    { orgIds: orgs.slice(9, 15) },
  );
  // … and one branch and two of the branches below a committee for carrying out disciplines.
  await enter({ ...byCommittee, kinds: ['disciplineWork'] }, { orgIds: small.slice(0, 1) });
  await enter({ ...byCommittee, kinds: ['disciplineWork'] }, { orgIds: branches.slice(0, 2) });
  figures = await desk.figures(period);
}, 120_000);
afterAll(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

describe('Chỉ thị 05 in 2018', () => {
  test('17 organisations were inspected, those inspected twice counted once', async () => {
    const year = { from: '2018-01-01', to: '2018-12-31' };
    const of2018 = await desk.figures(year);
    expect(of2018.now(`topic.organisation.${directive}`)).toBe(17);
    const rows = await of2018.rowsOf(`topic.organisation.${directive}`);
    expect(rows.filter((row) => row.campaigns.length === 2)).toHaveLength(5);
    // By the topic the line of the inspected counts lượt: 12 + 10.
    expect((await desk.figures({ ...year, topic: directive })).now('inspected.organisation')).toBe(22);
  });
});

describe('Nine months of 2019', () => {
  test('committees and branches inspected 28 organisations and 145 members', () => {
    expect([figures.now('inspected.party.organisation'), figures.now('inspected.party.member')]).toEqual([
      28, 145,
    ]);
  });

  test('inspection committees inspected 15 organisations for their work and for dues and finances, once each', async () => {
    expect(figures.now('committee.workAndMoney')).toBe(15);
    expect([figures.now('committee.work'), figures.now('committee.money')]).toEqual([10, 9]);
    expect(await figures.rowsOf('committee.workAndMoney')).toHaveLength(15);
  });

  test('carrying out disciplines was inspected in 3 organisations: 1 chi bộ cơ sở and 2 chi bộ trực thuộc', () => {
    expect(figures.now('committee.discipline')).toBe(3);
    expect(figures.now('committee.discipline.grassrootsBranch')).toBe(1);
    expect(figures.now('committee.discipline.branch')).toBe(2);
    expect(figures.now('committee.discipline.grassrootsCommittee')).toBe(0);
  });

  test('beside them stand the figures of nine months of 2018', () => {
    expect(figures.at('inspected.party.organisation')).toMatchObject({ now: 28, before: 25 });
    expect(figures.at('inspected.party.member')).toMatchObject({ now: 145, before: 0 });
  });

  test('a quarter without any inspection is printed whole, with zeros', async () => {
    const quarter = await desk.figures({ from: '2013-07-01', to: '2013-09-30' });
    expect(quarter.lines.length).toBeGreaterThan(40);
    expect(quarter.lines.every((line) => line.now === 0)).toBe(true);
  });

  test('the report of one branch has what it did itself, and above it what looked at its own', async () => {
    const rows = await desk.core.must('organisation.list', {});
    const orgId = rows.find((o) => o.name === 'Chi bộ phòng 0-1')?.id ?? 0;
    const ofBranch = await desk.figures({ ...period, orgId });
    expect([ofBranch.now('campaigns.inspect'), ofBranch.now('inspected.member')]).toEqual([1, 25]);
    expect([ofBranch.now('upper.campaign'), ofBranch.now('upper.organisation')]).toEqual([2, 2]);
    expect(ofBranch.now('upper.member')).toBe(8);
  });
});

describe('The report of inspection', () => {
  test('17 organisations about Chỉ thị 05 in 2018, each once', async () => {
    const year = { from: '2018-01-01', to: '2018-12-31', orgId: desk.root };
    const { figure, rows } = await openReport(desk.core, year, ['inspections']);
    const address = `inspections/topics/topic.organisation.${directive}`;
    expect(figure(address)).toBe(17);
    const opened = await rows(address);
    expect([opened.length, new Set(opened.map(({ orgId }) => orgId)).size]).toEqual([17, 17]);
  });

  test('nine months of 2019: 28 and 145; 15; 3 = 1 + 2', async () => {
    const asked = { ...period, orgId: desk.root };
    const { figure } = await openReport(desk.core, asked, ['inspections']);
    const of = (...keys: readonly string[]) => keys.map((key) => figure(`inspections/${key}`));
    expect(of('inspected/inspected.party.organisation', 'inspected/inspected.party.member')).toEqual([
      28, 145,
    ]);
    expect(of('committee/committee.workAndMoney')).toEqual([15]);
    expect(
      of(
        'committee/committee.discipline',
        'committee/committee.discipline.grassrootsBranch',
        'committee/committee.discipline.branch',
      ),
    ).toEqual([3, 1, 2]);
    const book = await exportReport(desk.core, asked, ['inspections']);
    const cells = (section: 'inspected' | 'committee', label: string) =>
      book.cells('Kiểm tra', text.sections[section], label).slice(0, 2);
    expect(cells('inspected', text.byParty.organisation)).toEqual(['TCĐ', '28']);
    expect(cells('inspected', text.byParty.member)).toEqual(['ĐV', '145']);
    expect(cells('committee', text.workAndMoney)).toEqual(['TCĐ', '15']);
    expect(cells('committee', text.disciplineWork)).toEqual(['TCĐ', '3']);
    expect(cells('committee', text.ofType('grassrootsBranch'))).toEqual(['TCĐ', '1']);
    expect(cells('committee', text.ofType('branch'))).toEqual(['TCĐ', '2']);
  });
});
