import { canonicalTone, foldText } from '../text/names.ts';
import { readOrganisationRow } from './organisation-rows.ts';
import type { RawCell, RosterReading } from './types.ts';
import { shownText } from './values.ts';

/** Which rows under the header are members and which are not, and why: nothing is dropped without a reason. */
export type SkipReason = RosterReading['skipped'][number]['why'];

/** With its diacritics: "Tổng" is a sum, "Tống" is a family name. */
const TOTAL =
  /^[(*\s–-]*(?:(?:tổng( cộng| số| hợp)?|cộng|tc|tong (?:cong|so))(?=[ :.,(]|\d|$)|(?:(?:bản |trong )?danh sách(?: này| trên)?|ấn định danh sách)[,:]? (?:này )?(?:gồm|có|gồm có|được)(?!\p{L})|ấn định|trong đó(?!\p{L})|số đảng viên(?!\p{L}))/u;
const SIGNATURE =
  /^[(*\s]*(nguoi lap|lap bieu|lap bang|t ?\/ ?m\b|tm\.|tm |thay mat|ky ten|ky, |ky va|bi thu$|pho bi thu$|chi uy$|dang uy$|chi uy vien$|xac nhan|noi nhan|thu truong|k ?\/ ?t\b|ngay \d{1,2} thang|ngay \.+|ngay {2,}|ngay …|.{0,40}, (?:ngay|ng\.?) (?:\d{1,2}|\.+|…)|ghi chu:|luu y:|luu:|nguoi tong hop|can bo (?:lap|tong hop))/;

export const rowTexts = (row: readonly (RawCell | null)[]): string[] =>
  row.map(shownText).filter((text) => text !== '');

/** "1 2 3 4 …", "(1) (2) (3)", "A B 1 2 3", "[1] [2] [3=1+2]" under the header: the numbers of the columns. */
export function isNumbering(row: readonly (RawCell | null)[]): boolean {
  const texts = rowTexts(row).map((text) =>
    text
      .replace(/[()[\]<>.]/g, '')
      .replace(/\s*=.*$/, '')
      .trim(),
  );
  if (texts.length < 3) return false;
  const letters = texts.findIndex((text) => !/^[a-zđ]$/i.test(text));
  const digits = letters === -1 ? [] : texts.slice(letters);
  if (!digits.every((text) => /^\d{1,2}$/.test(text))) return false;
  return (
    digits.every((text, i) => i === 0 || isNext(Number(digits[i - 1]), Number(text))) &&
    texts
      .slice(0, digits.length === 0 ? texts.length : letters)
      .every((text, i, all) => i === 0 || text > (all[i - 1] ?? ''))
  );
}
/** A number may be repeated over merged columns, or left out where a column was put in later. */
const isNext = (before: number, now: number): boolean => now >= before && now <= before + 2;

export interface RowFacts {
  readonly row: readonly (RawCell | null)[];
  readonly hasNumber: boolean;
  readonly hasName: boolean;
  /** the rows of this list are numbered, most of them */
  readonly numbered: boolean;
  /** filled cells in recognised columns other than number and name */
  readonly others: number;
  /** cells that hold what only a person has: a date, a long number, in the column for it */
  readonly proofs: number;
  /** no numbered row follows this one, though rows are numbered */
  readonly afterLast: boolean;
  /** signatures stand above it */
  readonly afterSignature: boolean;
}

/** null: a member. */
export function skipReason(facts: RowFacts): SkipReason | null {
  const { row, hasNumber, hasName, numbered, others, proofs } = facts;
  const sure = numbered && hasNumber;
  const texts = rowTexts(row);
  const first = texts[0];
  if (first === undefined) return 'blank';
  if (isNumbering(row)) return 'numbering';
  const words = texts.filter((text) => !/^[\divxIVX.,)()\s]+$/.test(text));
  const firstWords = words[0] ?? first;
  const counts = texts.length - words.length;
  if (TOTAL.test(canonicalTone(firstWords)) && (others === 0 || !sure || proofs === 0)) return 'total';
  if (proofs === 0 && !(sure && hasName && others > 0)) {
    // An organisation, its count beside it in whatever column, its numbering before it.
    if (words.length <= 2 && counts <= 2 && words.some((text) => readOrganisationRow(text) !== null))
      return 'group';
    if (words.some((text) => SIGNATURE.test(foldText(text)))) return 'signature';
  }
  // "II | Khối nội chính": a heading numbered in the number column.
  if (others === 0 && /^(?:[IVXLC]+|[A-ZĐ])[.)]?$/u.test(first) && texts.length === 2) return 'group';
  if (proofs > 0 && hasName) return null;
  if ((facts.afterLast || facts.afterSignature) && !sure && texts.length <= 4) return 'signature';
  if (words.every((text) => text.startsWith('('))) return 'header';
  // "I. Khối nội chính" across the table: a heading that names no organisation of the Party.
  if (others === 0 && texts.length === 1 && (!hasName || (numbered && !hasNumber))) return 'group';
  if (!hasName && !hasNumber && others === 0) return 'signature';
  return null;
}
