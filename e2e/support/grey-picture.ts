// Pictures of printed pages in sixteen greys: drawn by poppler, kept as PNG files of a fifth of the usual size.
import { execFileSync } from 'node:child_process';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

export interface Grey {
  readonly width: number;
  readonly height: number;
  /** row by row, 0 = black, 15 = white */
  readonly dots: Uint8Array;
}

export const dotsPerInch = 150;

/** Sixteen greys are enough for the smoothing of letters; Chromium's and poppler's own differ by more than one. */
const step = 17;

/** @param page all pages, in order, without it */
export function drawnPages(pdf: string, page?: number): readonly Grey[] {
  const range = page === undefined ? [] : ['-f', String(page), '-l', String(page)];
  const args = ['-gray', '-r', String(dotsPerInch), ...range, pdf];
  const images = execFileSync('pdftoppm', args, { maxBuffer: 2 ** 30 });
  const pages: Grey[] = [];
  for (let at = 0; at < images.length; ) {
    const header = /^P5\s+(\d+)\s+(\d+)\s+(\d+)\s/.exec(images.subarray(at, at + 40).toString('latin1'));
    if (!header) throw new Error('pdftoppm gave no grey image');
    const [width, height] = [Number(header[1]), Number(header[2])];
    const from = at + header[0].length;
    const dots = images.subarray(from, from + width * height).map((dot) => Math.round(dot / step));
    pages.push({ width, height, dots: new Uint8Array(dots) });
    at = from + width * height;
  }
  return pages;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A row is a byte for its filter (none) and two dots to a byte. */
const rowBytes = (width: number): number => 1 + Math.ceil(width / 2);

/** PNG of four bits of grey: what `unpacked` reads again, and any viewer shows. */
export function packed({ width, height, dots }: Grey): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([4, 0, 0, 0, 0], 8);
  const length = rowBytes(width);
  const rows = Buffer.alloc(height * length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x += 2) {
      const right = x + 1 < width ? (dots[y * width + x + 1] ?? 0) : 0;
      rows[y * length + 1 + x / 2] = ((dots[y * width + x] ?? 0) << 4) | right;
    }
  const data = deflateSync(rows, { level: 9, memLevel: 9 });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

export function unpacked(png: Buffer): Grey {
  const [width, height, bits] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24]];
  if (png.subarray(37, 41).toString('latin1') !== 'IDAT' || bits !== 4)
    throw new Error('not a picture of this program');
  const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
  const dots = new Uint8Array(width * height);
  const length = rowBytes(width);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const both = rows[y * length + 1 + (x >> 1)] ?? 0;
      dots[y * width + x] = x % 2 === 0 ? both >> 4 : both & 15;
    }
  return { width, height, dots };
}
