/** What a closed year says of its people once they have other names: its screen, its papers, the report. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openReport } from './testing/report-desk.ts';
import { openYearDesk, type YearDesk, yearOfDesk as year } from './testing/year-desk.ts';

let desk: YearDesk;
beforeEach(async () => {
  desk = await openYearDesk();
  await desk.rateAll();
  await desk.close();
  await desk.amend(desk.member(5), 'poor');
  const { id, version, record } = await desk.core.must('member.get', { id: desk.member(5) });
  await desk.core.must('member.update', {
    ...{ id, version },
    record: { ...record, fullName: 'Đỗ Văn Hải Đăng' },
    how: { kind: 'correction', ground: 'Theo giấy khai sinh' },
  });
});
afterEach(() => {
  expect(desk.core.bugs).toEqual([]);
  desk.core.close();
});

const said = (rows: readonly { readonly name: string; readonly level: unknown }[] | undefined) =>
  rows?.find(({ name }) => name.startsWith('Đỗ Văn Hải'));

test('the list of the year: the name of the day of closing, the level of the amendment', async () => {
  const { rows, closing } = await desk.core.must('year.get', { year });
  expect(said(rows)).toMatchObject({ name: 'Đỗ Văn Hải', level: 'poor' });
  expect(closing).toMatchObject({ number: 1, amendments: 1 });
  const [listed] = await desk.core.must('year.list', {});
  expect(listed?.closing).toMatchObject({ number: 1, amendments: 1 });
});

test('the decision that is printed of it', async () => {
  const request = { kind: 'decision', year, orgId: null, withEmpty: false } as const;
  const { units } = await desk.core.must('yearPaper.get', { request });
  expect(said(units[0]?.rows)).toMatchObject({ name: 'Đỗ Văn Hải', level: 'poor' });
});

test('the rows behind the figure of a report', async () => {
  const [root] = await desk.core.must('organisationRating.list', { year });
  const period = { from: `${year}-01-01`, to: `${year}-12-31`, orgId: root?.orgId ?? 0 };
  const report = await openReport(desk.core, period, ['ratings']);
  const rows = await report.rows('ratings/levels/level.poor');
  expect(rows.map(({ name, what }) => [name, what])).toEqual([['Đỗ Văn Hải', 'Không hoàn thành nhiệm vụ']]);
});

test('reopened, the year follows the register again', async () => {
  await desk.reopen();
  const { rows, closing } = await desk.core.must('year.get', { year });
  expect(said(rows)).toMatchObject({ name: 'Đỗ Văn Hải Đăng', level: 'poor' });
  expect(closing).toBeNull();
});
