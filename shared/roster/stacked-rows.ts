import type { ColumnReading, RawCell } from './types.ts';
import { shownText } from './values.ts';

type Row = readonly (RawCell | null)[];

interface Extent {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnReading[];
}

/**
 * The book of mẫu 7-HSĐV gives each member several rows of paper. Where the values of one cell stand in rows of their
 * own, they are put back into the first row, one line each, as the books have them that write into one merged cell.
 */
export function joinStackedRows(
  rows: readonly Row[],
  { firstRow, lastRow, columns }: Extent,
): readonly Row[] {
  const stacked = linesByColumn(columns);
  const numberColumn = columns.find(
    ({ target }) => target.kind === 'fact' && target.fact === 'rowNumber',
  )?.column;
  if (stacked.size === 0 || numberColumn === undefined) return rows;
  const starts: number[] = [];
  for (let r = firstRow; r <= lastRow; r++)
    if (/^\d+[.)]?$/.test(shownText(rows[r]?.[numberColumn]))) starts.push(r);
  const height = usualHeight(starts);
  if (height < 2) return rows;
  const joined = [...rows];
  for (const start of starts) {
    const next = starts.find((r) => r > start) ?? lastRow + 1;
    const block = rows.slice(start, Math.min(start + height, next));
    if (!block.slice(1).some((row) => row.some((cell) => shownText(cell) !== ''))) continue;
    joined[start] = joinBlock(block, stacked);
    for (let r = start + 1; r < start + block.length; r++) joined[r] = [];
  }
  return joined;
}

/** column → how many facts its cells hold */
function linesByColumn(columns: readonly ColumnReading[]): ReadonlyMap<number, number> {
  const lines = new Map<number, number>();
  for (const { column, line } of columns)
    if (line !== undefined) lines.set(column, Math.max(lines.get(column) ?? 0, line + 1));
  return lines;
}

/** The distance that most numbered rows have from the next. */
function usualHeight(starts: readonly number[]): number {
  const counts = new Map<number, number>();
  starts.forEach((start, i) => {
    const next = starts[i + 1];
    if (next !== undefined) counts.set(next - start, (counts.get(next - start) ?? 0) + 1);
  });
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

function joinBlock(block: readonly Row[], stacked: ReadonlyMap<number, number>): Row {
  const width = Math.max(...block.map((row) => row.length));
  return Array.from({ length: width }, (_, c) => {
    const filled = block.flatMap((row, offset) => {
      const text = shownText(row[c]);
      return text === '' ? [] : [{ offset, text }];
    });
    if (filled.length === 0) return null;
    const first = block[0]?.[c] ?? null;
    if (filled.length === 1 && filled[0]?.offset === 0) return first;
    const lines = stacked.get(c);
    if (lines === undefined) return { t: 's', v: filled.map(({ text }) => text).join(' ') } as const;
    // Two facts over four rows stand in the first and the third.
    const spread = filled.some(({ offset }) => offset >= lines) ? lines / block.length : 1;
    const texts: string[] = [];
    for (const { offset, text } of filled) {
      const line = Math.floor(offset * spread);
      texts[line] = texts[line] === undefined ? text : `${texts[line]} ${text}`;
    }
    return { t: 's', v: Array.from(texts, (text) => text ?? '').join('\n') } as const;
  });
}
