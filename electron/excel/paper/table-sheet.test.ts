/** A table of any screen as a reader and as LibreOffice see it: numbers, texts, groups and sums. */
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { Sheet } from '../../../shared/ipc/sheet.ts';
import { libreOffice, throughLibreOffice } from '../testing/libreoffice.ts';
import { packWorkbook } from './pack-workbook.ts';
import { sheetName, tableSheet } from './table-sheet.ts';

const sheet: Sheet = {
  title: 'Đảng phí tháng 10/2026',
  subtitles: ['(Chi bộ Khu phố 1)'],
  orgName: 'Đảng bộ phường Tân Lập',
  upperName: 'Đảng ủy thành phố',
  practice: false,
  columns: [
    { label: 'Họ và tên', width: 30 },
    { label: 'Số phiếu', width: 10, centred: true },
    { label: 'Đã đóng (đồng)', width: 14 },
  ],
  rows: [
    { key: 'g', cells: ['Tổ đảng số 1'], kind: 'group' },
    { key: '1', cells: ['=1+1', '0012', 55_000] },
    { key: '2', cells: ['Trần Thị Mơ', '0013', 1_234_500] },
    { key: 's', cells: ['Cộng', '', 1_289_500], kind: 'sum' },
  ],
  notes: ['Danh sách này có 2 đồng chí.'],
};
const paper = {
  place: '',
  signedOn: '',
  preparer: '',
  onBehalfOf: 'T/M Chi bộ',
  signerPost: 'Bí thư',
  signer: '',
};
const bytes = await packWorkbook(sheet.title, [tableSheet(sheet, paper)]);

test('money stays a number, a text with "=" stays a text, and only members are numbered', async () => {
  const rows = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
  const at = rows.findIndex((row) => row[0] === 'TT');
  expect(rows.slice(at, at + 6).map((row) => row.slice(0, 4))).toEqual([
    ['TT', 'Họ và tên', 'Số phiếu', 'Đã đóng (đồng)'],
    ['1', '2', '3', '4'],
    ['Tổ đảng số 1', null, null, null],
    [1, '=1+1', '0012', 55_000],
    [2, 'Trần Thị Mơ', '0013', 1_234_500],
    ['', 'Cộng', '', 1_289_500],
  ]);
});

test.skipIf(!libreOffice)('LibreOffice reads the same figures as numbers', async () => {
  const rows = (await readXlsx(throughLibreOffice(bytes, 'xlsx'))).sheets[0]?.rows ?? [];
  expect(rows.find((row) => row[1] === 'Trần Thị Mơ')?.slice(2, 4)).toEqual(['0013', 1_234_500]);
  expect(rows.find((row) => row[1] === '=1+1')?.[3]).toBe(55_000);
});

test.each([
  ['Đảng phí: tháng 10/2026', 'Đảng phí- tháng 10-2026'],
  ["'chi bộ 1'", 'chi bộ 1'],
  [`${'x'.repeat(30)}'y`, 'x'.repeat(30)],
  ["''", 'Bảng'],
])('a sheet of the title %j is named %j, as Excel allows', (title, name) => {
  expect(sheetName(title)).toBe(name);
});
