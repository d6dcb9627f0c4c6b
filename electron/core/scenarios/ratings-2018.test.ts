/**
 * The rating of 2018: 106 and 759 of 929 members, 64 remaining and told item by item. Entered through the commands
 * that the screens use, read back from the report of the year and from its workbook.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ratingsReportText as text } from '../../../shared/i18n/vi/report-ratings.ts';
import type { RatingChoice } from '../../../shared/ipc/year.ts';
import { createRegister, type TestCore } from '../testing/open-core.ts';
import { openReport } from '../testing/report-desk.ts';
import { exportReport } from '../testing/report-workbook.ts';
import { importRoster, inventedPerson, openCoreWithParser } from './opening-roster.ts';

const year = 2018;
const chosen: readonly (readonly [number, RatingChoice])[] = [
  [106, { kind: 'level', level: 'excellent' }],
  [759, { kind: 'level', level: 'good' }],
  [47, { kind: 'level', level: 'fair' }],
  [3, { kind: 'level', level: 'poor' }],
  [9, { kind: 'unrated', reason: 'exempt', note: '' }],
  [4, { kind: 'unrated', reason: 'notReviewed', note: 'Đi công tác nước ngoài' }],
];

let core: TestCore;
let root = 0;
beforeAll(async () => {
  core = openCoreWithParser();
  root = (await createRegister(core)).info.rootOrgId;
  const lines = Array.from({ length: 929 }, (_, n) => ({
    ...inventedPerson(n, 1975),
    admitted: '03/02/2005',
    official: '03/02/2006',
    branch: `Chi bộ ${1 + (n % 17)}`,
  }));
  await importRoster(core, lines, { asOf: '2017-12-31', orgId: root });
  await core.must('year.create', { year });
  const ids = (await core.must('year.get', { year })).rows.map(({ memberId }) => memberId);
  let at = 0;
  for (const [count, choice] of chosen) {
    const rows = ids.slice(at, at + count).map((memberId) => ({ memberId, choice }));
    await core.must('year.setProcess', { year, rows });
    at += count;
  }
}, 120_000);
afterAll(() => {
  expect(core.bugs).toEqual([]);
  core.close();
});

const ofYear = () => ({ from: '2018-01-01', to: '2018-12-31', orgId: root });

describe('The rating of 2018', () => {
  test('106 and 759 of 929, and 64 that remain: 11,41, 81,70 and 6,89 percent of all', async () => {
    const { figure, share } = await openReport(core, ofYear(), ['ratings']);
    const lines = ['level.excellent', 'level.good', 'remainder'].map((key) => `ratings/levels/${key}`);
    expect(figure('ratings/levels/total')).toBe(929);
    expect(lines.map(figure)).toEqual([106, 759, 64]);
    expect(lines.map(share)).toEqual([
      '11,41% trên tổng số 929 đảng viên',
      '81,70% trên tổng số 929 đảng viên',
      '6,89% trên tổng số 929 đảng viên',
    ]);
  });

  test('the 64 are told item by item, and nobody is in it whom no line names', async () => {
    const { figure, block, rows } = await openReport(core, ofYear(), ['ratings']);
    const items = ['level.fair', 'level.poor', 'reason.exempt', 'reason.notReviewed', 'reason.open'];
    expect(items.map((key) => figure(`ratings/levels/${key}`))).toEqual([47, 3, 9, 4, 1]);
    expect(block('ratings/levels').notes).toContain(
      'Còn lại 64: 47 hoàn thành nhiệm vụ; 3 không hoàn thành nhiệm vụ; 9 được miễn công tác và sinh hoạt đảng; 4 chưa kiểm điểm; 1 chưa ghi mức, chưa nêu lý do.',
    );
    expect(await rows('ratings/levels/remainder')).toHaveLength(64);
    expect((await rows('ratings/levels/reason.notReviewed'))[0]?.what).toBe(
      'Chưa kiểm điểm: Đi công tác nước ngoài',
    );
  });

  test('the limit is counted on its own base, which is printed: 106/759 = 13,97 percent', async () => {
    const { share, block } = await openReport(core, ofYear(), ['ratings']);
    expect(share('ratings/onRated/bestOfGood')).toBe('13,97% trên 759 ở mức liền dưới');
    expect(share('ratings/onRated/level.excellent')).toBe('11,58% trên 915 được xếp loại');
    const notes = block('ratings/onRated').notes.join(' ');
    expect(notes).toContain('106/759 = 13,97%');
    expect(notes).toContain('trong giới hạn');
    expect(notes).toContain('106/865 = 12,25%');
  });

  test('by branch, adding up to the whole', async () => {
    const { block, figure } = await openReport(core, ofYear(), ['ratings']);
    const { lines } = block('ratings/branches');
    expect(lines.map(({ label }) => label).slice(0, 3)).toEqual(['Chi bộ 1', 'Chi bộ 2', 'Chi bộ 3']);
    expect(lines).toHaveLength(17 + 1);
    const sum = lines.slice(0, 17).reduce((all, { values }) => all + (values[2] ?? 0), 0);
    expect([sum, figure('ratings/branches/sum/excellent')]).toEqual([106, 106]);
  });

  test('nine months of 2019 have no 31 December: the figures are those of 2018, and this is said', async () => {
    const period = { from: '2019-01-01', to: '2019-09-30', orgId: root };
    const { figure, block } = await openReport(core, period, ['ratings']);
    expect(figure('ratings/levels/level.excellent')).toBe(106);
    expect(block('ratings/levels').notes[0]).toBe(
      'Trong kỳ không có ngày 31/12: số liệu là của năm đã qua gần nhất, năm 2018; cột cùng kỳ là của năm 2017.',
    );
    expect(block('ratings/levels').notes).toContain('Trong sổ chưa có danh sách xếp loại năm 2017.');
  });

  test('leaves the program as a workbook with the same numbers and percentages', async () => {
    const book = await exportReport(core, ofYear(), ['ratings']);
    const { levels, onRated } = text.blocks;
    const cells = (block: string, label: string) => {
      const all = book.cells('Xếp loại', block, label);
      return [all[1], all.at(-1)];
    };
    const ofAll = levels(text.members.whom, year);
    const best = 'Hoàn thành xuất sắc nhiệm vụ';
    const good = 'Hoàn thành tốt nhiệm vụ';
    expect(cells(ofAll, best)).toEqual(['106', '11,41% trên tổng số 929 đảng viên']);
    expect(cells(ofAll, good)).toEqual(['759', '81,70% trên tổng số 929 đảng viên']);
    expect(cells(ofAll, text.remainder)).toEqual(['64', '6,89% trên tổng số 929 đảng viên']);
    expect(cells(onRated(text.members.whom, year), text.bestOfGood(best, good))).toEqual([
      '106',
      '13,97% trên 759 ở mức liền dưới',
    ]);
    expect(book.strangeFormulas()).toEqual([]);
  });
});
