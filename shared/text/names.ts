/**
 * Vietnamese text as an office compares it: names equal in both tone placements, sorted by tên – họ – đệm,
 * found without diacritics. Pure string functions; everything returns NFC.
 * Legacy encodings must be undone BEFORE anything here runs: cleaning would eat TCVN3's ư (U+00AD).
 */

// With what no XML, and so no Excel file, can hold: controls, halves of a pair, what is for ever no letter.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these very characters are taken out.
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufffe\uffff\p{Cs}]/gu;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u0060\u00b4\u2032\uff07]/g;

/**
 * Single spaces, nothing invisible, and only characters that are NFC as they stand. A loop, because rosters have
 * tens of thousands of cells, nearly all clean already, and a regular expression took most of the reading's time.
 */
function isClean(text: string): boolean {
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const plain =
      (c > 32 && c < 0x7f) || (c > 0xa0 && c < 0x300 && c !== 0xad) || (c >= 0x1e00 && c <= 0x1eff);
    if (!plain && (c !== 32 || before === 32)) return false;
    before = c;
  }
  return before !== 32 || text === '';
}

/** NFC, no invisible characters, every run of white space one plain space, trimmed. Line breaks go too. */
export function cleanText(text: string): string {
  if (isClean(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** For searching and for comparing headers: lower case, no diacritics, đ → d, one kind of apostrophe. */
export function foldText(text: string): string {
  // NFD does not take đ apart, so it is replaced by itself (domain.md §9).
  return cleanText(text)
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(APOSTROPHES, "'")
    .normalize('NFC');
}

const TONE = '[\u0300\u0309\u0303\u0301\u0323]';
// The pairs where schools differ: hoà/hòa, khoẻ/khỏe, thuỷ/thủy. Not after q: quý has only one spelling.
const OPEN_PAIR = new RegExp(`(?<!q)([ou])(?:(${TONE})([aey])|([aey])(${TONE}))(?![\\p{L}\\p{Mn}])`, 'gu');
const CLOSED_PAIR = new RegExp(`(?<!q)([ou])(${TONE})([aey])(?=\\p{L})`, 'gu');
const AFTER_Q = new RegExp(`(?<=q)u(${TONE})([aeyio])`, 'gu');
const isGlidePair = (first: string, second: string): boolean =>
  first === 'o' ? second === 'a' || second === 'e' : second === 'y';

/** Lower-case NFC with the tone where "hòa, thủy" put it and one kind of apostrophe: what looks alike compares equal. */
export function canonicalTone(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .normalize('NFD')
    .replace(AFTER_Q, 'u$2$1')
    .replace(CLOSED_PAIR, (whole, first: string, tone: string, second: string) =>
      isGlidePair(first, second) ? `${first}${second}${tone}` : whole,
    )
    .replace(
      OPEN_PAIR,
      (whole, first: string, t1: string | undefined, s1: string, s2: string, t2: string) => {
        const second = s1 ?? s2;
        return isGlidePair(first, second) ? `${first}${t1 ?? t2}${second}` : whole;
      },
    )
    .normalize('NFC');
}

/** Names are made of few words, each met many times: what was found for a word is kept, bounded against hostile input. */
const MEMORY = 5_000;

const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const RANKS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LETTER_RANK = new Map([...ALPHABET].map((letter, i) => [letter, RANKS.charAt(i)]));
// ngang, huyền, hỏi, ngã, sắc, nặng
const TONE_RANK = new Map([
  ['\u0300', '1'],
  ['\u0309', '2'],
  ['\u0303', '3'],
  ['\u0301', '4'],
  ['\u0323', '5'],
]);

const wordKeys = new Map<string, string>();

function rememberedKey(word: string): string {
  const seen = wordKeys.get(word);
  if (seen !== undefined) return seen;
  const key = wordKey(canonicalTone(word));
  if (wordKeys.size < MEMORY) wordKeys.set(word, key);
  return key;
}

function wordKey(word: string): string {
  let letters = '';
  let tone = '0';
  for (const char of word) {
    const parts = [...char.normalize('NFD')];
    const base = parts
      .filter((p) => !TONE_RANK.has(p))
      .join('')
      .normalize('NFC');
    for (const p of parts) tone = TONE_RANK.get(p) ?? tone;
    const rank = LETTER_RANK.get(base) ?? LETTER_RANK.get(parts[0] ?? '');
    if (rank !== undefined) letters += rank;
    else if (base >= '0' && base <= '9') letters += `-${base}`;
  }
  return letters === '' ? '' : `${letters} ${tone}`;
}

/** Sorts with plain byte comparison (SQLite BINARY) by tên, họ, đệm: letters first, then tones, word by word. */
export function nameSortKey(fullName: string): string {
  const words = cleanText(fullName).split(' ');
  const given = words.pop() ?? '';
  return [given, ...words]
    .map(rememberedKey)
    .filter((key) => key !== '')
    .join(' ');
}

/** HOÀNG HỒNG THỦY → Hoàng Hồng Thủy. A word that already mixes cases stays as its owner writes it. */
export function properCaseName(name: string): string {
  return cleanText(name).split(' ').map(rememberedCase).join(' ');
}

const words = new Map<string, string>();

function rememberedCase(word: string): string {
  const seen = words.get(word);
  if (seen !== undefined) return seen;
  const cased = properCaseWord(word);
  if (words.size < MEMORY) words.set(word, cased);
  return cased;
}

function properCaseWord(word: string): string {
  const upper = word.toUpperCase();
  const lower = word.toLowerCase();
  if (word !== upper && word !== lower) return word;
  // H'HEN → H'Hen, K'BRÊ → K'Brê: the part after the apostrophe is a name of its own.
  return lower.replace(
    /(^|['’ʼ‘`-])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
