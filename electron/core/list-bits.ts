/** Sets of places in a list as bits: a hundred thousand members are twelve kilobytes, and "and" is one pass. */
export type Bits = Uint32Array;

export const noBits = (places: number): Bits => new Uint32Array((places + 31) >>> 5);

export function allBits(places: number): Bits {
  const bits = noBits(places).fill(0xffffffff);
  const over = places & 31;
  if (over > 0) bits[bits.length - 1] = (1 << over) - 1;
  return bits;
}

export function addBit(bits: Bits, place: number): void {
  const word = place >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (place & 31));
}

export const hasBit = (bits: Bits, place: number): boolean =>
  ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;

/** What is in all of them; at least one is needed. */
export function andBits(all: readonly Bits[]): Bits {
  const [first, ...others] = all;
  if (!first) throw new Error('no sets to join');
  const out = first.slice();
  for (const other of others) for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) & (other[i] ?? 0);
  return out;
}

function onesIn(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: Bits): number {
  let n = 0;
  for (const word of bits) n += onesIn(word);
  return n;
}

/** The places in the set, from one rank to another, in rising order; whole words are stepped over. */
export function placesIn(bits: Bits, offset: number, limit: number): number[] {
  const places: number[] = [];
  let rank = 0;
  for (let i = 0; i < bits.length && places.length < limit; i++) {
    let word = bits[i] ?? 0;
    if (word === 0) continue;
    const ones = onesIn(word);
    if (rank + ones <= offset) {
      rank += ones;
      continue;
    }
    while (word !== 0 && places.length < limit) {
      const bit = 31 - Math.clz32(word & -word);
      if (rank++ >= offset) places.push(i * 32 + bit);
      word &= word - 1;
    }
  }
  return places;
}
