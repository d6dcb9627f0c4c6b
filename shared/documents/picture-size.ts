/**
 * What a picture's own bytes say of it, read as hostile: whether it is a whole JPEG or PNG, and how many dots it has.
 * A small file can unfold to gigabytes, so that is asked before anything draws it.
 */
export interface PictureFacts {
  readonly mime: 'image/jpeg' | 'image/png';
  readonly width: number;
  readonly height: number;
}

/** An A3 sheet scanned at 600 dots per inch has 70 million. */
const mostDots = 80_000_000;

/** @returns null where it is no such picture, is cut off, or would take too much memory */
export function pictureFacts(bytes: Uint8Array): PictureFacts | null {
  const facts = png(bytes) ?? jpeg(bytes);
  if (!facts || facts.width < 1 || facts.height < 1) return null;
  return facts.width * facts.height <= mostDots ? facts : null;
}

const starts = (bytes: Uint8Array, at: number, ...signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[at + i] === byte);

const two = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
const four = (bytes: Uint8Array, at: number): number => two(bytes, at) * 65_536 + two(bytes, at + 2);

/** IHDR stands first, IEND last. */
function png(bytes: Uint8Array): PictureFacts | null {
  if (!starts(bytes, 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return null;
  if (!starts(bytes, 12, 0x49, 0x48, 0x44, 0x52)) return null;
  if (!starts(bytes, bytes.length - 8, 0x49, 0x45, 0x4e, 0x44)) return null;
  return { mime: 'image/png', width: four(bytes, 16), height: four(bytes, 20) };
}

/** Segments up to the start of the frame; scanners pad the end, so its mark is looked for near it. */
function jpeg(bytes: Uint8Array): PictureFacts | null {
  if (!starts(bytes, 0, 0xff, 0xd8, 0xff)) return null;
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const mark = bytes[at + 1] ?? 0;
    if (mark === 0xff) at += 1;
    else if (isFrame(mark))
      return endsAsJpeg(bytes)
        ? { mime: 'image/jpeg', width: two(bytes, at + 7), height: two(bytes, at + 5) }
        : null;
    else at += 2 + Math.max(2, two(bytes, at + 2));
  }
  return null;
}

/** C0 … CF but the three that are tables. */
const isFrame = (mark: number): boolean => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);

function endsAsJpeg(bytes: Uint8Array): boolean {
  const from = Math.max(2, bytes.length - 4096);
  for (let at = bytes.length - 2; at >= from; at--) if (starts(bytes, at, 0xff, 0xd9)) return true;
  return false;
}
