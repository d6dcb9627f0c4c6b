/**
 * VIQR (RFC 1456): Vietnamese in plain ASCII, each mark a sign behind its letter: "Nguye^~n Va(n Hu`ng". A sign is a
 * mark only where its word has none of the kind yet, so that a full stop behind "No^.i." stays one.
 */
const SHAPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { '^': 'â', '(': 'ă' },
  e: { '^': 'ê' },
  o: { '^': 'ô', '+': 'ơ', '*': 'ơ' },
  u: { '+': 'ư', '*': 'ư' },
};
const TONES: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};
const VOWEL = /[aeiouyăâêôơư]/;

/** VIQR → Unicode NFC. Text without its signs comes back as it is. */
export function viqrToUnicode(text: string): string {
  let out = '';
  let toned = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const lower = char.toLowerCase();
    if (char === '\\' && i + 1 < text.length) {
      out += text.charAt(++i);
      continue;
    }
    if (/\s/.test(char)) toned = false;
    if (lower === 'd' && text.charAt(i + 1).toLowerCase() === 'd') {
      out += char === 'd' ? 'đ' : 'Đ';
      i++;
      continue;
    }
    const shaped = SHAPES[lower]?.[text.charAt(i + 1)];
    const letter = shaped ?? lower;
    if (shaped !== undefined) i++;
    const tone = VOWEL.test(letter) && !toned ? TONES[text.charAt(i + 1)] : undefined;
    out += char === lower ? letter : letter.toUpperCase();
    if (tone === undefined) continue;
    out += tone;
    toned = true;
    i++;
  }
  return out.normalize('NFC');
}

/** Signs behind letters as no other writing has them: only such texts are thought to be VIQR at all. */
export const looksLikeViqr = (text: string): boolean =>
  /[aeo]\^|a\(\p{L}|[ou][+*]|[aeiouy][`~]|(?:^|\s)dd[aeiouy]/iu.test(text);
