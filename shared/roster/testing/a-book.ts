import { type ReadRosterOptions, readRoster } from '../read-roster.ts';
import type { CellRange, RawCell, RawWorkbook, RosterReading } from '../types.ts';

/** Builders of small workbooks for the tests of reading. */
export type Value = string | number | null | RawCell;

const cell = (value: Value): RawCell | null =>
  value === null || value === ''
    ? null
    : typeof value === 'string'
      ? { t: 's', v: value }
      : typeof value === 'number'
        ? { t: 'n', v: value }
        : value;

export function aBook(rows: readonly (readonly Value[])[], merges: readonly CellRange[] = []): RawWorkbook {
  const sheet = {
    name: 'DS',
    hidden: false,
    rows: rows.map((row) => row.map(cell)),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { format: 'xlsx', epoch1904: false, sheets: [sheet], notices: [] };
}

export function readTable(
  rows: readonly (readonly Value[])[],
  merges: readonly CellRange[] = [],
  options: ReadRosterOptions = {},
): RosterReading {
  const result = readRoster(aBook(rows, merges), { today: '2026-11-22', ...options });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

export const HEADER = [
  'STT',
  'Họ và tên',
  'Giới tính',
  'Ngày sinh',
  'Ngày vào Đảng',
  'Ngày chính thức',
  'Số CCCD',
];
/** A faultless row; a change of null keeps what stands there. */
export const person = (...changes: readonly Value[]): readonly Value[] => {
  const row: Value[] = [1, 'Lê Thị Hoa', 'Nữ', '20/05/1970', '01/02/1991', '01/02/1992', '001170000001'];
  changes.forEach((value, i) => {
    if (value !== null) row[i] = value;
  });
  return row;
};
