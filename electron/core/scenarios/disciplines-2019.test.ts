/**
 * Nine months of 2019: three members disciplined, two reprimanded and one warned, beside the same months of 2018; by
 * a free period, as the figure was reported. Entered through the commands that the screens use.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noDecision } from '../../../shared/entities/event.ts';
import { disciplinesReportText as text } from '../../../shared/i18n/vi/report-disciplines.ts';
import { type DisciplineDesk, decision, openDisciplineDesk } from '../testing/discipline-desk.ts';
import { openReport } from '../testing/report-desk.ts';
import { exportReport } from '../testing/report-workbook.ts';

const nineMonths = ['2019-01-01', '2019-09-30'] as const;

let desk: DisciplineDesk;
let other: number;
beforeAll(async () => {
  desk = await openDisciplineDesk();
  other = await desk.found('Chi bộ Hai');
  const people = await Promise.all(['An', 'Bình', 'Chi', 'Dũng', 'Giang'].map((name) => desk.official(name)));
  const [an = 0, binh = 0, chi = 0, dung = 0, giang = 0] = people;
  const hai = await desk.official('Hải', other);
  await desk.discipline(an, '2019-02-18', { form: 'reprimand' }, decision('01-QĐ/UBKT', '2019-02-18'));
  await desk.discipline(hai, '2019-07-10', { form: 'reprimand' }, decision('05-QĐ/UBKT', '2019-07-10'));
  await desk.discipline(chi, '2019-09-30', { form: 'warning' }, decision('06-QĐ/UBKT', '2019-09-30'));
  // Beside it: before, after, cancelled within the period, and the year before.
  await desk.discipline(binh, '2018-12-31', { form: 'warning' });
  await desk.discipline(binh, '2019-10-01', { form: 'reprimand' });
  const cancelled = await desk.discipline(dung, '2019-03-01', { form: 'warning' });
  await desk.must({
    deed: 'settle',
    subject: 'member',
    id: cancelled,
    version: await desk.version(dung),
    on: '2019-05-06',
    outcome: 'cancelled',
    decision: noDecision,
  });
  await desk.discipline(giang, '2018-04-02', { form: 'expulsion' });
}, 60_000);
afterAll(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const byForm = async (from: string, to: string, orgId?: number) => {
  const { cells } = await desk.counts(from, to, orgId);
  return Object.fromEntries(
    cells.filter((c) => c.subject === 'member').map(({ form, count }) => [form, [count.now, count.before]]),
  );
};

describe('Nine months of 2019', () => {
  test('3 members were disciplined: khiển trách 2, cảnh cáo 1; in the same months of 2018 one was expelled', async () => {
    expect(await byForm(...nineMonths)).toEqual({
      reprimand: [2, 0],
      warning: [1, 0],
      dismissal: [0, 0],
      expulsion: [0, 1],
    });
    expect((await desk.counts(...nineMonths)).members).toEqual({ now: 3, before: 1, difference: 2 });
  });

  test('the list of the period opens the same three, and the one that was cancelled beside them', async () => {
    const { rows, total } = await desk.core.must('discipline.list', {
      orgId: desk.root,
      from: nineMonths[0],
      to: nineMonths[1],
    });
    expect(total).toBe(4);
    expect(rows.map((r) => [r.name, r.state])).toEqual([
      ['Chi', 'ended'],
      ['Hải', 'ended'],
      ['Dũng', 'cancelled'],
      ['An', 'ended'],
    ]);
  });

  test('a branch has its own, and the days at both ends count', async () => {
    expect((await byForm(...nineMonths, other)).reprimand).toEqual([1, 0]);
    expect((await byForm('2019-09-30', '2019-09-30')).warning).toEqual([1, 0]);
    expect((await byForm('2019-10-01', '2019-12-31')).reprimand).toEqual([1, 0]);
    // 2018's last day is the year before of 2019's.
    expect((await byForm('2019-10-01', '2019-12-31')).warning).toEqual([0, 1]);
  });
});

describe('The report of disciplines', () => {
  const period = () => ({ from: nineMonths[0], to: nineMonths[1], orgId: desk.root });

  test('khiển trách 2 + cảnh cáo 1 = 3 members; what was cancelled is not among them', async () => {
    const { figure, before, rows } = await openReport(desk.core, period(), ['disciplines']);
    const forms = ['reprimand', 'warning', 'dismissal', 'expulsion', 'distinct'];
    expect(forms.map((form) => figure(`disciplines/members/${form}`))).toEqual([2, 1, 0, 0, 3]);
    expect(forms.map((form) => before(`disciplines/members/${form}`))).toEqual([0, 0, 0, 1, 1]);
    const people = await rows('disciplines/members/distinct');
    expect(people.map(({ name, what }) => `${name}: ${what}`).toSorted()).toEqual([
      'An: Khiển trách: Vi phạm (đang có hiệu lực)',
      'Chi: Cảnh cáo: Vi phạm (đang có hiệu lực)',
      'Hải: Khiển trách: Vi phạm (đang có hiệu lực)',
    ]);
    expect(figure('disciplines/organisations/distinct')).toBe(0);
  });

  test('leaves the program as a workbook with the same numbers', async () => {
    const book = await exportReport(desk.core, period(), ['disciplines']);
    const cells = (label: string) => book.cells('Kỷ luật', text.blocks.members, label).slice(0, 5);
    expect(cells('Khiển trách')).toEqual(['lượt', '2', '0', '+2', '—']);
    expect(cells('Cảnh cáo')).toEqual(['lượt', '1', '0', '+1', '—']);
    expect(cells(text.distinct.members)).toEqual(['đồng chí', '3', '1', '+2', '+200,0%']);
  });
});
