/**
 * VNI (fonts VNI-*): a base letter followed by a character that carries the marks; case is in the bytes.
 * One pass from left to right: chained replacements would read the output of one rule as input of the next.
 */
const TONES = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const HAT = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};
const BREVE = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** For each base letter: mark character → combining marks. */
const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...TONES, ...HAT, ...BREVE },
  e: { ...TONES, ...HAT },
  o: { ...TONES, ...HAT },
  u: TONES,
  y: TONES,
  ô: TONES,
  ö: TONES,
};

/** Letters that VNI writes with one character. */
const SINGLE: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

/** Latin-1 text of a VNI font → Unicode NFC. */
export function vniToUnicode(text: string): string {
  const chars = [...text];
  let out = '';
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] ?? '';
    const lower = char.toLowerCase();
    const single = SINGLE[lower] ?? lower;
    const base = char === lower ? single : single.toUpperCase();
    const marks = MARKS[lower]?.[(chars[i + 1] ?? '').toLowerCase()];
    if (marks === undefined) out += base;
    else {
      out += base + marks;
      i++;
    }
  }
  return out.normalize('NFC');
}
