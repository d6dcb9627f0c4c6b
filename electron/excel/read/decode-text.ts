/**
 * The letters of a file that does not declare its encoding: byte order mark, else UTF-16 by its zero bytes, else
 * UTF-8 where the bytes are nearly all of it, else a code page of single bytes. Which one of those is decided by
 * how many words can be Vietnamese; where that does not tell, it is 1252, in which the bytes of TCVN3 and VNI
 * keep their numbers, and the reading of the columns decides (shared/roster/encoding.ts).
 */
import { countSyllables } from '../../../shared/text/syllables.ts';
import { tcvn3ToUnicode } from '../../../shared/text/tcvn3.ts';
import { vniToUnicode } from '../../../shared/text/vni.ts';

export interface DecodedText {
  readonly text: string;
  readonly charset: Charset;
}

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** null: not text at all. The bytes may end inside a character. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (bytes.length === 0) return null;
  if (startsWith(bytes, [0xff, 0xfe])) return decoded(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decoded(bytes, 'utf-16be');
  const zeros = countZeros(bytes);
  // Spaces, digits and plain letters have a zero byte in UTF-16; of other letters only the grave accent by itself has.
  if (zeros.odd * 5 > bytes.length && zeros.even * 50 < zeros.odd) return decoded(bytes, 'utf-16le');
  if (zeros.even * 5 > bytes.length && zeros.odd * 50 < zeros.even) return decoded(bytes, 'utf-16be');
  if (bytes.includes(0)) return null;
  return isUtf8(bytes) ? decoded(bytes, 'utf-8') : decoded(bytes, singleByteCharset(bytes));
}

function decoded(bytes: Uint8Array, charset: Charset): DecodedText | null {
  const text = new TextDecoder(charset).decode(bytes, { stream: true });
  return hasControls(text) ? null : { text, charset };
}

/** Zero bytes on either side of a pair; those of U+0300, the grave accent of decomposed text, tell of neither. */
function countZeros(bytes: Uint8Array): { odd: number; even: number } {
  let odd = 0;
  let even = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0) continue;
    const other = i % 2 === 0 ? bytes[i + 1] : bytes[i - 1];
    if (other === 3) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  return { odd, even };
}

/** Fifty letters of UTF-8 to one stray byte: somebody's program broke a letter, but the file is UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true });
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken === 0) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
  const letters = text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
  return broken * 50 < letters;
}

const SAMPLE_BYTES = 256 * 1024;
const LEGAL_ENOUGH = 0.9;

function singleByteCharset(bytes: Uint8Array): 'windows-1258' | 'windows-1252' {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const as1252 = new TextDecoder('windows-1252').decode(sample);
  const as1258 = new TextDecoder('windows-1258').decode(sample);
  const others = [as1252, tcvn3ToUnicode(as1252), vniToUnicode(as1252)].map(legalShare);
  return legalShare(as1258) >= LEGAL_ENOUGH && others.every((share) => share < LEGAL_ENOUGH)
    ? 'windows-1258'
    : 'windows-1252';
}

function legalShare(text: string): number {
  // The one separator that would glue the words of two cells together.
  const { words, legal } = countSyllables(text.replaceAll('^', ' '));
  return words === 0 ? 0 : legal / words;
}

/** Text of an office has tabs and line ends but no other control characters worth the name. */
function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = text.match(/[\x00-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0;
  return controls * 200 > text.length;
}
