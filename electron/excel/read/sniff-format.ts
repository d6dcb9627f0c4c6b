/**
 * What the bytes are, by signature and never by the file name: SheetJS would turn an .exe, random bytes or an
 * empty file into rows of "text" (reliability.md §3), and many ".xls" of web systems are HTML.
 */
export type SniffedFormat = 'zip' | 'cfb' | 'biff' | 'html' | 'xml-2003' | 'text';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** null: none of the formats that the reader knows. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'cfb';
  // A bare BIFF2–5 stream: BOF record 09 0x, then its length 4–16.
  if (
    bytes[0] === 0x09 &&
    [0, 2, 4, 8].includes(bytes[1] ?? -1) &&
    (bytes[2] ?? 0) >= 4 &&
    (bytes[2] ?? 99) <= 16 &&
    bytes[3] === 0
  )
    return 'biff';
  const text = decodeText(bytes.subarray(0, 64 * 1024), true);
  if (text === null) return null;
  const head = text.trimStart().slice(0, 4096).toLowerCase();
  if (head.startsWith('%pdf') || head.startsWith('{\\rtf')) return null;
  if (head.startsWith('<?xml') && text.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    return 'xml-2003';
  if (head.startsWith('<')) return /<table|<html/i.test(text) ? 'html' : null;
  return 'text';
}

/**
 * Text of a file without a declared encoding: byte order mark, else UTF-16 by its zero bytes, else valid UTF-8,
 * else Windows-1252, where the bytes of TCVN3 and VNI keep their numbers. null: not text at all.
 * `cut` says that the bytes may end inside a character.
 */
export function decodeText(bytes: Uint8Array, cut = false): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return clean(new TextDecoder('utf-16le').decode(bytes));
  if (startsWith(bytes, [0xfe, 0xff])) return clean(new TextDecoder('utf-16be').decode(bytes));
  const zeros = countZeros(bytes);
  if (zeros.odd * 5 > bytes.length && zeros.even === 0)
    return clean(new TextDecoder('utf-16le').decode(bytes));
  if (zeros.odd + zeros.even > 0 || bytes.length === 0) return null;
  try {
    return clean(new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut }));
  } catch {
    return clean(new TextDecoder('windows-1252').decode(bytes));
  }
}

function countZeros(bytes: Uint8Array): { odd: number; even: number } {
  let odd = 0;
  let even = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++;
  return { odd, even };
}

/** Text of an office has tabs and line ends but no other control characters worth the name. */
function clean(text: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = text.match(/[\x00-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0;
  return controls * 200 > text.length ? null : text;
}
