/** Places in a sheet as Excel names them; rows and columns are counted from zero. */
import type { CellRange } from './types.ts';

/** 0 → 'A', 27 → 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** 'AB' → 27 */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** 'AB12', also '$AB$12'; null for what is no address of a cell. */
export function readAddress(address: string): CellPlace | null {
  const parts = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!parts) return null;
  return { row: Number(parts[2]) - 1, column: columnIndex(parts[1] ?? '') };
}

/** 'A1:B2', also 'A1' alone; null for what is no area of cells. */
export function readRange(ref: string): CellRange | null {
  const [first = '', last = first, ...more] = ref.split(':');
  const [from, to] = [readAddress(first), readAddress(last)];
  if (!from || !to || more.length > 0) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
