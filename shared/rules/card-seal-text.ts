/**
 * Vietnamese text at one byte a letter, for codes on paper: UTF-8 takes two or three for every letter with a sign, and each
 * byte makes the squares of a code smaller. ASCII and the letters of quốc ngữ have numbers of their own; any other sign is
 * carried by its code point behind an escape, so that no name is ever changed.
 */
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
const lower = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
/** The order is part of version 1 of the code: never changed. */
const letters = [...(ascii + lower + lower.toLocaleUpperCase('vi')).normalize('NFC')];
const numberOf = new Map(letters.map((letter, number) => [letter, number]));
/** No letter has this number. */
const codePoint = 0xff;

export function packText(text: string): number[] {
  return [...text.normalize('NFC')].flatMap((letter) => {
    const number = numberOf.get(letter);
    if (number !== undefined) return [number];
    const point = letter.codePointAt(0) ?? 0;
    return [codePoint, point >> 16, (point >> 8) & 0xff, point & 0xff];
  });
}

/** null where the bytes are no text of this table. */
export function unpackText(bytes: Uint8Array): string | null {
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== codePoint) {
      const letter = letters[byte];
      if (letter === undefined) return null;
      text += letter;
      continue;
    }
    if (at + 3 >= bytes.length) return null;
    const point = ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (point > 0x10ffff) return null;
    text += String.fromCodePoint(point);
    at += 3;
  }
  return text;
}
