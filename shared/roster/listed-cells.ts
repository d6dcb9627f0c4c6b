import type { ColumnReading, RawCell } from './types.ts';
import { shownText } from './values.ts';

type Row = readonly (RawCell | null)[];

/**
 * A column of several facts (Mẫu 7-HSĐV) in a book that sets them beside each other, "Nam, Kinh, Không": its separators
 * become line breaks, so that all books are read alike. Only where the column's own cells have no line breaks, and most
 * have the separator: an address or an occupation may have a comma of its own.
 */
export function withListedCells(
  rows: readonly Row[],
  columns: readonly Pick<ColumnReading, 'column' | 'line'>[],
  firstRow: number,
): readonly Row[] {
  const separators = new Map<number, RegExp>();
  for (const column of new Set(columns.flatMap((c) => (c.line === undefined ? [] : [c.column])))) {
    const separator = separatorOf(rows, column, firstRow);
    if (separator !== null) separators.set(column, separator);
  }
  if (separators.size === 0) return rows;
  return rows.map((row, r) => {
    if (r < firstRow || ![...separators.keys()].some((column) => row[column]?.t === 's')) return row;
    return row.map((cell, column) => {
      const separator = separators.get(column);
      if (separator === undefined || cell?.t !== 's') return cell;
      return { ...cell, v: String(cell.v).split(separator).join('\n') };
    });
  });
}

function separatorOf(rows: readonly Row[], column: number, firstRow: number): RegExp | null {
  const texts: string[] = [];
  for (let r = firstRow; r < rows.length; r++) {
    const cell = rows[r]?.[column];
    if (cell?.t === 's' && shownText(cell) !== '') texts.push(String(cell.v));
  }
  // A header that is printed again on a further page may have line breaks; the cells under it decide.
  if (texts.filter((text) => text.trim().includes('\n')).length * 4 > texts.length) return null;
  return (
    [/\s*;\s*/, /\s*,\s*/].find(
      (separator) => texts.filter((text) => separator.test(text)).length * 2 > texts.length,
    ) ?? null
  );
}
