import { cleanText, foldText } from '../text/names.ts';

/** Rows that name the organisation of the rows below them: "CHI BỘ CƠ SỞ 1", "II. Đảng bộ xã …", "Chi bộ 2". */

/** Where a kind stands: a chi bộ cơ sở stands directly under the upper level, like a đảng bộ cơ sở. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^dang bo bo phan\b/, 2],
  [/^(dang bo|dang uy)\b/, 1],
  [/^chi bo co so\b/, 1],
  [/^(chi bo|lien chi bo)\b/, 3],
  [/^to dang\b/, 4],
];
const NUMBERING = /^(?:[ivxlc]+|[a-zđ]|\d{1,3})\s*[.)/-]\s*/iu;

export interface OrganisationRow {
  readonly name: string;
  readonly rank: number;
}

/** null: the text names no organisation of the Party. The numbering before the name is dropped. */
export function readOrganisationRow(text: string): OrganisationRow | null {
  const name = cleanText(text)
    .replace(NUMBERING, '')
    .replace(/[:：]\s*(?:\d+\s*(?:đồng chí|đ\/c|đảng viên))?\s*$/iu, '');
  const folded = foldText(name);
  for (const [pattern, rank] of RANKS) if (pattern.test(folded)) return { name: ordinaryCase(name), rank };
  return null;
}

/** Puts the row into the path of organisations, outermost first. */
export function enterOrganisation(
  path: readonly OrganisationRow[],
  next: OrganisationRow,
): readonly OrganisationRow[] {
  return [...path.filter((above) => above.rank < next.rank && !isChiBoCoSo(above)), next];
}

/** A chi bộ cơ sở has no chi bộ under it, only tổ đảng. */
const isChiBoCoSo = (row: OrganisationRow): boolean => /^chi bo co so\b/.test(foldText(row.name));

const GENERIC = new Set(
  'dang bo chi co so bo phan truc thuoc uy thon to dan pho so khu xom ap ban buon'.split(' '),
);

/** CHI BỘ CƠ SỞ 1 → Chi bộ cơ sở 1; but a name in capitals keeps them, for its own capitals cannot be known. */
export function ordinaryCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const words = foldText(name).split(' ');
  if (!words.every((word) => GENERIC.has(word) || /^\d+$/.test(word))) return name;
  const lower = name.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
