// Printed pages against the pictures that were looked at and kept, at 150 dots per inch. What the words are is read by
// pdftotext; here a line, a table or a word that moved by half a millimetre or is missing must show.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { drawnPages, type Grey, packed, unpacked } from './grey-picture.ts';
import { pictureDifference } from './picture-difference.ts';
import { repositoryRoot } from './which-electron.ts';

/** GOLDEN=1 in the environment keeps the pages as they are now. */
const keeping = (): boolean => process.env.GOLDEN === '1';

const kept = (name: string): string => join(repositoryRoot, 'e2e/golden', `${name}.png`);

function write(path: string, picture: Grey): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, packed(picture));
}

/** The page as it is now is left in test-results/ where it differs. */
function differs(name: string, now: Grey): number {
  if (keeping()) {
    write(kept(name), now);
    return 0;
  }
  if (!existsSync(kept(name)))
    throw new Error(`e2e/golden/${name}.png is missing: look at the page, then GOLDEN=1`);
  const share = pictureDifference(now, unpacked(readFileSync(kept(name))));
  if (share > 0) write(join(repositoryRoot, 'test-results', `${name}.png`), now);
  return share;
}

/**
 * @param name of the kept picture, without its ending
 * @returns share of the page that looks different
 */
export function differsFromGolden(name: string, pdf: string, page = 1): number {
  const [now] = drawnPages(pdf, page);
  if (!now) throw new Error(`${pdf} has no page ${page}`);
  return differs(name, now);
}

/** Less of a page is smoothing: a word of three letters is more. */
const visible = 0.0002;

/** Numbers of the pages that are kept under a name. */
function keptPages(name: string): readonly number[] {
  const folder = dirname(kept(name));
  if (!existsSync(folder)) return [];
  const start = `${basename(name)}-`;
  return readdirSync(folder)
    .filter((file) => file.startsWith(start) && /^\d+\.png$/.test(file.slice(start.length)))
    .map((file) => Number.parseInt(file.slice(start.length), 10));
}

/**
 * Every page of a document, and that there are as many as were kept (name-1.png, name-2.png …).
 * @param only of a long document whose pages are alike: some, with its last one, by which a page too many shows
 * @returns what differs, one sentence each; [] = it looks as it was kept
 */
export function documentDiffersFromGolden(
  name: string,
  pdf: string,
  only?: readonly number[],
): readonly string[] {
  const pages = drawnPages(pdf).map((picture, i) => ({ picture, number: i + 1 }));
  const looked = pages.filter(({ number }) => only?.includes(number) ?? true);
  const before = keptPages(name);
  if (keeping()) {
    for (const { number, picture } of looked) differs(`${name}-${number}`, picture);
    for (const page of before)
      if (!looked.some(({ number }) => number === page)) rmSync(kept(`${name}-${page}`));
    return [];
  }
  const count = looked.length === before.length ? [] : [`${looked.length} pages, ${before.length} were kept`];
  const found = looked.flatMap(({ number, picture }) => {
    if (!before.includes(number)) return [];
    const share = differs(`${name}-${number}`, picture);
    return share >= visible ? [`page ${number}: ${(100 * share).toFixed(2)} % looks different`] : [];
  });
  return [...count, ...found];
}
