import type { FoundTable } from './find-table.ts';
import type { RawCell, TableArea } from './types.ts';
import { shownText } from './values.ts';

/** Fewer cells than this are stray notes, not a column. */
const ENOUGH_CELLS = 3;

/**
 * Columns that hold values under no header: shown to the user instead of dropped. One case is known: "Họ và tên"
 * stands over two columns without being merged, họ đệm on the left and tên under the empty header.
 */
export function withHeaderlessColumns(
  table: FoundTable,
  rows: readonly (readonly (RawCell | null)[])[],
  firstRow: number,
  area?: TableArea,
): FoundTable {
  const headed = new Set(table.columns.map(({ column }) => column));
  const filled = new Map<number, number>();
  for (let r = firstRow; r < rows.length; r++) {
    const row = rows[r] ?? [];
    for (let c = area?.left ?? 0; c < row.length && c <= (area?.right ?? c); c++) {
      const cell = row[c];
      if (cell === null || cell === undefined || headed.has(c)) continue;
      if (shownText(cell) !== '') filled.set(c, (filled.get(c) ?? 0) + 1);
    }
  }
  const columns = [...table.columns];
  for (const [column, cells] of [...filled].sort(([a], [b]) => a - b)) {
    if (cells < ENOUGH_CELLS) continue;
    const left = columns.findIndex(
      (c) => c.column === column - 1 && c.target.kind === 'fact' && c.target.fact === 'fullName',
    );
    const name = columns[left];
    if (name !== undefined && name.line === undefined && isGivenNames(rows, firstRow, column)) {
      columns[left] = { ...name, target: { kind: 'fact', fact: 'familyName' }, confidence: 0.8 };
      columns.push({ column, header: '', target: { kind: 'fact', fact: 'givenName' }, confidence: 0.8 });
    } else columns.push({ column, header: '', target: { kind: 'ignore' }, confidence: 0 });
  }
  return { ...table, columns: columns.sort((a, b) => a.column - b.column) };
}

/** Texts of one word, beside a name in nearly every row. */
function isGivenNames(
  rows: readonly (readonly (RawCell | null)[])[],
  firstRow: number,
  column: number,
): boolean {
  let names = 0;
  let given = 0;
  for (const row of rows.slice(firstRow)) {
    if (row[column - 1]?.t === 's') names++;
    const cell = row[column];
    if (cell?.t === 's' && /^[\p{L}\p{M}'’]+$/u.test(shownText(cell))) given++;
  }
  return given >= ENOUGH_CELLS && given * 10 >= names * 8;
}
