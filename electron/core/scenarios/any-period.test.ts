/**
 * "2018 and the first five months of 2019": 64 recognised and 77 admitted over a period that is no year. The 64 of
 * this figure is not the 64 that remain of 929 in the rating of 2018: each is counted from its own entries.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { admissionsText as text } from '../../../shared/i18n/vi/report-admissions.ts';
import { addMonths } from '../../../shared/text/dates.ts';
import { createRegister, type TestCore } from '../testing/open-core.ts';
import { openReport } from '../testing/report-desk.ts';
import { exportReport } from '../testing/report-workbook.ts';
import { importRoster, inventedPerson, openCoreWithParser } from './opening-roster.ts';

let core: TestCore;
let root = 0;
const period = { from: '2018-01-01', until: '2019-05-30' };

beforeAll(async () => {
  core = openCoreWithParser();
  const { info } = await createRegister(core);
  root = info.rootOrgId;
  const iso = (date: string) => date.split('-').reverse().join('/');
  // 77 admitted in the period, of whom 30 were recognised in it; 34 admitted before it and recognised in it.
  const inside = Array.from({ length: 77 }, (_, n) => (n < 30 ? '2018-02-03' : '2018-09-02'));
  const before = Array.from({ length: 34 }, () => '2017-05-19');
  const outside = ['2016-12-31', '2019-05-31', '2016-02-03'];
  const lines = [...inside, ...before, ...outside].map((on, n) => ({
    ...inventedPerson(n, 1990),
    admitted: iso(on),
    official: iso(addMonths(on, 12)),
    branch: 'Chi bộ Văn phòng',
  }));
  await importRoster(core, lines, { asOf: '2020-12-31', orgId: info.rootOrgId });
});
afterAll(() => core.close());

const countBetween = (field: 'admittedOn' | 'officialOn') =>
  core.must('member.count', {
    conditions: [
      { field, operator: 'from', values: [period.from] },
      { field, operator: 'until', values: [period.until] },
    ],
  });

test('77 were admitted between 01/01/2018 and 30/05/2019', async () => {
  expect(await countBetween('admittedOn')).toBe(77);
});

test('64 were recognised between the same two days', async () => {
  expect(await countBetween('officialOn')).toBe(64);
});

test('the report of this free period counts 77 and 64, on the screen and in the workbook', async () => {
  const asked = { from: period.from, to: period.until, orgId: root };
  const { figure, rows } = await openReport(core, asked, ['admissions']);
  expect([figure('admissions/admissions/all'), figure('admissions/recognitions/all')]).toEqual([77, 64]);
  expect(await rows('admissions/recognitions/all')).toHaveLength(64);
  const book = await exportReport(core, asked, ['admissions']);
  expect(book.cells('Phát triển', text.admissions, text.lines.all).slice(0, 2)).toEqual(['đồng chí', '77']);
  expect(book.cells('Phát triển', text.recognitions, text.recognised).slice(0, 2)).toEqual([
    'đồng chí',
    '64',
  ]);
});
