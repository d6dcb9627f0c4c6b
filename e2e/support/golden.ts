// A printed page against the picture that was looked at and kept. Compared in blocks of dots, so that another version of
// Chromium or poppler may smooth a letter otherwise, while a line or a table that moves or is missing shows. Single
// words are not its matter: those are read by pdftotext.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { repositoryRoot } from './which-electron.ts';

interface Grey {
  readonly width: number;
  readonly height: number;
  /** row by row, 0 = black */
  readonly dots: Uint8Array;
}

const dotsPerInch = 60;
/** dots to a side */
const block = 4;
/** of 255, between the means of two blocks */
const visible = 40;

function drawn(pdf: string, page: number): Grey {
  const args = ['-gray', '-r', String(dotsPerInch), '-f', String(page), '-l', String(page), pdf];
  const image = execFileSync('pdftoppm', args, { maxBuffer: 2 ** 26 });
  const header = /^P5\s+(\d+)\s+(\d+)\s+(\d+)\s/.exec(image.subarray(0, 40).toString('latin1'));
  if (!header) throw new Error('pdftoppm gave no grey image');
  return {
    width: Number(header[1]),
    height: Number(header[2]),
    dots: new Uint8Array(image.subarray(header[0].length)),
  };
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Eight bits of grey, no filter: what `unpacked` below reads again. */
function packed({ width, height, dots }: Grey): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) rows.set(dots.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

function unpacked(png: Buffer): Grey {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const length = png.readUInt32BE(33);
  if (png.subarray(37, 41).toString('latin1') !== 'IDAT') throw new Error('not a picture of this program');
  const rows = inflateSync(png.subarray(41, 41 + length));
  const dots = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    dots.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width);
  return { width, height, dots };
}

function meanOf({ width, dots }: Grey, left: number, top: number): number {
  let sum = 0;
  for (let y = top; y < top + block; y++)
    for (let x = left; x < left + block; x++) sum += dots[y * width + x] ?? 255;
  return sum / (block * block);
}

/** Share of blocks that look different; 1 when the sizes differ. */
function difference(a: Grey, b: Grey): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let [all, other] = [0, 0];
  for (let y = 0; y + block <= a.height; y += block)
    for (let x = 0; x + block <= a.width; x += block) {
      all += 1;
      if (Math.abs(meanOf(a, x, y) - meanOf(b, x, y)) > visible) other += 1;
    }
  return other / all;
}

/**
 * @param name of the kept picture, without its ending; GOLDEN=1 in the environment keeps the page as it is now
 * @returns share of the page that looks different; the page is left in test-results/ where it is over 0
 */
export function differsFromGolden(name: string, pdf: string, page = 1): number {
  const path = join(repositoryRoot, 'e2e/golden', `${name}.png`);
  const now = drawn(pdf, page);
  if (process.env.GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, packed(now));
    return 0;
  }
  if (!existsSync(path))
    throw new Error(`e2e/golden/${name}.png is missing: look at the page, then GOLDEN=1`);
  const share = difference(now, unpacked(readFileSync(path)));
  if (share > 0) {
    const left = join(repositoryRoot, 'test-results', `${name}.png`);
    mkdirSync(dirname(left), { recursive: true });
    writeFileSync(left, packed(now));
  }
  return share;
}
