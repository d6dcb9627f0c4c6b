import { type HeaderReading, readHeader } from './header-cells.ts';
import type { CellRange, RawCell } from './types.ts';

/** Where the table of a sheet begins: its header block and what each column holds. */
export interface FoundTable {
  readonly headerRows: readonly number[];
  readonly columns: readonly (HeaderReading & { readonly column: number })[];
  /** how sure: the sum of the confidences of different targets */
  readonly score: number;
}

type Rows = readonly (readonly (RawCell | null)[])[];

/** Titles take 3–8 rows in offices; a header further down than this is not looked for. */
const SEARCH_ROWS = 60;
/** Once a header is found, a better one may still stand just under it, but not far below. */
const ROWS_AFTER_HEADER = 6;
const MAX_LEVELS = 3;
/** A column of names and two more known columns make a roster. */
const ENOUGH = 2.5;

export function findTable(rows: Rows, merges: readonly CellRange[]): FoundTable | null {
  const near = merges.filter((merge) => merge.top < SEARCH_ROWS + MAX_LEVELS);
  let best: FoundTable | null = null;
  for (let top = 0; top < Math.min(rows.length, SEARCH_ROWS); top++) {
    if (best !== null && top > (best.headerRows.at(-1) ?? 0) + ROWS_AFTER_HEADER) break;
    if (countTexts(rows[top]) < 2) continue;
    for (let levels = 1; levels <= MAX_LEVELS && top + levels <= rows.length; levels++) {
      const bottom = top + levels - 1;
      if (levels > 1 && !canBeHeader(rows[bottom] ?? [])) break;
      const found = readBlock(rows, near, top, bottom);
      if (found !== null && found.score > (best?.score ?? 0)) best = found;
    }
  }
  if (best === null || best.score < ENOUGH) return null;
  return best;
}

const textOf = (cell: RawCell | null | undefined): string => (cell?.t === 's' ? String(cell.v) : '');

const countTexts = (row: Rows[number] | undefined): number =>
  (row ?? []).filter((cell) => textOf(cell).trim() !== '').length;

/** A second or third header row has texts only: no number, no date, no sentence, nothing with digits in most cells. */
function canBeHeader(row: Rows[number]): boolean {
  const filled = row.filter((cell) => cell !== null && !(cell.t === 's' && String(cell.v).trim() === ''));
  if (filled.some((cell) => cell?.t !== 's')) return false;
  const texts = filled.map((cell) => textOf(cell));
  return texts.length > 0 && texts.every((text) => text.length <= 80 && !/\d{2}[/.-]\d{2}|\d{6}/.test(text));
}

function readBlock(rows: Rows, merges: readonly CellRange[], top: number, bottom: number): FoundTable | null {
  const width = Math.max(...rows.slice(top, bottom + 1).map((row) => row.length));
  const columns: (HeaderReading & { column: number })[] = [];
  for (let column = 0; column < width; column++) {
    const path = headerPath(rows, merges, top, bottom, column);
    if (path.length === 0) continue;
    for (const reading of readHeader(path)) columns.push({ ...reading, column });
  }
  splitNameColumns(columns);
  const seen = new Map<string, number>();
  for (const { target, confidence } of columns) {
    if (target.kind === 'ignore') continue;
    const key = JSON.stringify(target);
    seen.set(key, Math.max(seen.get(key) ?? 0, confidence));
  }
  const has = (fact: string): boolean => seen.has(JSON.stringify({ kind: 'fact', fact }));
  if (!has('fullName') && !has('givenName')) return null;
  // One more row must earn its place, or the first member would be taken into the header.
  const score = [...seen.values()].reduce((sum, n) => sum + n, 0) - 0.4 * (bottom - top);
  return { headerRows: range(top, bottom), columns, score };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The different texts above a column, from the top down; merged cells lend their text to all that they cover. */
function headerPath(
  rows: Rows,
  merges: readonly CellRange[],
  top: number,
  bottom: number,
  column: number,
): string[] {
  const path: string[] = [];
  for (let r = top; r <= bottom; r++) {
    const merge = merges.find((m) => r >= m.top && r <= m.bottom && column >= m.left && column <= m.right);
    const own = textOf(rows[r]?.[column]);
    let text = merge === undefined ? own : textOf(rows[merge.top]?.[merge.left]);
    // A merge that was lost on the way (.csv, copied values): the level above reaches over its blank neighbours.
    if (text.trim() === '' && merge === undefined && r < bottom) text = inherited(rows, r, bottom, column);
    if (text.trim() !== '' && path.at(-1) !== text) path.push(text);
  }
  return path;
}

function inherited(rows: Rows, row: number, bottom: number, column: number): string {
  if (textOf(rows[bottom]?.[column]).trim() === '') return '';
  for (let c = column - 1; c >= 0; c--) {
    const text = textOf(rows[row]?.[c]);
    const below = textOf(rows[bottom]?.[c]).trim();
    if (below === '') return '';
    if (text.trim() !== '') return text;
  }
  return '';
}

/** "Họ và tên" merged over two columns: họ đệm on the left, tên on the right. */
function splitNameColumns(columns: (HeaderReading & { column: number })[]): void {
  for (let i = 0; i + 1 < columns.length; i++) {
    const left = columns[i];
    const right = columns[i + 1];
    if (left === undefined || right === undefined || left.header !== right.header) continue;
    if (left.target.kind !== 'fact' || left.target.fact !== 'fullName' || right.column !== left.column + 1)
      continue;
    columns[i] = { ...left, target: { kind: 'fact', fact: 'familyName' } };
    columns[i + 1] = { ...right, target: { kind: 'fact', fact: 'givenName' } };
  }
}
