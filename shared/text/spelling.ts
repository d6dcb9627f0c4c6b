/**
 * "Đảng ủy" or "Đảng uỷ" on what the program prints: the central guide of 2026 writes the first, some provinces the
 * second. Only the word that names bodies and their work changes (đảng ủy, ủy ban, ủy viên …), told by the word before or
 * after it: names of people and places keep the spelling they were given.
 */
export const uySpellings = ['ủy', 'uỷ'] as const;
export type UySpelling = (typeof uySpellings)[number];

/** Words that "ủy" follows in the name of a body. */
const before = 'đảng|cấp|chi|thành|tỉnh|huyện|quận|thị|xã|phường|khu|quân|khối';
/** Words that follow it. */
const after = 'ban|viên|quyền|nhiệm|thác|lạo';
const capitals = (words: string): string => words.toLocaleUpperCase('vi');

/** Chi, Thị and Khu are also parts of names: there a name in capitals cannot be told from a body. */
const beforeInCapitals = capitals(before.replace('|thị', '').replace('|khu', ''));
const small = '(?:ủy|uỷ)';
const large = '(?:ỦY|UỶ)';
const either = '(?:ủy|uỷ|Ủy|Uỷ|ỦY|UỶ)';

const word = new RegExp(
  `(?<!\\p{L})(?:(?<=(?<!\\p{L})(?:${before}|${firstLarge(before)})\\s)${small}` +
    `|(?<=(?<!\\p{L})(?:${beforeInCapitals})\\s)${large}` +
    `|${either}(?=\\s(?:${after}|${firstLarge(after)}|${capitals(after)})(?!\\p{L})))(?!\\p{L})`,
  'gu',
);

function firstLarge(words: string): string {
  return words.replace(/(^|\|)(\p{L})/gu, (_, bar: string, letter: string) => bar + capitals(letter));
}

const forms: Readonly<Record<UySpelling, Readonly<Record<string, string>>>> = {
  ủy: { uỷ: 'ủy', Uỷ: 'Ủy', UỶ: 'ỦY' },
  uỷ: { ủy: 'uỷ', Ủy: 'Uỷ', ỦY: 'UỶ' },
};

/** @param text composed or decomposed; composed where something was changed */
export function respelled(text: string, spelling: UySpelling): string {
  const composed = text.normalize('NFC');
  const changed = composed.replace(word, (found) => forms[spelling][found] ?? found);
  return changed === composed ? text : changed;
}
