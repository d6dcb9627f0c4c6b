// Texts that programs stumble over, in the kinds of the well-known list of 515: what looks like a number, a date, a formula,
// a word or a path of some machine, and signs of Unicode that are dropped, turned, joined or taken for others.

/** Picked by hand: other scripts, signs that turn the line, numbers, paths, formulas. */
const picked: readonly string[] = [
  ...[
    'undefined',
    'null',
    'NaN',
    'true',
    'Infinity',
    '-0',
    '0x10',
    '1e309',
    '-1/0',
    '00:00',
    '٠١٢٣',
    '½',
    '1,000.00',
  ],
  ...[
    '=1+1',
    '+84912',
    '-1',
    '@SUM(A1)',
    '\uff1d1+1',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://x.invalid")',
    '\t=1',
  ],
  ...[
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    '[object Object]',
    '{}',
    '[]',
    '{"a":1}',
    '$&',
    '$1',
  ],
  ...[
    "'; DROP TABLE member; --",
    '" OR 1=1 --',
    "O'Brien",
    '`x`',
    '%',
    '_',
    '%s%s%n',
    '{0}',
    '%d',
    '\\',
    '\\\\',
    '\\n',
  ],
  ...['../../etc/passwd', 'C:\\Windows', 'CON', 'NUL.txt', 'a/b', 'a:b', 'file.', '.', '..', '~', '|', '*?'],
  ...[
    'Nguyễn Thị Ánh',
    'NGUYỄN',
    'Nguye\u0302\u0303n',
    'ĐỖ ĐÌNH ĐÔ',
    'ư ơ ă â ê ô đ',
    'Tr\u1ea7n',
    'Hoà Hòa',
  ],
  ...[
    '田中さん',
    '한국어',
    'Русский',
    'العربية',
    'עברית',
    'ไทย',
    'ខ្មែរ',
    'ພາສາລາວ',
    'Ꭰ',
    '𝔘𝔫𝔦',
    '𠜎𠜱',
    '👩‍👩‍👧',
    '🇻🇳',
    '☭',
  ],
  ...[
    'a\u202eb',
    '\u202dx',
    '\u2066x\u2069',
    'a\u200bb',
    'a\u00adb',
    'a\u00a0b',
    'a\u2028b',
    '\ufeffx',
    'a\ufffdb',
    'e\u0301\u0302\u0303\u0304',
  ],
  ...[
    'ﷺ',
    '™®©',
    '“”‘’',
    '…–—',
    '√∑∞',
    '<>',
    '&',
    '&amp;',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?xml?>',
    '#',
    '#N/A',
    '#REF!',
  ],
  ...[
    '\u0001x',
    'x\u007f',
    'a\tb',
    'W'.repeat(100),
    '1'.repeat(60),
    '\u0e47'.repeat(20),
    '[họ tên]',
    '{{họ tên}}',
  ],
];

const words = (text: string): readonly string[] => text.split(' ');
const around = (signs: readonly string[], show: (sign: string) => string): readonly string[] =>
  signs.map(show);
const codes = (...ranges: readonly (readonly [from: number, to: number])[]): readonly string[] =>
  ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
  );

/** Made by kind: every sign of the kind, in the place where it does harm. */
const made: readonly string[] = [
  // What a spreadsheet or a program takes for a number, a truth or nothing.
  ...words(
    '0 00 -1 1.00 1/2 1E2 1E02 1e+02 -1.00 $1.00 0..0 . 0.0.0 0,00 0,,0 , 0.0/0 1.0/0.0 0xabad1dea 0b10',
  ),
  ...words(
    '+0 -0.0 NaN() Infinity -Infinity INF 1#INF -1#IND 1#QNAN 123456789123456789123456789 1_000 ,5 5, 1e-9',
  ),
  ...words(
    'NULL nil none None undef undefined (null) \\N N/A n/a TRUE FALSE True hasOwn then valueOf NaN% 0xffffffff',
  ),
  // What it takes for a day or a time.
  ...words(
    '1-2 3/4 MAR1 SEPT2 DEC1 1Apr 2e5 12:30 24:00 1900-02-29 29/02/1900 31/04/2000 00/00/0000 9999-12-31 60',
  ),
  // Formulas, behind every sign that begins one.
  ...around(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'], (sign) => `${sign}SUM(A1:A9)`),
  ...around(['=', '+', '-', '@'], (sign) => `${sign}cmd|' /C calc'!A0`),
  ...around(['=', '+', '-', '@'], (sign) => `'${sign}1+1`),
  ...words(
    '_x0041_ _x000D_ _x005F_ _xD83D_ _x0000_ x_x0041_y #NULL! #DIV/0! #VALUE! #NAME? #NUM! {=1} =" ;=1 "=1"',
  ),
  // Names that an object of JavaScript already has, and words of languages.
  ...Object.getOwnPropertyNames(Object.prototype),
  ...words(
    'prototype length name caller arguments eval this new delete typeof void import() async await yield',
  ),
  // Names of devices of Windows, with and without an ending.
  ...words(
    'CON PRN AUX NUL COM1 COM9 LPT1 LPT9 con.txt aux.h ~$x.xlsx desktop.ini Thumbs.db $MFT CLOCK$ file:stream',
  ),
  // Roads and commands.
  ...words(
    '/dev/null; $(id) `id` |id ;id; &&id %0a %00 %2e%2e/ ../../../x ..\\..\\x \\\\host\\share file:///x C: C:\\',
  ),
  ...words(
    '$HOME $ENV{HOME} %PATH% #{x} {{7*7}} <%=1%> {% %} {!x} %x%s%n%p %*.*s %@ {0:x} $1$& \\1 \\u0041 \\x41 \\0',
  ),
  ...[
    '\u0024{x}',
    "1'; --",
    "1' OR '1'='1",
    '1;DROP TABLE member',
    "' UNION SELECT 1",
    '"a" MATCH *',
    'a* NEAR b',
    'a AND NOT',
    '^a',
    '("',
  ],
  // Signs of HTML, XML and JSON that are data.
  ...words(
    '< > & " \' </ /> <a &lt; &#60; &#x3c; &nbsp; &#0; <!DOCTYPE <?x ]]> <![CDATA[x]]> {"a":[]} [1,] "\\" \\" \\\\',
  ),
  // Controls of the first and the second kind.
  ...around(codes([1, 8], [11, 12], [14, 31], [127, 159]), (sign) => `a${sign}b`),
  // Every space, and every sign that is not seen or turns the line.
  ...around(codes([0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029]), (sign) => `a${sign}b`),
  ...around(
    codes([0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0x2800, 0x2800]),
    (sign) => `a${sign}b`,
  ),
  ...around(codes([0xad, 0xad], [0x34f, 0x34f], [0x61c, 0x61c], [0x115f, 0x1160]), (sign) => `a${sign}b`),
  ...around(
    codes([0x17b4, 0x17b5], [0x180e, 0x180e], [0x200b, 0x200f], [0x202a, 0x202e]),
    (sign) => `a${sign}b`,
  ),
  ...around(
    codes([0x2060, 0x2064], [0x2066, 0x206f], [0xfe00, 0xfe0f], [0xfff9, 0xfffb]),
    (sign) => `a${sign}b`,
  ),
  // No letters: halves of a pair, signs that are for ever none, signs of private use, tags.
  ...[
    'a\ud800b',
    'a\udfffb',
    '\udc00\ud800',
    'a\ufffeb',
    'a\uffffb',
    'a\ufdd0b',
    '\ue000',
    '\u{10ffff}',
    '\u{1fffe}',
  ],
  ...['\u{f0000}', '\u{e0001}', '\u{e0041}', 'a\u{e0100}', '\u{1f3f4}\u{e0067}\u{e007f}'],
  // Letters that change their number when they change their case, and such as look like others.
  ...words('ß ẞ ı İ ŉ ǰ ΐ ᾳ ﬀ ﬁ ﬃ ﬅ ſ ς Σ Ω K Å Ǆ ǅ ǆ ⅓ № ℡ ㏒ ﷲ ｱ ﾞ Ａ １ ① 𝟘 𝐀 𝒜 Ⅷ ª º ﹪ ﹤ ＜ ＇ ´ ʹ ʻ ‛'),
  // Vietnamese in pieces, in the wrong order, on the wrong letter, and as old letters wrote it.
  ...[
    'a\u0302\u0301',
    'a\u0301\u0302',
    'u\u031b\u0323',
    'u\u0323\u031b',
    'o\u031b\u0300',
    'đ\u0301',
    'q\u0309',
    '\u0301',
    ' \u0301',
  ],
  ...words(
    'NguyÔn TrÇn Vâ §ç NguyeÃn Traàn Nguyá»…n Nguye^~n Nguyễn NGUYỄN nguyễn Hoà Hòa Quý Qúy thuỷ thủy d₫ð',
  ),
  // Emoji that are several signs, flags, and marks without end.
  ...words('👍🏽 👨‍👩‍👧‍👦 🏳️‍🌈 ❤️ 1️⃣ 🇻🇳🇻 🧑🏿‍⚕️ 👁️‍🗨️ ☺ ☺︎ 🀄 🫠'),
  ...[
    'Z\u0351\u036b\u0343\u036a',
    'e\u0301'.repeat(20),
    '\u0e01\u0e49\u0e49\u0e49',
    'ﷺ'.repeat(20),
    '\u0646\u0650\u0651',
  ],
  // From right to left, both ways, upside down, braille, old scripts.
  ...[
    'مرحبا 123 abc',
    'אבג (123)',
    '(אב',
    'שָׁלוֹם',
    'ˢᵐᵃˡˡ',
    '˙ɐnbᴉlɐ',
    '⠓⠑⠇⠇⠕',
    '𓀀',
    '𒀱',
    '☃️',
    '𝕊ố',
    'Ⓢổ',
    '社會科學院',
    'ヽ༼ຈل͜ຈ༽ﾉ',
  ],
  // Long, and long without a place to break.
  ...[
    'a'.repeat(300),
    'ẳ'.repeat(300),
    'a '.repeat(149).trim(),
    '-'.repeat(99),
    '.'.repeat(99),
    '\u0301'.repeat(99),
  ],
];

/** Each once. */
export const naughty: readonly string[] = [...new Set([...picked, ...made])];
