// Which characters the bundled fonts draw, read from the font files themselves: what the browser takes from a file is
// what the file's table of characters (cmap) has and its @font-face rule asks for. `node build/scripts/font-coverage.ts`
// prints the ranges for shared/text/glyph-ranges.ts; build/font-coverage.test.ts holds that file to it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { repositoryRoot } from '../vite/repository-root.ts';

const folder = join(repositoryRoot, 'node_modules/@fontsource/tinos');

/** The table `tag` of a WOFF 1.0 file, unpacked. */
function tableOf(woff: Buffer, tag: string): Buffer {
  for (let i = 0, at = 44; i < woff.readUInt16BE(12); i++, at += 20) {
    if (woff.toString('latin1', at, at + 4) !== tag) continue;
    const from = woff.readUInt32BE(at + 4);
    const packed = woff.subarray(from, from + woff.readUInt32BE(at + 8));
    return packed.length < woff.readUInt32BE(at + 12) ? inflateSync(packed) : packed;
  }
  throw new Error(`the font has no table ${tag}`);
}

/** Characters of the subtable for Unicode's first plane (platform 3, encoding 1, format 4). */
function charactersOf(cmap: Buffer): ReadonlySet<number> {
  let at = -1;
  for (let i = 0; i < cmap.readUInt16BE(2); i++)
    if (cmap.readUInt16BE(4 + 8 * i) === 3 && cmap.readUInt16BE(6 + 8 * i) === 1)
      at = cmap.readUInt32BE(8 + 8 * i);
  if (at < 0 || cmap.readUInt16BE(at) !== 4) throw new Error('the font has no table of Unicode characters');
  const twice = cmap.readUInt16BE(at + 6);
  const found = new Set<number>();
  for (let i = 0; i < twice; i += 2) {
    const end = cmap.readUInt16BE(at + 14 + i);
    const start = cmap.readUInt16BE(at + 16 + twice + i);
    const delta = cmap.readUInt16BE(at + 16 + 2 * twice + i);
    const offsetAt = at + 16 + 3 * twice + i;
    const offset = cmap.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = offset === 0 ? code : cmap.readUInt16BE(offsetAt + offset + 2 * (code - start));
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) found.add(code);
    }
  }
  return found;
}

/** File and range of each rule of a style sheet of @fontsource. */
const rulesOf = (css: string) =>
  [...css.matchAll(/url\(\.\/(files\/[^)]+\.woff)\)[^;]*;\s*unicode-range: ([^;]+);/g)].map(
    ([, file = '', range = '']) => ({
      file,
      ranges: range.split(',').map((part) => {
        const [from = '', to = from] = part.trim().slice(2).split('-');
        return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
      }),
    }),
  );

function coverageOf(style: string): ReadonlySet<number> {
  const css = join(folder, `${style}.css`);
  const covered = new Set<number>();
  for (const { file, ranges } of rulesOf(readFileSync(css, 'utf8'))) {
    const characters = charactersOf(tableOf(readFileSync(join(dirname(css), file)), 'cmap'));
    for (const [from, to] of ranges)
      for (let code = from; code <= to; code++) if (characters.has(code)) covered.add(code);
  }
  return covered;
}

/** What every face of the papers draws, as ranges of hexadecimal numbers: "20-7E A0-FF …". */
export function fontCoverage(): string {
  const [first, ...others] = ['400', '400-italic', '700', '700-italic'].map(coverageOf);
  const codes = [...(first ?? [])].filter((code) => others.every((face) => face.has(code)));
  const ranges: [number, number][] = [];
  for (const code of codes.sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return ranges.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`)).join(' ');
}

if (import.meta.main) console.log(fontCoverage());
