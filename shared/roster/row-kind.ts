import { canonicalTone, foldText } from '../text/names.ts';
import { readOrganisationRow } from './organisation-rows.ts';
import type { RawCell, RosterReading } from './types.ts';
import { shownText } from './values.ts';

/** Which rows under the header are members and which are not, and why: nothing is dropped without a reason. */
export type SkipReason = RosterReading['skipped'][number]['why'];

/** With its diacritics: "Tổng" is a sum, "Tống" is a family name. */
const TOTAL = /^(tổng( cộng| số)?|cộng)( |:|$)|^(tong (cong|so)|danh sách này|ấn định danh sách)\b/;
const SIGNATURE =
  /^(nguoi lap|t\/m|tm\.|tm |thay mat|ky ten|\(ky|bi thu$|pho bi thu$|xac nhan|noi nhan|thu truong|ngay \d{1,2} thang|ngay \.+|.{0,40}, ngay \d{1,2} thang)/;

export const rowTexts = (row: readonly (RawCell | null)[]): string[] =>
  row.map(shownText).filter((text) => text !== '');

/** "1 2 3 4 …", "(1) (2) (3)" under the header: the numbers of the columns. */
export function isNumbering(row: readonly (RawCell | null)[]): boolean {
  const texts = rowTexts(row).map((text) => text.replace(/[()[\]]/g, ''));
  if (texts.length < 3 || !texts.every((text) => /^\d{1,2}$/.test(text))) return false;
  return texts.every((text, i) => i === 0 || Number(text) === Number(texts[i - 1]) + 1);
}

export interface RowFacts {
  readonly row: readonly (RawCell | null)[];
  readonly hasNumber: boolean;
  readonly hasName: boolean;
  /** filled cells in recognised columns other than number and name */
  readonly others: number;
  /** no numbered row follows this one, though rows are numbered */
  readonly afterLast: boolean;
}

/** null: a member. */
export function skipReason(facts: RowFacts): SkipReason | null {
  const texts = rowTexts(facts.row);
  const first = texts[0];
  if (first === undefined) return 'blank';
  if (isNumbering(facts.row)) return 'numbering';
  const firstWords = texts.find((text) => !/^[\divxIVX.)]+$/.test(text)) ?? first;
  const folded = foldText(firstWords);
  if (TOTAL.test(canonicalTone(firstWords)) && (facts.others === 0 || !facts.hasNumber)) return 'total';
  if (facts.others === 0 && texts.length <= 2) {
    if (texts.some((text) => readOrganisationRow(text) !== null)) return 'group';
    if (SIGNATURE.test(folded)) return 'signature';
  }
  // "II | Khối nội chính": a heading numbered in the number column.
  if (facts.others === 0 && /^[IVXLC]+[.)]?$/.test(first) && texts.length === 2) return 'group';
  if (facts.afterLast && texts.length <= 4) return 'signature';
  if (!facts.hasNumber && texts.length <= 3 && texts.some((text) => SIGNATURE.test(foldText(text))))
    return 'signature';
  // "I. Khối nội chính" across the table: a heading that names no organisation of the Party.
  if (facts.others === 0 && !facts.hasName && texts.length === 1) return 'group';
  if (!facts.hasName && !facts.hasNumber && facts.others === 0) return 'signature';
  return null;
}
