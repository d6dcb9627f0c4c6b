/** The program's blank list with people written into it, every value as a text. For tests. */
import { read, utils, write } from 'xlsx';
import { readColumnMark } from '../../../shared/roster/own-export-marks.ts';

// Excel's own escape (ECMA-376, 22.9.2.19), which SheetJS leaves to who writes.
const escaped = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

/** @param people what stands in the column of an id, for each of them */
export function fillBlankList(
  blank: Uint8Array,
  people: readonly ((column: string) => string)[],
): Uint8Array {
  // SheetJS writes every text as a text; hucre makes an error of #N/A, as Excel does when somebody types it.
  const book = read(blank);
  const list = book.Sheets[book.SheetNames[0] ?? ''];
  if (!list) throw new Error('the blank list has no sheet');
  const rows = utils.sheet_to_json<unknown[]>(list, { header: 1, blankrows: true });
  const header = rows.findIndex((row) => row[0] === 'STT');
  const ids = Array.from(rows[header - 1] ?? [], (mark) => readColumnMark(String(mark ?? '')) ?? '');
  const written = people.map((person, n) => ids.map((id, at) => (at === 0 ? n + 1 : escaped(person(id)))));
  utils.sheet_add_aoa(list, written, { origin: { r: header + 1, c: 0 } });
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
