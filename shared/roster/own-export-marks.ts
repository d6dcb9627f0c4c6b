/**
 * What this program writes beside a list that it hands out, so that the file comes back without mapping: a hidden
 * row with a mark over each column, a hidden column with each member's own mark, and a hidden sheet with a mark of
 * every cell as it left. The marks tell what was changed; they protect nothing and hide nothing.
 */

/** The first cell of the hidden sheet; the second row names its columns, every further row is one member. */
export const exportFormat = 'so-dang-vien/danh-sach/1';
export const marksSheetName = 'SDV';
const columnPrefix = 'sdv:';
/** the mark over the column of the members' own marks */
export const uidColumn = 'uid';
/** over a column that is nothing to bring back: a count, a fact that the register works out, a masked number */
const notBroughtBack = '-';

export const columnMark = (id: string | null): string => `${columnPrefix}${id ?? notBroughtBack}`;

/** null: no mark. '' : the column is marked as nothing to bring back. */
export function readColumnMark(text: string): string | null {
  if (!text.startsWith(columnPrefix)) return null;
  const id = text.slice(columnPrefix.length);
  return id === notBroughtBack ? '' : id;
}

const markLength = 12;

/** As two programs write one and the same text: composed letters, no spaces at the ends. */
const plain = (value: string): string => value.normalize('NFC').trim();

/** 48 bits of what stands in a member's cell (two multiplicative hashes side by side). */
export function cellMark(uid: string, column: string, value: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (const part of [uid, column, plain(value)]) {
    for (let i = 0; i < part.length; i++) {
      const unit = part.charCodeAt(i);
      low = Math.imul(low ^ unit, 2654435761);
      high = Math.imul(high ^ unit, 1597334677);
    }
    // Ends the part: "ab" + "c" is not "a" + "bc".
    low = Math.imul(low ^ (low >>> 16) ^ 0x10001, 2246822507);
    high = Math.imul(high ^ (high >>> 13) ^ 0x10003, 3266489909);
  }
  low ^= high >>> 15;
  high ^= low >>> 13;
  const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');
  return (hex(high) + hex(low)).slice(-markLength);
}

/** The rows of the hidden sheet. `values` are in the order of `columns`. */
export const marksRows = (
  columns: readonly string[],
  members: Iterable<{ readonly uid: string; readonly values: readonly string[] }>,
): string[][] => [
  [exportFormat],
  [columns.join(' ')],
  ...Array.from(members, ({ uid, values }) => [
    uid,
    columns.map((column, i) => cellMark(uid, column, values[i] ?? '')).join(''),
  ]),
];

/** Member → column → the mark of its cell as it left; null where the rows are none of ours. */
export function readMarksRows(
  rows: readonly (readonly string[])[],
): ReadonlyMap<string, ReadonlyMap<string, string>> | null {
  if (rows[0]?.[0] !== exportFormat) return null;
  const columns = (rows[1]?.[0] ?? '').split(' ').filter((id) => id !== '');
  const members = new Map<string, ReadonlyMap<string, string>>();
  for (const [uid = '', marks = ''] of rows.slice(2)) {
    if (uid === '' || marks.length !== columns.length * markLength) continue;
    members.set(
      uid,
      new Map(columns.map((id, i) => [id, marks.slice(i * markLength, (i + 1) * markLength)])),
    );
  }
  return members;
}
