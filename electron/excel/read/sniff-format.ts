import { decodeText } from './decode-text.ts';

/**
 * What the bytes are, by signature and never by the file name: SheetJS would turn an .exe, random bytes or an
 * empty file into rows of "text" (reliability.md §3), and many ".xls" of web systems are HTML.
 */
export type SniffedFormat = 'zip' | 'cfb' | 'biff' | 'html' | 'xml-2003' | 'flat-ods' | 'text';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** Version byte of BIFF2, 3, 4 and 5 → the lengths that their first record may have. */
const BOF_LENGTHS: Readonly<Record<number, readonly number[]>> = { 0: [4], 2: [6], 4: [6], 8: [8, 16] };

/** null: none of the formats that the reader knows. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'cfb';
  // A bare BIFF2–5 stream: BOF record 09 0x and its length, which two tabs of UTF-16 (09 00 09 00) have not.
  if (bytes[0] === 0x09 && (BOF_LENGTHS[bytes[1] ?? -1] ?? []).includes(bytes[2] ?? -1) && bytes[3] === 0)
    return 'biff';
  const text = decodeText(bytes.subarray(0, 64 * 1024))?.text;
  if (text === undefined) return null;
  const head = text.trimStart().slice(0, 4096).toLowerCase();
  // A printed page, a word processor's text, a saved e-mail or web archive.
  if (/^(%pdf|\{\\rtf|mime-version:)/.test(head)) return null;
  if (!head.startsWith('<')) return 'text';
  if (text.includes('urn:schemas-microsoft-com:office:spreadsheet') && /<(\w+:)?workbook[\s>]/i.test(text))
    return 'xml-2003';
  if (/<office:document\s/.test(text)) return 'flat-ods';
  return /<table|<html/i.test(text) ? 'html' : null;
}
