/**
 * What the search box looks into, held in memory by places in the order of names. A word finds the people whose words
 * begin with it: names are made of few syllables, so for each syllable it is kept where it stands, and every
 * question has its exact answer in one pass, however many there are. Digits are looked for anywhere in a number
 * (people remember the last ones): groups of 64 places know which runs of four digits occur in them, so that most
 * groups are never read.
 */
import type { SearchText } from '../../db/repo/member-list.ts';
import { canonicalTone, foldText } from '../../shared/text/names.ts';
import { addBit, andBits, type Bits, noBits } from './list-bits.ts';

export interface WordIndex {
  /** people with a word that begins so; `toned` tells the tones apart */
  beginning(word: string, toned: boolean): Bits;
  digits(digits: string): DigitsAsked;
}

/** Digits that are looked for anywhere in the numbers of a person. */
export interface DigitsAsked {
  /** the groups of places that may hold them; null = any */
  readonly groups: Bits | null;
  readonly isAt: (place: number) => boolean;
}

interface Dictionary {
  readonly places: Map<string, number[]>;
  sorted: readonly string[];
}

/** 64 places to a group. */
export const groupShift = 6;
const grams = 10_000;
/** Prefixes so short find the most people, and every search begins with one: they are made beforehand. */
const shortPrefix = 2;
/** Letters typed one after another ask the same prefixes again. */
const remembered = 400;

const add = ({ places }: Dictionary, word: string, place: number): void => {
  const there = places.get(word);
  if (!there) places.set(word, [place]);
  // The same word twice in one name is one.
  else if (there.at(-1) !== place) there.push(place);
};

/** First word of the dictionary that is not before the given one. */
function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if ((sorted[mid] ?? '') < word) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** A function of one word, worked out once for each word: rosters repeat few syllables very often. */
function remember(of: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = of(word);
      if (known.size < 50_000) known.set(word, value);
    }
    return value;
  };
}

/** @param textAt what stands at each place; places without anybody give undefined */
export function createWordIndex(count: number, textAt: (place: number) => SearchText | undefined): WordIndex {
  const folded: Dictionary = { places: new Map(), sorted: [] };
  const toned: Dictionary = { places: new Map(), sorted: [] };
  const numbers: string[] = new Array<string>(count).fill('');
  const groups = (count >>> groupShift) + 1;
  const gramWords = (groups + 31) >>> 5;
  const gramBits = new Uint32Array(grams * gramWords);
  const fold = remember(foldText);
  const tone = remember(canonicalTone);

  for (let place = 0; place < count; place++) {
    const text = textAt(place);
    if (!text) continue;
    for (const word of text.words.split(' ')) {
      if (word === '' || /^\d+$/.test(word)) continue;
      add(folded, fold(word), place);
      add(toned, tone(word), place);
    }
    const digits = text.numbers.trim();
    numbers[place] = digits;
    const group = place >>> groupShift;
    let run = 0;
    let length = 0;
    for (let i = 0; i < digits.length; i++) {
      const digit = digits.charCodeAt(i) - 48;
      if (digit < 0 || digit > 9) {
        length = 0;
        continue;
      }
      run = (run * 10 + digit) % grams;
      if (++length < 4) continue;
      const at = run * gramWords + (group >>> 5);
      gramBits[at] = (gramBits[at] ?? 0) | (1 << (group & 31));
    }
  }
  for (const dictionary of [folded, toned]) dictionary.sorted = [...dictionary.places.keys()].sort();

  const short = new Map<string, Bits>();
  for (const [key, { places }] of [['f', folded] as const, ['t', toned] as const])
    for (const [word, there] of places)
      for (let length = 1; length <= shortPrefix && length <= word.length; length++) {
        const prefix = key + word.slice(0, length);
        const bits = short.get(prefix) ?? noBits(count);
        short.set(prefix, bits);
        for (const place of there) addBit(bits, place);
      }

  const answers = new Map<string, Bits>();
  const beginning: WordIndex['beginning'] = (word, withTones) => {
    const key = `${withTones ? 't' : 'f'}${word}`;
    const known = short.get(key) ?? answers.get(key);
    if (known) return known;
    const { sorted, places } = withTones ? toned : folded;
    const bits = noBits(count);
    for (let i = firstFrom(sorted, word); i < sorted.length; i++) {
      const there = sorted[i] ?? '';
      if (!there.startsWith(word)) break;
      for (const place of places.get(there) ?? []) addBit(bits, place);
    }
    if (answers.size >= remembered) answers.clear();
    answers.set(key, bits);
    return bits;
  };

  return {
    beginning,
    digits: (digits) => {
      const asked = Array.from({ length: Math.max(0, digits.length - 3) }, (_, i) =>
        Number(digits.slice(i, i + 4)),
      );
      const rows = asked.map((gram) => gramBits.subarray(gram * gramWords, (gram + 1) * gramWords));
      return {
        groups: rows.length === 0 ? null : andBits(rows),
        isAt: (place) => numbers[place]?.includes(digits) === true,
      };
    },
  };
}
