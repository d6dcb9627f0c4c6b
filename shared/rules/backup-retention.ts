/**
 * Which copies of a register may go. The order is the number of a copy, never its moment: a clock that is set back,
 * jumps years ahead or begins at 1970 after each start may make copies be kept longer, never shorter.
 *
 * Kept: the 3 newest, the last 3 of the newest day · the last of each of 14 days, 4 weeks, 12 months in which there are
 * copies · of every year the last one, and every one made before a year was closed, for ever · those made before a
 * migration, a restore, a hand-over or an update until 30 days of work lie behind them · and where the clock was set
 * back, copies at ever wider distances by number alone, because days then tell nothing.
 */
import type { BackupReason } from '../ipc/backup.ts';

export interface KeptCopy {
  readonly sequence: number;
  /** ISO moment, by the clock of the PC as it stood */
  readonly at: string;
  readonly reason: BackupReason;
}

const always = 3;
const days = 14;
const weeks = 4;
/** How many months in which there are copies keep their last one: an older copy goes once there are so many later ones. */
export const keptMonths = 12;
/** Counted since a deed that a person may want to go back behind: 30, and room for two jumps of the clock. */
const guardedDays = 45;
const guarded: ReadonlySet<BackupReason> = new Set(['migration', 'restore', 'handover', 'update']);

const dayLength = 86_400_000;
/** A clock that goes back by less is a correction, not a jump. */
const setBack = 12 * 3_600_000;
/** Between two copies no more days than this are believed to have passed … */
const believedGap = 7;
/** … and none at all where the clock says more than this: a jump, or a long holiday. */
const longGap = 60;

interface Dated {
  readonly copy: KeptCopy;
  /** which unbroken run of the clock it was made in */
  readonly run: number;
  readonly day: number;
}

/** Weeks begin on Monday; 1970-01-01 was a Thursday. */
const weekOf = (day: number): number => Math.floor((day + 3) / 7);

/** Oldest first. */
function withRuns(copies: readonly KeptCopy[]): Dated[] {
  const sorted = copies.toSorted((a, b) => a.sequence - b.sequence);
  let run = 0;
  let last = Number.NEGATIVE_INFINITY;
  return sorted.map((copy) => {
    const at = Date.parse(copy.at);
    if (at < last - setBack) run++;
    last = at;
    return { copy, run, day: Math.floor(at / dayLength) };
  });
}

/** The numbers of those that may be deleted. */
export function mayGo(copies: readonly KeptCopy[]): readonly number[] {
  const dated = withRuns(copies);
  const newestFirst = dated.toReversed();
  const keep = new Set<number>();
  const keepLastOfEach = (limit: number, label: (c: Dated) => string, each = 1): void => {
    const seen = new Map<string, number>();
    for (const one of newestFirst) {
      const name = label(one);
      const n = seen.get(name) ?? 0;
      if (n === 0 && seen.size === limit) continue;
      seen.set(name, n + 1);
      if (n < each) keep.add(one.copy.sequence);
    }
  };
  for (const { copy } of newestFirst.slice(0, always)) keep.add(copy.sequence);
  keepLastOfEach(1, ({ day, run }) => `${run} ${day}`, always);
  keepLastOfEach(days, ({ day, run }) => `${run} ${day}`);
  keepLastOfEach(weeks, ({ day, run }) => `${run} ${weekOf(day)}`);
  keepLastOfEach(keptMonths, ({ copy, run }) => `${run} ${copy.at.slice(0, 7)}`);
  keepLastOfEach(Number.POSITIVE_INFINITY, ({ copy }) => copy.at.slice(0, 4));
  for (const { copy } of dated) if (copy.reason === 'yearClosing') keep.add(copy.sequence);
  for (const sequence of stillGuarded(dated)) keep.add(sequence);
  if ((dated.at(-1)?.run ?? 0) > 0) for (const sequence of byDistance(copies)) keep.add(sequence);
  return dated.map(({ copy }) => copy.sequence).filter((sequence) => !keep.has(sequence));
}

/** Days are counted in the newest unbroken run of the clock only. */
function* stillGuarded(dated: readonly Dated[]): Generator<number> {
  const newestRun = dated.at(-1)?.run ?? 0;
  let passed = 0;
  let later: number | null = null;
  for (const { copy, run, day } of dated.toReversed()) {
    if (run === newestRun) {
      const gap = later === null ? 0 : later - day;
      if (gap <= longGap) passed += Math.min(gap, believedGap);
      later = day;
    }
    if (guarded.has(copy.reason) && passed < guardedDays) yield copy.sequence;
  }
}

/** The last of every block of numbers; blocks double in length as they lie further back, so that they nest. */
function byDistance(copies: readonly KeptCopy[]): readonly number[] {
  const sequences = copies.map((c) => c.sequence).sort((a, b) => b - a);
  const newest = sequences[0] ?? 0;
  const seen = new Set<string>();
  return sequences.filter((sequence) => {
    const length = 2 ** Math.max(0, Math.floor(Math.log2(newest - sequence + 1)) - 2);
    const block = `${length} ${Math.floor(sequence / length)}`;
    if (seen.has(block)) return false;
    seen.add(block);
    return true;
  });
}
