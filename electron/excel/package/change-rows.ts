/** Puts rows and cells in their places among those that are there. */
import { readRowCells, type SheetData, type XmlCell, type XmlRow } from './sheet-rows.ts';

/**
 * The sheet with rows changed and added; both are told what is wanted of their row.
 * @returns null where `changed` could not change one
 */
export function changeRows<T>(
  data: SheetData,
  wanted: ReadonlyMap<number, T>,
  changed: (row: XmlRow, what: T) => string | null,
  added: (row: number, what: T) => string,
): string | null {
  const left = [...wanted].toSorted(([a], [b]) => a - b);
  const out: string[] = [];
  const addBefore = (row: number): void => {
    for (let next = left[0]; next && next[0] < row; next = left[0]) {
      out.push(added(...next));
      left.shift();
    }
  };
  for (const row of data.rows) {
    addBefore(row.row);
    const next = left[0]?.[0] === row.row ? left.shift() : undefined;
    const xml = next ? changed(row, next[1]) : row.xml;
    if (xml === null) return null;
    out.push(xml);
  }
  addBefore(Number.POSITIVE_INFINITY);
  return data.with(out);
}

/** The row with each of these columns given anew. @param anew is told what stands there; undefined leaves it so */
export function changeCells(
  row: XmlRow,
  prefix: string,
  columns: Iterable<number>,
  anew: (column: number, now: XmlCell | undefined) => string | undefined,
): string | null {
  const there = readRowCells(row, prefix);
  if (!there) return null;
  const { open, lead, cells, close } = there;
  const now = new Map(cells.map((cell) => [cell.column, cell]));
  // Two cells in one place: one of them would be lost.
  if (now.size < cells.length) return null;
  const texts = new Map(cells.map((cell) => [cell.column, cell.xml]));
  for (const column of columns) {
    const text = anew(column, now.get(column));
    if (text !== undefined) texts.set(column, text);
  }
  const inOrder = [...texts].toSorted(([a], [b]) => a - b).map(([, xml]) => xml);
  // The span is a hint for speed, and would be wrong where cells were added outside it.
  const tag = texts.size > now.size ? open.replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, '') : open;
  return `${tag}${lead}${inOrder.join('')}${close}`;
}
