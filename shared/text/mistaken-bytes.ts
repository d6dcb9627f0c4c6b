/**
 * Text whose bytes were read by the wrong code page on the way: UTF-8 read as Windows 1252 ("Nguyá»…n"), and code
 * page 1258 read as 1252 ("Nguyêþn Vãn"). The way back goes over the bytes.
 */

/** What Windows 1252 makes of the bytes 80–9F; the five that it leaves open stay control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** What code page 1258 has where 1252 has another letter. */
const ONLY_1258: readonly (readonly [number, string])[] = [
  [0xc3, 'Ă'],
  [0xcc, '\u0300'],
  [0xd0, 'Đ'],
  [0xd2, '\u0309'],
  [0xd5, 'Ơ'],
  [0xdd, 'Ư'],
  [0xde, '\u0303'],
  [0xe3, 'ă'],
  [0xec, '\u0301'],
  [0xf0, 'đ'],
  [0xf2, '\u0323'],
  [0xf5, 'ơ'],
  [0xfd, 'ư'],
];
const BYTE_OF = new Map<string, number>([
  ...[...WINDOWS_1252].map((char, i): [string, number] => [char, 0x80 + i]),
  ...ONLY_1258.map(([byte, char]): [string, number] => [char, byte]),
]);
const AS_1258 = new Map(ONLY_1258.map(([byte, char]) => [String.fromCharCode(byte), char]));

/** null: the text holds a letter that no byte gives, or its bytes are no UTF-8, or nothing would change. */
export function utf8As1252ToUnicode(text: string): string | null {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.charCodeAt(0);
    const byte = BYTE_OF.get(char) ?? (code < 0x100 ? code : undefined);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  const out = decodeUtf8(bytes);
  return out === null || out.length === text.length ? null : out.normalize('NFC');
}

/** Letters of two and three bytes, which all of Vietnamese is; anything else is no reading. */
function decodeUtf8(bytes: readonly number[]): string | null {
  let out = '';
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      out += String.fromCharCode(lead);
      continue;
    }
    const more = lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : 0;
    if (more === 0) return null;
    let code = more === 1 ? lead & 0x1f : lead & 0x0f;
    for (let k = 0; k < more; k++) {
      // à ends in the byte of a no-break space, which copying makes a plain one.
      const read = bytes[++i] ?? 0;
      const next = lead === 0xc3 && read === 0x20 ? 0xa0 : read;
      if ((next & 0xc0) !== 0x80) return null;
      code = (code << 6) | (next & 0x3f);
    }
    out += String.fromCharCode(code);
  }
  return out;
}

/** Code page 1258 that was read as 1252: letters and marks put back, joined. */
export function cp1258ToUnicode(text: string): string {
  let out = '';
  for (const char of text) out += AS_1258.get(char) ?? char;
  return out.normalize('NFC');
}
