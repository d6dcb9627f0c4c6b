import { foldText } from '../text/names.ts';
import { ABBREVIATIONS, FACTS, FIELDS, IGNORED, NEUTRAL_TAIL, OF_OTHERS, PHRASES } from './header-words.ts';
import type { ColumnTarget } from './types.ts';

/** Looks a header up among the words of header-words.ts: to the letter first, then by looser and looser readings. */
export interface HeaderMatch {
  readonly target: ColumnTarget;
  readonly confidence: number;
}

type Fact = Extract<ColumnTarget, { kind: 'fact' }>['fact'];

const byHeader = new Map<string, ColumnTarget>();
for (const [fact, aliases] of Object.entries(FACTS)) {
  // as: Object.entries forgets that the keys of FACTS are facts.
  for (const alias of aliases.split('|')) byHeader.set(alias, { kind: 'fact', fact: fact as Fact });
}
for (const [field, aliases] of Object.entries(FIELDS)) {
  for (const alias of aliases.split('|')) byHeader.set(alias, { kind: 'field', field });
}
for (const alias of IGNORED.split('|')) byHeader.set(alias, { kind: 'ignore' });
// What the upper level writes into the cleaning form that it sends back.
byHeader.set('ket qua kiem tra', { kind: 'finding', part: 'result' });
byHeader.set('chi tiet loi', { kind: 'finding', part: 'detail' });
/** "HỌVÀTÊN", "N.T.N.S", "S.TT": written together, or letter by letter. */
const byLetters = new Map([...byHeader].map(([key, target]) => [key.replaceAll(' ', ''), target]));

/** Header text → the form in which the dictionary keeps it: folded, letters and digits only. */
export function headerKey(header: string): string {
  return foldText(header)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const memory = new Map<string, HeaderMatch | null>();

/** The entry for one header text by itself; null where nothing in it is known, or it speaks of somebody else. */
export function lookUpHeader(header: string): HeaderMatch | null {
  const seen = memory.get(header);
  if (seen !== undefined) return seen;
  const found = search(header);
  if (memory.size < 5_000) memory.set(header, found);
  return found;
}

function search(header: string): HeaderMatch | null {
  if (header.length > 200) return null;
  const key = headerKey(header);
  const bare = headerKey(header.replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' '));
  const exact = byHeader.get(key);
  if (exact !== undefined) return { target: exact, confidence: 1 };
  const withoutBrackets = byHeader.get(bare);
  if (withoutBrackets !== undefined) return { target: withoutBrackets, confidence: 0.95 };
  const rating = ratingYear(key);
  if (rating !== null) return { target: { kind: 'rating', year: rating }, confidence: 1 };
  const spelt = spellOut(bare);
  const speltExact = byHeader.get(spelt);
  if (speltExact !== undefined) return { target: speltExact, confidence: 0.95 };
  const letters = bare.length >= 3 ? byLetters.get(bare.replaceAll(' ', '')) : undefined;
  if (letters !== undefined) return { target: letters, confidence: 0.9 };
  if (spelt === 'ho va ten dang dung' || spelt === 'ho ten dang dung')
    return { target: { kind: 'fact', fact: 'fullName' }, confidence: 0.9 };
  // An address without a word on which: taken as the permanent one, shown with its doubt.
  if (spelt === 'dia chi') return { target: { kind: 'field', field: 'permanentAddress' }, confidence: 0.7 };
  if (spelt === 'trinh do') return { target: { kind: 'field', field: 'qualification' }, confidence: 0.6 };
  if (OF_OTHERS.test(` ${spelt} `)) return null;
  return byBeginning(spelt) ?? byPhrase(spelt);
}

/** "Xếp loại 2018", "Kết quả đánh giá, xếp loại chất lượng đảng viên năm 2018", "XLCL 2018". */
function ratingYear(key: string): number | null {
  const rating =
    /^(?:ket qua |muc |muc do |ket qua tu )?(?:xep loai|danh gia|phan loai|xl|xlcl|xldv|xlcldv|ket qua)\b.*\b((?:19|20)\d\d)\b/.exec(
      key,
    ) ?? /^(?:nam )?((?:19|20)\d\d) (?:xep loai|danh gia|phan loai)\b/.exec(key);
  return rating === null ? null : Number(rating[1]);
}

/** Words that offices shorten: "Số TĐV" → so the dang vien. */
function spellOut(key: string): string {
  let text = ` ${key} `;
  for (const [short, long] of ABBREVIATIONS) text = text.replaceAll(` ${short} `, ` ${long} `);
  return text.trim();
}

/** Begins with a known text, and what follows changes nothing of it: "Ngày vào Đảng Cộng sản Việt Nam". */
function byBeginning(key: string): HeaderMatch | null {
  for (let cut = key.lastIndexOf(' '); cut >= 6; cut = key.lastIndexOf(' ', cut - 1)) {
    const target = byHeader.get(key.slice(0, cut));
    if (target === undefined) continue;
    const neutral = key
      .slice(cut + 1)
      .split(' ')
      .every((word) => NEUTRAL_TAIL.has(word) || /^\d+$/.test(word));
    if (neutral) return { target, confidence: 0.7 };
  }
  return null;
}

/** Long headers that say the same in a sentence of their own. */
function byPhrase(key: string): HeaderMatch | null {
  for (const [pattern, target] of PHRASES) if (pattern.test(key)) return { target, confidence: 0.7 };
  return null;
}
