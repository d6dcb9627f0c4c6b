import { writeXlsx } from 'hucre/xlsx';
import { packWorkbook } from '../../electron/excel/paper/pack-workbook.ts';
import { tableSheet } from '../../electron/excel/paper/table-sheet.ts';
import type { Sheet } from '../../shared/ipc/sheet.ts';
import { benchName } from './bench-names.ts';
import { type Measurement, sideBySide } from './measure.ts';

const rows = 10_000;
const wide = [26, 12, 8, 16, 14, 14, 24, 12, 12, 12, 14, 14];

/** As a roll of dues is: names, days, numbers of cards as text, money, and its sum. */
const sheet: Sheet = {
  title: 'Danh sách đảng viên',
  subtitles: ['(tính đến 31/12/2025)'],
  orgName: 'Đảng ủy A',
  upperName: 'Đảng ủy B',
  practice: false,
  columns: wide.map((width, i) => ({ label: `Cột số ${i + 1}`, width, centred: i % 3 === 1 })),
  rows: [
    ...Array.from({ length: rows }, (_, i) => ({
      key: String(i),
      cells: [
        benchName(i),
        '02/03/1970',
        i % 2 ? 'Nam' : 'Nữ',
        `0${10_000_000 + i}`,
        '19/05/1999',
        '19/05/2000',
        `Chi bộ ${(i % 170) + 1}`,
        i % 40,
        55_000 + (i % 7) * 1_000,
        i % 3,
        'Công chức',
        'đang sinh hoạt',
      ],
    })),
    { key: 's', kind: 'sum', cells: ['Cộng', '', '', '', '', '', '', '', 579_985_000, '', '', ''] },
  ],
  notes: [`Danh sách này có ${rows} đồng chí.`],
};

const paper = {
  place: 'Hà Nội',
  signedOn: '2025-12-31',
  preparer: 'Nguyễn Văn A',
  onBehalfOf: 'T/M ĐẢNG ỦY',
  signerPost: 'BÍ THƯ',
  signer: 'Trần Thị B',
};

/** A long styled table as every screen exports it, beside the same cells without layout, by the same library. */
export async function benchStyled(): Promise<Measurement> {
  const bareRows = sheet.rows.map((row, i) => [i + 1, ...row.cells]);
  const { ours, bare } = await sideBySide(
    () => packWorkbook(sheet.title, [tableSheet(sheet, paper)]),
    () => writeXlsx({ sheets: [{ name: 'x', rows: bareRows }] }),
    9,
  );
  return {
    what: `Styled workbook of ${rows.toLocaleString('en')} rows × ${wide.length + 1} columns, beside the bare writing (hucre) of the same cells`,
    ours,
    bare,
    value: ours / bare,
    limit: 1.2,
    unit: 'ratio',
    note: 'borders, wrapped lines with their heights, official heading, print set-up, sums as formulas on our side only',
  };
}
