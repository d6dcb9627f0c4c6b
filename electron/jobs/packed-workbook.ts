/**
 * A workbook as it crosses from the parser process to the register's worker: each different cell once, as JSON text in
 * bytes, and the rows as numbers of cells. Three million small objects took seconds to copy at each border and held
 * the window's own thread; bytes are passed on as they are, and the worker makes one object of cells that say the same.
 */
import type { RawCell, RawSheet, RawWorkbook } from '../../shared/roster/types.ts';

export interface PackedWorkbook {
  /** JSON of the workbook; its sheets have no rows */
  readonly frame: string;
  /** JSON arrays of cells as UTF-8, some thousands in each, so that unpacking can pause between them */
  readonly cells: readonly Uint8Array[];
  /** of each sheet: for each row how many cells it has, then their numbers, counted from 1; 0 is an empty cell */
  readonly rows: readonly Uint32Array[];
}

const perPart = 10_000;

export function packWorkbook(book: RawWorkbook): PackedWorkbook {
  const numbers = new Map<RawCell, number>();
  const rows = book.sheets.map((sheet) => packRows(sheet.rows, numbers));
  const all = [...numbers.keys()];
  const encoder = new TextEncoder();
  const cells: Uint8Array[] = [];
  for (let from = 0; from < all.length; from += perPart)
    cells.push(encoder.encode(JSON.stringify(all.slice(from, from + perPart))));
  const frame = JSON.stringify({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, rows: [] })) });
  return { frame, cells, rows };
}

function packRows(rows: RawSheet['rows'], numbers: Map<RawCell, number>): Uint32Array {
  const packed = new Uint32Array(rows.reduce((sum, row) => sum + 1 + row.length, 0));
  let at = 0;
  for (const row of rows) {
    packed[at++] = row.length;
    for (const cell of row) {
      let number = 0;
      if (cell !== null && cell !== undefined) {
        number = numbers.get(cell) ?? numbers.size + 1;
        if (number > numbers.size) numbers.set(cell, number);
      }
      packed[at++] = number;
    }
  }
  return packed;
}

/** Whether that has the form of a packed workbook: the child worked on a file that nobody vouches for. */
export function isPacked(value: unknown): value is PackedWorkbook {
  if (typeof value !== 'object' || value === null) return false;
  const { frame, cells, rows } = value as Readonly<Record<string, unknown>>;
  if (typeof frame !== 'string' || !Array.isArray(cells) || !Array.isArray(rows)) return false;
  return (
    cells.every((part) => part instanceof Uint8Array) && rows.every((sheet) => sheet instanceof Uint32Array)
  );
}

/** @param pause is awaited between the parts, so that whoever unpacks can answer others meanwhile */
export async function unpackWorkbook(
  { frame, cells, rows }: PackedWorkbook,
  pause: () => Promise<void>,
): Promise<RawWorkbook> {
  const decoder = new TextDecoder();
  const all: (RawCell | null)[] = [null];
  for (const part of cells) {
    // as: written by packWorkbook.
    for (const cell of JSON.parse(decoder.decode(part)) as RawCell[]) all.push(cell);
    await pause();
  }
  const book = JSON.parse(frame) as RawWorkbook;
  const sheets: RawSheet[] = [];
  for (const [i, sheet] of book.sheets.entries()) {
    sheets.push({ ...sheet, rows: unpackRows(rows[i] ?? new Uint32Array(), all) });
    await pause();
  }
  return { ...book, sheets };
}

function unpackRows(packed: Uint32Array, cells: readonly (RawCell | null)[]): RawSheet['rows'] {
  const rows: (RawCell | null)[][] = [];
  for (let at = 0; at < packed.length; ) {
    const length = Math.min(packed[at] ?? 0, packed.length - at - 1);
    // Made in its full length: a row that grows takes half as much again, a hundred thousand times.
    const row: (RawCell | null)[] = new Array(length).fill(null);
    for (let c = 0; c < length; c++) row[c] = cells[packed[at + 1 + c] ?? 0] ?? null;
    at += 1 + length;
    rows.push(row);
  }
  return rows;
}

/** Lets everything that waits go first. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
