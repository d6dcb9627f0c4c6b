import { cleanText, foldText } from '../text/names.ts';

/** Rows that name the organisation of the rows below them: "CHI BỘ CƠ SỞ 1", "II. Đảng bộ xã …", "Chi bộ 2". */

/** Where a kind stands: a chi bộ cơ sở stands directly under the upper level, like a đảng bộ cơ sở. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^dang bo bo phan\b/, 2],
  [/^(dang bo|dang uy)\b/, 1],
  [/^chi bo co so\b/, 1],
  [/^(chi bo|lien chi bo)\b/, 3],
  [/^to dang( vien)?\b/, 4],
];
const NUMBERING = /^(?:([ivxlc]+)|([a-zđ])|(\d{1,3}(?:\.\d{1,3})*))\s*[.)/:-]\s*/iu;
/** "(12 đ/c)", ": 12 đồng chí", "- có 12 đảng viên", "(12)" behind the name. */
const COUNT =
  /\s*(?:[:：([–—-]|\bcó\b)[\s:([]*(?:(?:có|gồm|tổng(?: số)?|cộng|số lượng)[\s:]*)?\d+\s*(?:đồng chí|đ\/c|đ\.c|đc|đảng viên|đv|người)?[\s)\].]*$/iu;

/** How the heading is numbered: headings of one style stand side by side. */
export type NumberStyle = 'roman' | 'letter' | 'digit' | null;

export interface OrganisationRow {
  readonly name: string;
  readonly rank: number;
  readonly style?: NumberStyle;
  /** its number among those beside it; null where it has none or the numbering is of letters */
  readonly order?: number | null;
}

/** null: the text names no organisation of the Party. The numbering before the name and a count behind it go. */
export function readOrganisationRow(text: string): OrganisationRow | null {
  const whole = cleanText(text);
  const style = numberStyle(whole);
  const name = whole
    .replace(/^[-–—+*•]\s*/u, '')
    .replace(NUMBERING, '')
    .replace(COUNT, '')
    .replace(/[\s:：;,.–—-]+$/u, '');
  const folded = foldText(name);
  // "Chi bộ" alone names none, and a sentence is no name.
  if (folded.length > 90) return null;
  for (const [pattern, rank] of RANKS)
    if (pattern.test(folded)) return { name: ordinaryCase(name), rank, style, order: orderOf(whole) };
  return null;
}

/** "II." → roman, "b)" → letter, "1.2" → digit. */
export function numberStyle(text: string): NumberStyle {
  const match =
    NUMBERING.exec(/[.)/:-]$/.test(text) ? text : `${text} `) ??
    /^(?:([IVXLC]+)|([A-ZĐ])|(\d{1,3}))$/u.exec(text);
  if (match === null) return null;
  return match[1] !== undefined ? 'roman' : match[2] !== undefined ? 'letter' : 'digit';
}

/**
 * Puts the row into the path of organisations, outermost first. The kind of an organisation says how deep it stands;
 * headings numbered in one style stand side by side, whatever their kinds, unless the numbers begin anew.
 */
export function enterOrganisation(
  path: readonly OrganisationRow[],
  next: OrganisationRow,
): readonly OrganisationRow[] {
  const above = path.slice(0, twinIndex(path, next));
  return [...above.filter((entry) => entry.rank < next.rank && !(isChiBoCoSo(entry) && next.rank < 4)), next];
}

/**
 * Where the row stands beside another: the deepest of its style whose number comes before its own, else the deepest of
 * its style. A row numbered as the first begins a series, so it stands beside none. path.length = beside none.
 */
function twinIndex(path: readonly OrganisationRow[], next: OrganisationRow): number {
  const { style, order } = next;
  if (style === null || style === undefined || order === 1) return path.length;
  const before = path.findLastIndex((entry) => entry.style === style && entry.order === (order ?? 0) - 1);
  if (before >= 0) return before;
  const alike = path.findLastIndex((entry) => entry.style === style);
  return alike >= 0 ? alike : path.length;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** "3." → 3, "1.2" → 2, "IV." → 4. */
function orderOf(text: string): number | null {
  const match = NUMBERING.exec(text);
  if (match?.[3] !== undefined) return Number(match[3].split('.').at(-1));
  const values = [...(match?.[1] ?? '').toLowerCase()].map((letter) => ROMAN[letter] ?? 0);
  if (values.length === 0) return null;
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
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
