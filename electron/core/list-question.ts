/** One question to the list, answered as far as it is asked: a page stops early, the count and "all" go to the end. */
import { addBit, andBits, type Bits, countBits, hasBit, noBits, placesIn } from './list-bits.ts';
import { type DigitsAsked, groupShift } from './list-words.ts';

/** Places looked at for digits before a page says "at least so many" instead of counting on. */
const enoughLooking = 3_000;

export interface Question {
  /** those who pass everything that is known by sets */
  readonly bits: Bits;
  /** numbers that are looked for in each of those */
  readonly digits: readonly DigitsAsked[];
  /** places in the order of the list; null = the order of names, which is that of the places */
  readonly order: Int32Array | null;
  readonly places: number;
}

export interface Found {
  /** all of them, counted */
  count(): number;
  /** a window of places; `found` is how many there are, at least, and exactly when `exact` */
  page(
    offset: number,
    limit: number,
  ): { readonly places: number[]; readonly found: number; readonly exact: boolean };
  all(): number[];
}

export function answer({ bits, digits, order, places }: Question): Found {
  let whole: Bits | null = digits.length === 0 ? bits : null;
  let counted: number | null = null;
  const known = digits.flatMap((d) => d.groups ?? []);
  const groups = known.length === 0 ? null : andBits(known);

  /** Walks those with the digits in the order of names, until told to stop. */
  const walk = (visit: (place: number) => boolean): void => {
    for (let group = 0; group << groupShift < places; group++) {
      if (groups && !hasBit(groups, group)) continue;
      const end = Math.min(places, (group + 1) << groupShift);
      for (let place = group << groupShift; place < end; place++)
        if (hasBit(bits, place) && digits.every((d) => d.isAt(place)) && !visit(place)) return;
    }
  };
  const complete = (): Bits => {
    if (whole) return whole;
    const out = noBits(places);
    walk((place) => {
      addBit(out, place);
      return true;
    });
    whole = out;
    return out;
  };
  const count = (): number => {
    counted ??= countBits(complete());
    return counted;
  };
  const inOrder = (set: Bits, from: number, limit: number): number[] => {
    if (!order) return placesIn(set, from, limit);
    const out: number[] = [];
    let rank = 0;
    for (const place of order) {
      if (!hasBit(set, place)) continue;
      if (rank++ >= from) out.push(place);
      if (out.length >= limit) break;
    }
    return out;
  };
  const upToPage = (offset: number, limit: number): ReturnType<Found['page']> => {
    const found: number[] = [];
    let stopped = false;
    walk((place) => {
      found.push(place);
      // One more than the page tells that there is a next one.
      stopped = found.length > offset + limit && place >= enoughLooking;
      return !stopped;
    });
    return { places: found.slice(offset, offset + limit), found: found.length, exact: !stopped };
  };

  return {
    count,
    page: (offset, limit) =>
      whole || order
        ? { places: inOrder(complete(), offset, limit), found: count(), exact: true }
        : upToPage(offset, limit),
    all: () => inOrder(complete(), 0, Number.POSITIVE_INFINITY),
  };
}
