import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeSheet } from '../roster/encoding.ts';
import { cp1258ToUnicode, utf8As1252ToUnicode } from './mistaken-bytes.ts';
import { isVietnameseSyllable } from './syllables.ts';
import { TCVN3_LETTERS, tcvn3ToUnicode } from './tcvn3.ts';
import { viqrToUnicode } from './viqr.ts';
import { vniToUnicode } from './vni.ts';

const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const VOWELS =
  'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oai oay oe oi ôi ơi ua uâ uê ui uô uôi uơ uy uya uyê ưa ưi ươ ươi ươu ưu yê yêu'.split(
    ' ',
  );
const ENDS = ' c ch m n ng nh p t'.split(' ').concat('');
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** Every onset with every vowel, end and tone that the rules of quốc ngữ allow. */
const SYLLABLES: readonly string[] = [
  ...new Set(
    ONSETS.flatMap((onset) =>
      VOWELS.flatMap((vowel) =>
        ENDS.flatMap((end) =>
          TONES.map((tone) => {
            const at = vowel.length === 1 || end !== '' ? vowel.length : vowel.length - 1;
            return `${onset}${vowel.slice(0, at)}${tone}${vowel.slice(at)}${end}`.normalize('NFC');
          }),
        ),
      ),
    ),
  ),
].filter(isVietnameseSyllable);

const BYTE_OF = new Map([...TCVN3_LETTERS].map(([byte, letter]) => [letter, byte]));
const toTcvn3 = (text: string): string => [...text].map((char) => BYTE_OF.get(char) ?? char).join('');

// The keys of VNI, written down from its own chart and not from our table: letter, then the sign behind it.
const VNI_SIGN: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
};
const VNI_ALONE: Readonly<Record<string, string>> = {
  'i\u0301': 'í',
  'i\u0300': 'ì',
  'i\u0309': 'æ',
  'i\u0303': 'ó',
  'i\u0323': 'ò',
  'y\u0323': 'î',
};
function toVni(text: string): string {
  return [...text]
    .map((char) => {
      if (char === 'đ') return 'ñ';
      const [base = '', ...marks] = [...char.normalize('NFD')];
      const alone = VNI_ALONE[base + marks.join('')];
      if (alone !== undefined) return alone;
      const horn = marks[0] === '\u031b';
      const letter = horn ? (base === 'o' ? 'ô' : 'ö') : base;
      const rest = marks.slice(horn ? 1 : 0);
      // In NFD the dot below stands before the hat.
      const sign = rest.length === 2 && rest[0] === '\u0323' ? `${rest[1]}\u0323` : rest.join('');
      return letter + (sign === '' ? '' : VNI_SIGN[sign]);
    })
    .join('');
}

const VIQR_SIGN: Readonly<Record<string, string>> = {
  '\u0301': "'",
  '\u0300': '`',
  '\u0309': '?',
  '\u0303': '~',
  '\u0323': '.',
  '\u0302': '^',
  '\u0306': '(',
  '\u031b': '+',
};
const toViqr = (text: string): string =>
  [...text]
    .map((char) => {
      if (char === 'đ') return 'dd';
      const [base = '', ...marks] = [...char.normalize('NFD')];
      const shape = marks.filter((mark) => /[\u0302\u0306\u031b]/.test(mark));
      const tone = marks.filter((mark) => !/[\u0302\u0306\u031b]/.test(mark));
      return base + [...shape, ...tone].map((mark) => VIQR_SIGN[mark]).join('');
    })
    .join('');

describe('every Vietnamese syllable', () => {
  it('is generated in its thousands', () => {
    expect(SYLLABLES.length).toBeGreaterThan(10_000);
    for (const word of ['nguyễn', 'thủy', 'quốc', 'đường', 'giữ', 'huỳnh', 'khuya', 'ướt'])
      expect(SYLLABLES).toContain(word);
  });
  it.each([
    ['TCVN3', toTcvn3, tcvn3ToUnicode],
    ['VNI', toVni, vniToUnicode],
    ['VIQR', toViqr, viqrToUnicode],
  ] as const)('comes back from %s as it went in', (_, there, back) => {
    expect(SYLLABLES.filter((word) => back(there(word)) !== word)).toEqual([]);
  });
  it('comes back from VNI in capitals', () => {
    const upper = (text: string) => toVni(text).toUpperCase();
    expect(SYLLABLES.filter((word) => vniToUnicode(upper(word)) !== word.toUpperCase())).toEqual([]);
  });
  it('is written in TCVN3 as an independent table writes it', () => {
    const other = (word: string) => iconv.decode(iconv.encode(word, 'tcvn'), 'latin1');
    expect(SYLLABLES.filter((word) => other(word) !== toTcvn3(word))).toEqual([]);
  });
  it('comes back from UTF-8 read as Windows 1252, and from code page 1258 read as 1252', () => {
    const changed = SYLLABLES.filter((word) => /[^ -~]/.test(word));
    const asUtf8 = (word: string) => iconv.decode(iconv.encode(word, 'utf8'), 'latin1');
    expect(changed.filter((word) => utf8As1252ToUnicode(asUtf8(word)) !== word)).toEqual([]);
    const shown = (bytes: Uint8Array) => iconv.decode(bytes, 'win1252');
    // ễ in code page 1258: ê, then the tilde by itself.
    expect(cp1258ToUnicode(shown(Uint8Array.of(0x4e, 0x67, 0x75, 0x79, 0xea, 0xde, 0x6e)))).toBe('Nguyễn');
    expect(cp1258ToUnicode(shown(Uint8Array.of(0xd0, 0xfd, 0xf5, 0xcc, 0x6e, 0x67)))).toBe('Đường');
  });
});

/** Names of the commonest syllables, one after the other through the whole list. */
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const namesOf = (words: readonly string[]): readonly string[] =>
  words.map((word, i) => `Nguyễn ${capital(words[(i * 7919) % words.length] ?? word)} ${capital(word)}`);
const column = (names: readonly string[]) => ({
  rows: ['Họ tên', ...names].map((v) => [{ t: 's' as const, v }]),
});

describe('a column of names', () => {
  const names = namesOf(SYLLABLES);
  it('of Unicode is never taken for anything else', () => {
    for (const form of ['NFC', 'NFD'] as const)
      expect(decodeSheet(column(names.map((name) => name.normalize(form)))).converted).toEqual([]);
    const latin = SYLLABLES.filter(
      (word) => /[^ -~]/.test(word) && [...word].every((char) => char <= '\u00ff'),
    ).map(capital);
    expect(latin.length).toBeGreaterThan(1_000);
    expect(decodeSheet(column(latin)).converted).toEqual([]);
  });
  it.each([
    ['TCVN3', 'tcvn3', (name: string) => toTcvn3(name.toLowerCase())],
    ['VNI', 'vni', (name: string) => toVni(name.toLowerCase())],
    ['VIQR', 'viqr', (name: string) => toViqr(name.toLowerCase())],
    [
      'UTF-8 read as 1252',
      'utf8-as-1252',
      (name: string) => iconv.decode(iconv.encode(name, 'utf8'), 'latin1'),
    ],
  ] as const)('of %s comes out right without a font, under 1 in 100 undecided', (_, encoding, there) => {
    const { rows, converted, encoding: found } = decodeSheet(column(names.map(there)));
    expect(found).toBe(encoding);
    const wrong = names.filter((name, i) => String(rows[i + 1]?.[0]?.v).toLowerCase() !== name.toLowerCase());
    expect(converted.filter((cell) => cell.undecided).length).toBeLessThan(names.length / 100);
    expect(wrong).toEqual([]);
  });
});

describe('a cell of several fonts', () => {
  const read = (...runs: readonly { readonly v: string; readonly font?: string }[]) =>
    decodeSheet({ rows: [[{ t: 's', v: runs.map((run) => run.v).join(''), runs }]] }).rows[0]?.[0]?.v;
  it('is read run by run', () => {
    expect(read({ v: 'NguyÔn ', font: '.VnTime' }, { v: 'v¨n hïng', font: '.VnTimeH' })).toBe(
      'Nguyễn VĂN HÙNG',
    );
    expect(read({ v: 'Nguye', font: 'VNI-Times' }, { v: 'ãn', font: 'VNI-Helve' })).toBe('Nguyễn');
    expect(read({ v: 'Đảng viên ' }, { v: 'NguyÔn', font: '.VnTime' })).toBe('Đảng viên Nguyễn');
  });
});
