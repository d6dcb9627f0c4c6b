import type { CellRange, RawCell } from './types.ts';

type Rows = readonly (readonly (RawCell | null)[])[];

/** The text of a header cell; a year that was typed as a number heads a column of ratings. */
export function headerText(cell: RawCell | null | undefined): string {
  if (cell?.t === 's') return String(cell.v);
  return cell?.t === 'n' && Number.isInteger(cell.v) && Number(cell.v) >= 1930 && Number(cell.v) <= 2100
    ? String(cell.v)
    : '';
}

/** The different texts above a column, from the top down; merged cells lend their text to all that they cover. */
export function headerPath(
  rows: Rows,
  merges: readonly CellRange[],
  top: number,
  bottom: number,
  column: number,
): string[] {
  const path: string[] = [];
  for (let r = top; r <= bottom; r++) {
    const merge = merges.find((m) => r >= m.top && r <= m.bottom && column >= m.left && column <= m.right);
    // A title merged over the sheet may reach into the first row of a table; it heads no column.
    const anchor = merge !== undefined && merge.top >= top ? merge : undefined;
    let text = headerText(anchor === undefined ? rows[r]?.[column] : rows[anchor.top]?.[anchor.left]);
    // A merge that was lost on the way (.csv, copied values): the level above reaches over its blank neighbours.
    if (text.trim() === '' && merge === undefined && r < bottom) text = inherited(rows, r, bottom, column);
    if (text.trim() !== '' && path.at(-1) !== text) path.push(text);
  }
  return path;
}

function inherited(rows: Rows, row: number, bottom: number, column: number): string {
  const below = (c: number): boolean => {
    for (let r = row + 1; r <= bottom; r++) if (headerText(rows[r]?.[c]).trim() !== '') return true;
    return false;
  };
  if (!below(column)) return '';
  for (let c = column - 1; c >= 0; c--) {
    if (!below(c)) return '';
    const text = headerText(rows[row]?.[c]);
    if (text.trim() !== '') return text;
  }
  return '';
}
