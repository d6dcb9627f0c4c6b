/**
 * The rows of a worksheet, straight from its bytes: a library makes a tag, an attribute table and a style of every
 * cell, which took most of the time and nearly all of the memory of reading a long roster. null at anything that is
 * not plain: then the library reads the file.
 */
import type { RawCell } from '../../../../shared/roster/types.ts';
import { LIMITS } from '../limits.ts';
import { ByteCursor } from './byte-cursor.ts';
import { type BookFacts, type CellMaker, createCellMaker } from './cell-maker.ts';

export interface SheetCells {
  readonly rows: (RawCell | null)[][];
  readonly hiddenRows: number[];
}

const SLASH = 47;
const [C, F, I, R, V] = [99, 102, 105, 114, 118];
const [ONE, T] = [49, 116];

/** @param from behind <sheetData>, `to` at its end */
export function readSheetCells(xml: Buffer, from: number, to: number, book: BookFacts): SheetCells | null {
  const cursor = new ByteCursor(xml, from, to);
  const make = createCellMaker(book);
  const rows: (RawCell | null)[][] = [];
  const hiddenRows: number[] = [];
  let row = -1;
  let column = -1;
  while (cursor.nextTag()) {
    const first = xml[cursor.at];
    if (first === SLASH) {
      cursor.at = xml.indexOf('>', cursor.at) + 1;
      if (cursor.at === 0) return null;
    } else if (first === R) {
      if (!cursor.isNamed('row') || !cursor.passAttributes()) return null;
      row = cursor.refAt === 0 ? row + 1 : cursor.numberAt(cursor.refAt) - 1;
      if (row < 0) return null;
      column = -1;
      const hidden = xml[cursor.hiddenAt];
      if (cursor.hiddenAt > 0 && (hidden === ONE || hidden === T)) hiddenRows.push(row);
    } else if (first === C) {
      if (row < 0 || !cursor.isNamed('c') || !cursor.passAttributes()) return null;
      column = cursor.refAt === 0 ? column + 1 : cursor.columnOf(cursor.refAt);
      if (column < 0 || (cursor.refAt > 0 && cursor.rowOfReference !== row)) return null;
      if (cursor.empty) continue;
      const cell = readCell(cursor, make, book.strings);
      if (cell === undefined) return null;
      // One row more than allowed is kept, so that "too many" is seen and nothing is cut off in silence.
      if (cell === null || row > LIMITS.rows || column >= LIMITS.columns) continue;
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] ?? [];
      while (cells.length < column) cells.push(null);
      cells[column] = cell;
    } else return null;
  }
  return { rows, hiddenRows };
}

/** What stands between <c …> and </c>; undefined where it is not plain. */
function readCell(
  cursor: ByteCursor,
  make: CellMaker,
  strings: BookFacts['strings'],
): RawCell | null | undefined {
  const { style } = cursor;
  const { xml } = cursor;
  const type = cursor.typeAt === 0 ? 'n' : cursor.valueAt(cursor.typeAt);
  let formula: string | undefined;
  let written = '';
  let digits = -1;
  let inline: RawCell | null | undefined;
  while (cursor.nextTag()) {
    const first = xml[cursor.at];
    if (first === SLASH) {
      if (xml[cursor.at + 1] !== C) return undefined;
      cursor.at += '/c>'.length;
      if (digits >= 0) return type === 's' ? (strings[digits] ?? null) : make.number(digits, style);
      return inline === undefined ? make.value(type, written, style, formula) : inline;
    }
    if ((first !== V && first !== F && first !== I) || !cursor.passAttributes()) return undefined;
    if (cursor.empty) {
      if (first === F) formula ??= '';
    } else if (first === V) {
      if (type === 's' || type === 'n') digits = cursor.passDigits('</v>');
      const text = digits >= 0 ? '' : cursor.passText('</v>');
      if (text === null) return undefined;
      written = text;
    } else if (first === F) {
      const text = cursor.passText('</f>');
      if (text === null) return undefined;
      formula = text;
    } else {
      const end = xml.indexOf('</is>', cursor.at);
      inline =
        end < 0 || type !== 'inlineStr' ? undefined : make.inline(xml.toString('utf8', cursor.at, end));
      if (inline === undefined) return undefined;
      cursor.at = end + '</is>'.length;
    }
  }
  return undefined;
}
