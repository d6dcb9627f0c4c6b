// Looks at a PDF from outside, with poppler: pages, paper, fonts, words and where they stand, dots on the sheet.
import { execFileSync } from 'node:child_process';

const run = (program: string, ...args: readonly string[]): Buffer =>
  execFileSync(program, args, { maxBuffer: 256 * 2 ** 20 });

const millimetre = 72 / 25.4;

export interface PdfFacts {
  readonly pages: number;
  /** of the first page, in millimetres */
  readonly width: number;
  readonly height: number;
}

export function pdfFacts(path: string): PdfFacts {
  const told = run('pdfinfo', path).toString();
  const pages = Number(/^Pages:\s+(\d+)/m.exec(told)?.[1]);
  const [, width, height] = /^Page size:\s+([\d.]+) x ([\d.]+)/m.exec(told) ?? [];
  return { pages, width: Number(width) / millimetre, height: Number(height) / millimetre };
}

/** Names of the fonts without their subset prefix, and whether each is embedded. */
export function pdfFonts(path: string): readonly { readonly name: string; readonly embedded: boolean }[] {
  return run('pdffonts', path)
    .toString()
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      name: (line.split(/\s+/)[0] ?? '').replace(/^[A-Z]{6}\+/, ''),
      embedded: /\s(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/.exec(line)?.[1] === 'yes',
    }));
}

/** The text of a page (all pages without a number), as it is read, every run of white space one space. */
export function pdfText(path: string, page?: number): string {
  const range = page === undefined ? [] : ['-f', String(page), '-l', String(page)];
  return run('pdftotext', ...range, path, '-')
    .toString()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text in the order in which it was drawn: what runs slantwise across a page stays together. */
export const pdfDrawnText = (path: string): string =>
  run('pdftotext', '-raw', path, '-').toString().normalize('NFC').replace(/\s+/g, ' ');

export interface Picture {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly dotsPerInch: number;
}

export function pdfPictures(path: string): readonly Picture[] {
  return run('pdfimages', '-list', path)
    .toString()
    .split('\n')
    .slice(2)
    .map((line) => line.trim().split(/\s+/))
    .filter((cells) => cells[2] === 'image')
    .map((cells) => ({
      page: Number(cells[0]),
      width: Number(cells[3]),
      height: Number(cells[4]),
      dotsPerInch: Number(cells[12]),
    }));
}

export interface Word {
  readonly page: number;
  readonly text: string;
  /** millimetres from the left and top edge */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function pdfWords(path: string): readonly Word[] {
  const html = run('pdftotext', '-bbox', path, '-').toString().normalize('NFC');
  return html
    .split('<page ')
    .slice(1)
    .flatMap((part, index) =>
      [...part.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g)].map(
        ([, left, top, right, bottom, text]) => ({
          page: index + 1,
          text: text ?? '',
          left: Number(left) / millimetre,
          right: Number(right) / millimetre,
          top: Number(top) / millimetre,
          bottom: Number(bottom) / millimetre,
        }),
      ),
    );
}

interface Drawing {
  readonly width: number;
  readonly dots: Buffer;
}

/** A page at 10 dots per millimetre, 0 = black. */
function drawing(path: string, page: number): Drawing {
  const image = run('pdftoppm', '-gray', '-r', '254', '-f', String(page), '-l', String(page), path);
  const header = /^P5\s+(\d+)\s+(\d+)\s+(\d+)\s/.exec(image.subarray(0, 40).toString('latin1'));
  if (!header) throw new Error('pdftoppm gave no grey image');
  return { width: Number(header[1]), dots: image.subarray(header[0].length) };
}

/** Whether there is ink within `reach` millimetres of a point of a page. */
export function inkOn(path: string, page: number): (x: number, y: number, reach?: number) => boolean {
  const { width, dots } = drawing(path, page);
  return (x, y, reach = 0.3) => {
    const near = Math.round(reach * 10);
    for (let dy = -near; dy <= near; dy++)
      for (let dx = -near; dx <= near; dx++)
        if ((dots[(Math.round(y * 10) + dy) * width + Math.round(x * 10) + dx] ?? 255) < 128) return true;
    return false;
  };
}

/** The smallest box around everything printed on a page, in millimetres from the left and top edge. */
export function inkBox(path: string, page: number): Omit<Word, 'page' | 'text'> {
  const { width, dots } = drawing(path, page);
  let [left, right, top, bottom] = [width, 0, -1, 0];
  dots.forEach((dot, i) => {
    if (dot >= 128) return;
    const x = i % width;
    bottom = Math.floor(i / width);
    if (top < 0) top = bottom;
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
  });
  return { left: left / 10, right: right / 10, top: top / 10, bottom: (bottom + 1) / 10 };
}
