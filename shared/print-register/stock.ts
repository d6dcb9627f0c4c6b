/**
 * The stock of numbered blanks: each serial that was received is in exactly one place – left, used, spoiled or gone
 * back – so that received = used + spoiled + returned + left holds whatever was entered (Hướng dẫn 38-HD/BTCTW: pattern
 * papers are numbered and managed sheet by sheet).
 */
import type { PaperKind } from '../entities/transfer.ts';
import { ok, type Result } from '../result.ts';

export interface BlankKindFields {
  /** as the template calls its blank */
  readonly name: string;
  readonly central: boolean;
  readonly prefix: string;
  readonly digits: number;
  /** transfers on this paper write on these blanks; '' = none */
  readonly paperKind: '' | PaperKind;
  readonly note: string;
}
export interface BlankKind extends BlankKindFields {
  readonly id: number;
  readonly version: number;
}

export const blankDeeds = ['received', 'spoiled', 'returned', 'destroyed'] as const;
export type BlankDeed = (typeof blankDeeds)[number];

export interface BlankMove {
  readonly id: number;
  readonly deed: BlankDeed;
  readonly first: number;
  readonly last: number;
  readonly on: string;
  readonly party: string;
  readonly paper: string;
  readonly reason: string;
}

/** A blank that went through the printer, or that a transfer says is written on. */
export interface BlankUse {
  readonly number: number;
  readonly outcome: 'used' | 'spoiled';
  readonly on: string;
  readonly why: string;
  /** whom it was for */
  readonly name: string;
}

export type BlankState = 'left' | 'used' | 'spoiled' | 'returned';
export interface BlankPlace {
  readonly state: BlankState;
  readonly on: string;
  readonly why: string;
  readonly name: string;
  /** a spoiled one that went back or was destroyed with minutes: it stays counted as spoiled */
  readonly settled: boolean;
}

export interface Stock {
  readonly places: ReadonlyMap<number, BlankPlace>;
  /** said by prints or transfers, received by nobody */
  readonly strangers: readonly BlankUse[];
}

type Pattern = Pick<BlankKindFields, 'prefix' | 'digits'>;

export const serialText = ({ prefix, digits }: Pattern, n: number): string =>
  `${prefix}${String(n).padStart(digits, '0')}`;

/** People write "TC 0012", "tc0012": spaces and case do not matter, the digits must be there in full. */
export function readSerial({ prefix, digits }: Pattern, text: string): number | null {
  const plain = (s: string): string => s.replaceAll(/\s/g, '').toLocaleUpperCase('vi');
  const [own, start] = [plain(text), plain(prefix)];
  const rest = own.startsWith(start) ? own.slice(start.length) : own;
  return /^\d+$/.test(rest) && rest.length === digits ? Number(rest) : null;
}

const numbersOf = ({ first, last }: Pick<BlankMove, 'first' | 'last'>): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** What a deed would meet: the first serial that is not where the deed needs it. */
export interface StockFault {
  readonly number: number;
  readonly deed: BlankDeed;
  /** 'early': dated before the blank came, or before it was used */
  readonly state: BlankState | 'unknown' | 'early';
}

const mayFollow: Readonly<Record<BlankDeed, readonly (BlankState | 'unknown')[]>> = {
  received: ['unknown'],
  // A good print may still be signed or stamped wrongly.
  spoiled: ['left', 'used'],
  returned: ['left', 'spoiled'],
  destroyed: ['left', 'spoiled'],
};

/**
 * @param until only what was done up to this day counts; '' = everything
 * @returns the first deed that cannot have been: a serial received twice, spoiled twice, given back without being there
 */
export function stockOf(
  moves: readonly BlankMove[],
  uses: readonly BlankUse[],
  until = '',
): Result<Stock, StockFault> {
  const counts = ({ on }: { readonly on: string }): boolean => until === '' || on <= until;
  const places = new Map<number, BlankPlace>();
  const strangers: BlankUse[] = [];
  const enter = (move: BlankMove): StockFault | null => {
    for (const number of numbersOf(move)) {
      const now = places.get(number);
      const state = now?.state ?? 'unknown';
      const twice = now?.settled === true && move.deed !== 'received';
      if (!mayFollow[move.deed].includes(state) || twice) return { number, deed: move.deed, state };
      if (now && move.on < now.on) return { number, deed: move.deed, state: 'early' };
      places.set(number, after(move, now));
    }
    return null;
  };
  const dated = moves.filter(counts);
  for (const move of dated.filter(({ deed }) => deed === 'received')) {
    const fault = enter(move);
    if (fault) return faulty(fault);
  }
  for (const use of uses.filter(counts)) {
    const now = places.get(use.number);
    if (!now) strangers.push(use);
    // A sheet with two boxes is one blank; once spoiled it stays spoiled.
    else if (now.state === 'left' || (now.state === 'used' && use.outcome === 'spoiled'))
      places.set(use.number, {
        state: use.outcome,
        on: use.on,
        why: use.why,
        name: use.name,
        settled: false,
      });
  }
  for (const move of dated.filter(({ deed }) => deed !== 'received')) {
    const fault = enter(move);
    if (fault) return faulty(fault);
  }
  return ok({ places, strangers });
}

const faulty = (fault: StockFault): Result<never, StockFault> => ({ ok: false, error: fault });

function after(move: BlankMove, now: BlankPlace | undefined): BlankPlace {
  const { on, deed } = move;
  if (deed === 'received') return { state: 'left', on, why: '', name: '', settled: false };
  if (deed === 'spoiled')
    return { state: 'spoiled', on, why: move.reason, name: now?.name ?? '', settled: false };
  if (now?.state === 'spoiled') return { ...now, settled: true };
  return { state: 'returned', on, why: move.reason, name: '', settled: false };
}

export interface Balance {
  readonly received: number;
  readonly used: number;
  readonly spoiled: number;
  readonly returned: number;
  readonly left: number;
}

export function balanceOf({ places }: Pick<Stock, 'places'>): Balance {
  const counted = { used: 0, spoiled: 0, returned: 0, left: 0 };
  for (const { state } of places.values()) counted[state] += 1;
  return { received: places.size, ...counted };
}

/** Numbers of one state as stretches, lowest first. */
export function stretches(numbers: readonly number[]): { readonly first: number; readonly last: number }[] {
  const made: { first: number; last: number }[] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = made.at(-1);
    if (last && last.last === n - 1) last.last = n;
    else made.push({ first: n, last: n });
  }
  return made;
}

export const numbersIn = ({ places }: Pick<Stock, 'places'>, state: BlankState): number[] =>
  [...places].flatMap(([n, place]) => (place.state === state ? [n] : [])).sort((a, b) => a - b);

/** The use of a year: what there was, what came, what became of it, and why sheets were spoiled. */
export interface YearOfBlanks extends Balance {
  readonly before: number;
  readonly spoiledWhy: readonly { readonly why: string; readonly count: number }[];
}

export function yearOfBlanks(
  moves: readonly BlankMove[],
  uses: readonly BlankUse[],
  year: number,
): Result<YearOfBlanks, StockFault> {
  const before = stockOf(moves, uses, `${year - 1}-12-31`);
  const end = stockOf(moves, uses, `${year}-12-31`);
  if (!before.ok) return before;
  if (!end.ok) return end;
  const [was, is] = [balanceOf(before.value), balanceOf(end.value)];
  const whys = new Map<string, number>();
  for (const [number, { state, why }] of end.value.places)
    if (state === 'spoiled' && before.value.places.get(number)?.state !== 'spoiled')
      whys.set(why, (whys.get(why) ?? 0) + 1);
  return ok({
    before: was.left,
    received: is.received - was.received,
    used: is.used - was.used,
    spoiled: is.spoiled - was.spoiled,
    returned: is.returned - was.returned,
    left: is.left,
    spoiledWhy: [...whys].map(([why, count]) => ({ why, count })).sort((a, b) => b.count - a.count),
  });
}
