import { headerKey } from './column-dictionary.ts';
import { eventScore } from './event-columns.ts';
import { type HeaderReading, readHeader } from './header-cells.ts';
import { headerPath, headerText } from './header-path.ts';
import type { CellRange, RawCell, TableArea } from './types.ts';

/** Where the table of a sheet begins: its header block and what each column holds. */
export interface FoundTable {
  readonly headerRows: readonly number[];
  readonly columns: readonly (HeaderReading & { readonly column: number })[];
  /** how sure: the sum of the confidences of different targets */
  readonly score: number;
}

type Rows = readonly (readonly (RawCell | null)[])[];

/** Titles take 3–15 rows in offices; a header further down than this is not looked for. */
const SEARCH_ROWS = 60;
/** Once a header is found, a better one may still stand just under it, but not far below. */
const ROWS_AFTER_HEADER = 6;
const MAX_LEVELS = 4;
/** A column of names and two more known columns make a roster. */
const ENOUGH = 2.5;
/** A header is wide; a sheet that is wider than this is drawn, not written. */
const MAX_COLUMNS = 1_000;

export function findTable(rows: Rows, merges: readonly CellRange[]): FoundTable | null {
  const near = merges.filter((merge) => merge.top < SEARCH_ROWS + MAX_LEVELS);
  let best: FoundTable | null = null;
  for (let top = 0; top < Math.min(rows.length, SEARCH_ROWS); top++) {
    if (best !== null && best.score >= ENOUGH && top > (best.headerRows.at(-1) ?? 0) + ROWS_AFTER_HEADER)
      break;
    if (countTexts(rows[top]) < 2) continue;
    for (let levels = 1; levels <= MAX_LEVELS && top + levels <= rows.length; levels++) {
      const bottom = top + levels - 1;
      if (levels > 1 && !canBeHeader(rows[bottom] ?? [])) break;
      if (cutsMerges(near, top, bottom)) continue;
      const found = readBlock(rows, near, { top, bottom, left: 0, right: MAX_COLUMNS });
      if (found.named && found.score > (best?.score ?? 0)) best = found;
    }
  }
  return best === null || best.score + eventScore(best) < ENOUGH ? null : best;
}

/** A merge of a few rows that begins in the block and ends below it, or the other way round: the header goes on. */
const cutsMerges = (merges: readonly CellRange[], top: number, bottom: number): boolean =>
  merges.some(
    (m) =>
      m.bottom > m.top &&
      m.bottom - m.top < MAX_LEVELS &&
      ((m.top >= top && m.top <= bottom && m.bottom > bottom) ||
        (m.top < top && m.bottom >= top && m.bottom <= bottom)),
  );

/** The table within the edges that the user dragged: whatever its header says, it is the header. */
export function tableOfArea(rows: Rows, merges: readonly CellRange[], area: TableArea): FoundTable {
  const { headerTop, headerBottom, left, right } = area;
  return readBlock(rows, merges, {
    top: headerTop,
    bottom: Math.max(headerTop, headerBottom),
    left,
    right: Math.min(right, left + MAX_COLUMNS),
  });
}

const countTexts = (row: Rows[number] | undefined): number =>
  (row ?? []).filter((cell) => cell?.t === 's' && headerText(cell).trim() !== '').length;

/** A further header row has texts and years only: no other number, no date, no sentence, no long digits. */
function canBeHeader(row: Rows[number]): boolean {
  const filled = row.filter((cell) => cell !== null && !(cell.t === 's' && String(cell.v).trim() === ''));
  return (
    filled.length > 0 &&
    filled.every((cell) => {
      const text = headerText(cell);
      return text !== '' && text.length <= 80 && !/\d{2}[/.-]\d{2}|\d{6}/.test(text);
    })
  );
}

function readBlock(
  rows: Rows,
  merges: readonly CellRange[],
  block: CellRange,
): FoundTable & { readonly named: boolean } {
  const { top, bottom, left, right } = block;
  const width = rows.slice(top, bottom + 1).reduce((most, row) => Math.max(most, row.length), 0);
  const columns: (HeaderReading & { column: number })[] = [];
  for (let column = left; column < width && column <= right; column++) {
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
  // One more row must earn its place, or the first member would be taken into the header; one that says nothing but
  // words of headers has earned it, even where it makes the header above it less plain.
  const price = range(top + 1, bottom).reduce(
    (sum, r) => sum + (isHeaderWords(rows[r] ?? [], countTexts(rows[top])) ? -0.5 : 0.4),
    0,
  );
  const score = [...seen.values()].reduce((sum, n) => sum + n, 0) - price;
  return { headerRows: range(top, bottom), columns, score, named: has('fullName') || has('givenName') };
}

/** Headers that say something only under another. */
const ONLY_BELOW = new Set(['ho', 'dem', 'lot', 'du bi', 'ngay', 'thang', 'nam']);

/** "Họ đệm | Tên", "Nam | Nữ", "Ngày | Tháng | Năm" under a fuller row: no member has only such values. */
function isHeaderWords(row: Rows[number], above: number): boolean {
  const texts = row.map((cell) => headerText(cell).trim()).filter((text) => text !== '');
  return (
    texts.length >= 2 &&
    texts.length < above &&
    texts.every((text) => ONLY_BELOW.has(headerKey(text)) || (readHeader([text])[0]?.confidence ?? 0) >= 0.9)
  );
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

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
