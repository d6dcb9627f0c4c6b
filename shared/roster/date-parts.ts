import { headerKey } from './column-dictionary.ts';
import type { FoundTable } from './find-table.ts';
import { readHeader } from './header-cells.ts';
import { isNumbering } from './row-kind.ts';
import type { RawCell } from './types.ts';
import { shownText } from './values.ts';

type Column = FoundTable['columns'][number];
type Row = readonly (RawCell | null)[];

const PARTS = ['ngay', 'thang', 'nam'];

/**
 * "Ngày sinh" over Ngày | Tháng | Năm: three columns hold one date. It is put together in the first of them, as it
 * would be written; where only the year or month and year are there, only they are.
 */
export function joinDateParts(
  table: FoundTable,
  rows: readonly Row[],
): { readonly table: FoundTable; readonly rows: readonly Row[] } {
  const starts = table.columns.flatMap((column, i) => {
    const top = topOf(table.columns.slice(i, i + 3));
    return top === null ? [] : [{ column, i, top }];
  });
  if (starts.length === 0) return { table, rows };
  const columns = [...table.columns];
  for (const { column, i, top } of starts) {
    const [reading] = readHeader([top]);
    if (reading !== undefined) columns[i] = { ...reading, column: column.column };
    for (const at of [i + 1, i + 2])
      columns[at] = { ...(columns[at] as Column), target: { kind: 'ignore' }, confidence: 1 };
  }
  const firstRow = (table.headerRows.at(-1) ?? 0) + 1;
  const joined = rows.map((row, r) => {
    if (r < firstRow || isNumbering(row)) return row;
    return starts.reduce((now, { column }) => withDate(now, column.column), row);
  });
  return { table: { ...table, columns }, rows: joined };
}

/** The header above the three; null where they are no date in parts. */
function topOf(columns: readonly Column[]): string | null {
  const tops = new Set<string>();
  for (const [i, part] of PARTS.entries()) {
    const levels = columns[i]?.header.split(' › ') ?? [];
    if (levels.length < 2 || headerKey(levels.at(-1) ?? '') !== part) return null;
    if (columns[i]?.column !== (columns[0]?.column ?? 0) + i) return null;
    tops.add(levels.slice(0, -1).join(' '));
  }
  return tops.size === 1 ? ([...tops][0] ?? null) : null;
}

function withDate(row: Row, column: number): Row {
  const texts = [0, 1, 2].map((i) => shownText(row[column + i]));
  const written = texts.filter((text) => text !== '');
  // A year alone or a header printed again needs no joining; letters are for the reader of dates to refuse.
  if (written.length === 0 || !written.every((text) => /^\d{1,4}$/.test(text))) return row;
  const from = texts.findIndex((text) => text !== '');
  const now = [...row];
  now[column] = { t: 's', v: texts.slice(from).join('/') };
  return now;
}
