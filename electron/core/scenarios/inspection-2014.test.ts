/**
 * The first half of 2014 in a committee of central agencies: 3 thematic supervisions by its own standing committee and
 * inspection committee; 423 organisations and 2,528 members inspected, 363 and 3,050 supervised at all levels; 4 members
 * inspected for signs of violation, beside the 2,528. A part of it stands on the word of papers of lower levels.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectionFigureText as text } from '../../../shared/i18n/vi/inspection-figures.ts';
import { changePercent, compared } from '../../../shared/rules/compare-periods.ts';
import { type InspectionDesk, openInspectionDesk } from '../testing/inspection-desk.ts';
import { openReport } from '../testing/report-desk.ts';
import { exportReport } from '../testing/report-workbook.ts';

const period = { from: '2014-01-01', to: '2014-06-30' };
const in2014 = { fromOn: '2014-02-10', toOn: '2014-03-10', concludedOn: '2014-04-02' };
const in2013 = { fromOn: '2013-02-18', toOn: '2013-03-15', concludedOn: '2013-06-28' };

let desk: InspectionDesk;
let figures: Awaited<ReturnType<InspectionDesk['figures']>>;

beforeAll(async () => {
  desk = await openInspectionDesk('upperCommittee');
  const { found, people, enter, save, report, root } = desk;
  const committees = Array.from({ length: 40 }, (_, n) =>
    found('grassrootsCommittee', `Đảng bộ cơ quan ${n + 1}`),
  );
  const branches = Array.from({ length: 390 }, (_, n) =>
    found('branch', `Chi bộ ${n + 1}`, committees[n % committees.length]),
  );
  const orgs = [...committees, ...branches];
  const members = branches.slice(0, 100).flatMap((branch) => people(branch, 28));

  // Three of its own; those of lower committees are thematic too and are not among the three.
  for (const [n, body] of (
    ['standingCommittee', 'standingCommittee', 'inspectionCommittee'] as const
  ).entries())
    await enter(
      { ...in2014, kinds: ['thematic'], topics: ['Kết nạp đảng viên'], body },
      { orgIds: orgs.slice(2 * n, 2 * n + 2) },
    );
  await enter(
    { ...in2014, kinds: ['thematic'], body: 'inspectionCommittee', performerOrgId: committees[0] ?? 0 },
    { orgIds: orgs.slice(40, 340), memberIds: members.slice(0, 2000) },
  );
  await enter(
    { ...in2014, kinds: ['standing'], body: 'committee', performerOrgId: committees[1] ?? 0 },
    { orgIds: orgs.slice(0, 57), memberIds: members.slice(0, 1050) },
  );

  await enter(
    { ...in2014, body: 'committee' },
    { orgIds: orgs.slice(0, 300), memberIds: members.slice(0, 1528) },
  );
  await enter(
    { ...in2014, body: 'inspectionCommittee', kinds: ['inspectionWork', 'dues'], title: 'Kiểm tra Điều 32' },
    { orgIds: orgs.slice(0, 83), memberIds: members.slice(1528, 2228) },
  );
  const told = await save({
    ...in2014,
    body: 'branch',
    performerOrgId: null,
    outside: 'lower',
    rounds: 31,
    title: 'Các chi bộ kiểm tra, theo báo cáo',
  });
  await report(told, { type: 'organisation', orgType: 'branch', count: 40 });
  await report(told, { type: 'member', count: 300, violations: 2 });
  for (const [n, memberId] of members.slice(-4).entries())
    await enter(
      {
        ...in2014,
        kinds: ['signs'],
        body: 'inspectionCommittee',
        performerOrgId: n < 2 ? root : (committees[n] ?? 0),
      },
      { memberIds: [memberId] },
    );

  // Not of the period: one of the year before with its figures, one planned, one under way, one cancelled.
  await enter({ ...in2013 }, { orgIds: orgs.slice(0, 400), memberIds: members.slice(0, 2400) });
  await enter({ ...in2014, fromOn: '2014-06-20', toOn: '', concludedOn: '' }, { orgIds: orgs.slice(0, 9) });
  await enter({ fromOn: '2014-06-20', toOn: '', concludedOn: '2014-07-01' }, { orgIds: orgs.slice(0, 7) });
  const cancelled = await enter({ ...in2014 }, { orgIds: orgs.slice(0, 5) });
  await desk.core.must('inspection.cancel', { id: cancelled, version: 1, why: 'Lập nhầm' });
  figures = await desk.figures(period);
}, 120_000);
afterAll(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

describe('The first half of 2014', () => {
  test('3 cuộc giám sát chuyên đề by the standing committee and the inspection committee of its own level', async () => {
    expect(figures.now('campaigns.thematicOwn')).toBe(3);
    expect(figures.now('campaigns.thematic')).toBe(4);
    expect(await figures.rowsOf('campaigns.thematicOwn')).toHaveLength(3);
  });

  test('423 organisations and 2,528 members were inspected, of them 40 and 300 told by lower levels', async () => {
    expect(figures.at('inspected.organisation')).toMatchObject({ now: 423, reported: 40 });
    expect(figures.at('inspected.member')).toMatchObject({ now: 2528, reported: 300 });
    const rows = await figures.rowsOf('inspected.organisation');
    expect(rows.reduce((sum, row) => sum + row.amount, 0)).toBe(423);
    expect(rows.filter((row) => row.source !== '').map((row) => [row.name, row.amount])).toEqual([['', 40]]);
  });

  test('363 organisations and 3,050 members were supervised', () => {
    expect([figures.now('supervised.organisation'), figures.now('supervised.member')]).toEqual([363, 3050]);
  });

  test('4 members inspected for signs of violation stand beside the 2,528, and in it only when asked for', async () => {
    expect(figures.now('signs.committee.member')).toBe(4);
    expect((await desk.figures({ ...period, withSigns: true })).now('inspected.member')).toBe(2532);
  });

  test('beside them stand the figures of the first half of 2013, and "—" where there was none', () => {
    expect(figures.before('inspected.organisation')).toBe(400);
    expect(changePercent(compared(423, figures.before('inspected.organisation')))).toBe('+5,8%');
    const supervised = figures.at('supervised.member');
    expect(changePercent(compared(supervised.now, supervised.before))).toBe('—');
  });

  test('a counted line stands for its 31 campaigns; planned, later and cancelled ones are in no figure', () => {
    expect(figures.now('campaigns.compliance')).toBe(1 + 31);
    expect(figures.now('campaigns.underWay')).toBe(2);
  });

  test('the same figures leave the program as a table', async () => {
    const request = { sheet: 'inspections', orgId: desk.root, ...period } as const;
    const { rows } = await desk.core.must('sheet.get', { request });
    const cells = (key: string) => rows.find((row) => row.key === key)?.cells.slice(1);
    expect(cells('inspected.member')).toEqual(['đảng viên', 2528, 2400, '+128', '+5,3%']);
    expect(cells('supervised.organisation')).toEqual(['tổ chức đảng', 363, 0, '+363', '—']);
  });
});

describe('The report of inspection', () => {
  const asked = () => ({ ...period, orgId: desk.root });

  test('423 TCĐ and 2.528 ĐV inspected, 363 and 3.050 supervised, 3 cuộc, and 4 ĐV with signs apart', async () => {
    const { figure, line, block } = await openReport(desk.core, asked(), ['inspections']);
    const of = (address: string) => [figure(`inspections/${address}`), line(`inspections/${address}`).unit];
    expect(of('inspected/inspected.organisation')).toEqual([423, 'subjectOrganisation']);
    expect(of('inspected/inspected.member')).toEqual([2528, 'subjectMember']);
    expect(of('supervised/supervised.organisation')).toEqual([363, 'subjectOrganisation']);
    expect(of('supervised/supervised.member')).toEqual([3050, 'subjectMember']);
    expect(of('campaigns/campaigns.thematicOwn')).toEqual([3, 'campaign']);
    expect(of('signs/signs.committee.member')).toEqual([4, 'subjectMember']);
    expect(block('inspections/inspected').notes).toEqual([
      'Tổ chức đảng được kiểm tra: trong đó 40 theo báo cáo của cấp dưới, không có tên.',
      'Đảng viên được kiểm tra: trong đó 300 theo báo cáo của cấp dưới, không có tên.',
    ]);
  });

  test('the figure opens the named ones and, as one row of 300, those of the paper', async () => {
    const { rows } = await openReport(desk.core, asked(), ['inspections']);
    const inspected = await rows('inspections/inspected/inspected.member');
    expect(inspected.reduce((sum, { amount }) => sum + amount, 0)).toBe(2528);
    expect(inspected.filter(({ amount }) => amount !== 1)).toMatchObject([
      { name: text.byPaper, paper: 'Báo cáo số 12-BC/ĐU', amount: 300 },
    ]);
    expect(await rows('inspections/campaigns/campaigns.thematicOwn')).toHaveLength(3);
  });

  test('leaves the program as a workbook with the same numbers, as offices write them', async () => {
    const book = await exportReport(desk.core, asked(), ['inspections']);
    const cells = (section: 'inspected' | 'supervised' | 'signs' | 'campaigns', label: string) =>
      book.cells('Kiểm tra', text.sections[section], label).slice(0, 5);
    expect(cells('inspected', text.inspected.organisation)).toEqual(['TCĐ', '423', '400', '+23', '+5,8%']);
    expect(cells('inspected', text.inspected.member)).toEqual(['ĐV', '2.528', '2.400', '+128', '+5,3%']);
    expect(cells('supervised', text.supervised.organisation)).toEqual(['TCĐ', '363', '0', '+363', '—']);
    expect(cells('supervised', text.supervised.member)).toEqual(['ĐV', '3.050', '0', '+3.050', '—']);
    expect(cells('signs', text.byCommittee.member)).toEqual(['ĐV', '4', '0', '+4', '—']);
    expect(cells('campaigns', text.thematicOwn)).toEqual(['cuộc', '3', '0', '+3', '—']);
  });
});
