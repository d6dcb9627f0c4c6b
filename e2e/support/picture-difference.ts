// How much two pictures of a page differ to a person who looks: ink of the one that is not in the other. The ink may
// lie a dot aside or be a shade lighter, as another version of Chromium or poppler smooths it; what moved further, is
// missing or was added shows.
import type { Grey } from './grey-picture.ts';

/** How far ink may lie aside, in dots; half a millimetre is three. */
const reach = 1;
/** Shades of sixteen by which the same ink may be lighter. */
const shades = 3;
/** Dots to a side of a block, and how many of them must stray before the block counts as different. */
const block = 10;
const strays = 4;

/** The darkest dot within reach of each dot, row by row and then column by column. */
function darkestAround({ width, height, dots }: Grey): Uint8Array {
  const across = new Uint8Array(dots.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let least = 15;
      for (let near = Math.max(0, x - reach); near <= Math.min(width - 1, x + reach); near++)
        least = Math.min(least, dots[y * width + near] ?? 15);
      across[y * width + x] = least;
    }
  const around = new Uint8Array(dots.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let least = 15;
      for (let near = Math.max(0, y - reach); near <= Math.min(height - 1, y + reach); near++)
        least = Math.min(least, across[near * width + x] ?? 15);
      around[y * width + x] = least;
    }
  return around;
}

/** Share of blocks that look different; 1 when the sizes differ. */
export function pictureDifference(a: Grey, b: Grey): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  if (Buffer.compare(a.dots, b.dots) === 0) return 0;
  const [aroundA, aroundB] = [darkestAround(a), darkestAround(b)];
  const across = Math.ceil(a.width / block);
  const straying = new Uint16Array(across * Math.ceil(a.height / block));
  for (let i = 0; i < a.dots.length; i++) {
    const lost = (aroundB[i] ?? 15) - (a.dots[i] ?? 15) > shades;
    const added = (aroundA[i] ?? 15) - (b.dots[i] ?? 15) > shades;
    if (!lost && !added) continue;
    const at = Math.floor(Math.floor(i / a.width) / block) * across + Math.floor((i % a.width) / block);
    straying[at] = (straying[at] ?? 0) + 1;
  }
  return straying.filter((count) => count >= strays).length / straying.length;
}
