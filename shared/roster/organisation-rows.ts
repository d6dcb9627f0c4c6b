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
  /** its number in that style: II → 2 */
  readonly order?: number;
}

/** null: the text names no organisation of the Party. The numbering before the name and a count behind it go. */
export function readOrganisationRow(text: string): OrganisationRow | null {
  const whole = cleanText(text);
  const name = whole
    .replace(/^[-–—+*•]\s*/u, '')
    .replace(NUMBERING, '')
    .replace(COUNT, '')
    .replace(/[\s:：;,.–—-]+$/u, '');
  const folded = foldText(name);
  // "Chi bộ" alone names none, and a sentence is no name.
  if (folded.length > 90) return null;
  for (const [pattern, rank] of RANKS)
    if (pattern.test(folded)) return { name: ordinaryCase(name), rank, ...numberOf(whole) };
  return null;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** "II." → roman 2, "b)" → letter 2, "1.2" → digit 2. */
function numberOf(text: string): { readonly style: NumberStyle; readonly order: number } {
  const match = NUMBERING.exec(text);
  const [, roman, letter, digits] = match ?? [];
  if (roman !== undefined) {
    const values = [...roman.toLowerCase()].map((char) => ROMAN[char] ?? 0);
    const order = values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
    return { style: 'roman', order };
  }
  if (letter !== undefined) return { style: 'letter', order: letter.toLowerCase().charCodeAt(0) - 96 };
  if (digits !== undefined) return { style: 'digit', order: Number(digits.split('.').at(-1)) };
  return { style: null, order: 0 };
}

/**
 * Puts the row into the path of organisations, outermost first. The kind of an organisation says how deep it stands;
 * a heading that carries the next number of one above it stands beside that one, whatever their kinds.
 */
export function enterOrganisation(
  path: readonly OrganisationRow[],
  next: OrganisationRow,
): readonly OrganisationRow[] {
  const twin = path.findLastIndex(
    ({ style = null, order = 0 }) => style !== null && style === next.style && order + 1 === next.order,
  );
  const above = twin === -1 ? path : path.slice(0, twin);
  return [...above.filter((entry) => entry.rank < next.rank && !(isChiBoCoSo(entry) && next.rank < 4)), next];
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
