// Reads the code of a card from the printed page, as a telephone's picture of it would be read: poppler draws the part of
// the page, the decoder of the program's own library searches it.
import { execFileSync } from 'node:child_process';
import decodeQR from 'qr/decode.js';

/** In millimetres from the left and top edge of the page. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PrintedCode {
  readonly digits: string;
  /** of one square, in millimetres as printed */
  readonly square: number;
}

const millimetre = 25.4;

function drawn(path: string, page: number, area: Area, dotsPerInch: number, ...format: string[]): Buffer {
  const dots = (mm: number): string => String(Math.round((mm / millimetre) * dotsPerInch));
  const part = ['-x', dots(area.left), '-y', dots(area.top), '-W', dots(area.width), '-H', dots(area.height)];
  const range = ['-f', String(page), '-l', String(page)];
  return execFileSync('pdftoppm', ['-r', String(dotsPerInch), ...format, ...range, ...part, path], {
    maxBuffer: 256 * 2 ** 20,
  });
}

/** A picture of a part of a page as a file of PNG. */
export const picturePart = (path: string, page: number, area: Area, dotsPerInch: number): Buffer =>
  drawn(path, page, area, dotsPerInch, '-png');

/** Throws where there is no code in the part. */
export function printedCode(path: string, page: number, area: Area, dotsPerInch = 300): PrintedCode {
  const image = drawn(path, page, area, dotsPerInch, '-gray');
  const header = /^P5\s+(\d+)\s+(\d+)\s+(\d+)\s/.exec(image.subarray(0, 40).toString('latin1'));
  if (!header) throw new Error('pdftoppm gave no grey image');
  const [width, height] = [Number(header[1]), Number(header[2])];
  const grey = image.subarray(header[0].length);
  const data = new Uint8Array(width * height * 3);
  grey.subarray(0, width * height).forEach((dot, i) => {
    data.fill(dot, 3 * i, 3 * i + 3);
  });
  let square = 0;
  const digits = decodeQR(
    { width, height, data },
    {
      format: 'RGB',
      effort: Number.POSITIVE_INFINITY,
      timeLimit: 5000,
      pointsOnDetect: ({ tl }) => {
        square = (tl.moduleSize / dotsPerInch) * millimetre;
      },
    },
  );
  return { digits, square };
}
