/**
 * Whether the clock of a PC can be believed. Nothing is ever refused for it, and nothing is put in order by it: it only
 * decides which day "today" is, so that a jump must be said. Pure, so that tests try every case.
 */

/** No register is older than this program. */
export const earliestMoment = '2020-01-01T00:00:00.000Z';

const day = 86_400_000;
/** A clock is set right by minutes, summer time by an hour, a time zone by hours: none of them is a day. */
const believedBack = day;
/** A register that nobody opened for longer than this has most likely a clock that ran ahead. */
const believedForward = 200 * day;

export interface ClockJump {
  readonly direction: 'back' | 'forward';
  /** ISO moment that the register saw last; '' where it has seen none yet */
  readonly last: string;
  readonly now: string;
  /** whole days between the two */
  readonly days: number;
}

/** @param last ISO moment of the last entry or opening, by sequence; null in a new register */
export function clockJump(last: string | null, now: Date): ClockJump | null {
  const seen = last === null ? Number.NaN : Date.parse(last);
  const earliest = Date.parse(earliestMoment);
  // A register that was made by a clock of 1970 does not make 1970 believable.
  const before = Number.isNaN(seen) ? earliest : Math.max(seen, earliest);
  const gap = now.getTime() - before;
  const days = Math.floor(Math.abs(gap) / day);
  const at = { last: Number.isNaN(seen) ? '' : (last ?? ''), now: now.toISOString(), days };
  if (gap < -believedBack) return { direction: 'back', ...at };
  if (seen >= earliest && gap > believedForward) return { direction: 'forward', ...at };
  return null;
}
