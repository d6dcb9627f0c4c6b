/**
 * From when Party age counts and what comes off it (HD 06-HD/TW 2025, 5.3): the one arithmetic that Party age, the
 * checks of a badge, who is due for one, and the lists share. Everything is counted in whole months from one day.
 */
import type { LedgerEvent } from '../entities/event.ts';
import { anniversary } from '../text/age.ts';
import { addMonths, monthsBetween } from '../text/dates.ts';

export const partyAgeCitation =
  'Quy định 294-QĐ/TW ngày 26/5/2025, khoản 4.5; Hướng dẫn 06-HD/TW ngày 09/6/2025, mục 5.3';

/** Time not in activity: outside the Party, or between two places. */
export interface PartyAgeGap {
  readonly why: 'struckOff' | 'resigned' | 'admissionCancelled' | 'expelled' | 'interrupted';
  /** '' where only the length is known */
  readonly from: string;
  readonly to: string;
  readonly months: number;
}

export interface PartyAgeStart {
  /** the day from which months are counted */
  readonly from: string;
  readonly basis: 'decision' | 'ceremony' | 'confirmed';
  /** months that a decision confirmed up to `from`; 0 on the other bases */
  readonly confirmedMonths: number;
  readonly gaps: readonly PartyAgeGap[];
  /** the sum of the gaps */
  readonly gapMonths: number;
}

/**
 * From when Party age counts, and how many months are taken off it; null when a date is too vague to count by.
 * @param standing the events that count on the day, in ledger order
 */
export function partyAgeStart(standing: readonly LedgerEvent[]): PartyAgeStart | null {
  const confirmed = standing.findLast((e) => e.kind === 'partyAgeConfirmed');
  // What a decision confirmed has the gaps before it taken off already; later ones still come off.
  const gaps = gapsOf(confirmed ? standing.slice(standing.indexOf(confirmed) + 1) : standing);
  if (gaps === null) return null;
  const gapMonths = gaps.reduce((sum, { months }) => sum + months, 0);
  if (confirmed) {
    const { years, months } = confirmed.payload;
    const from = confirmed.effectiveOn;
    return from.length === 10
      ? { from, basis: 'confirmed', confirmedMonths: years * 12 + months, gaps, gapMonths }
      : null;
  }
  const first = standing.find((e) => e.kind === 'admitted');
  const decided = first?.decision.signedOn ?? '';
  const from = decided.length === 10 ? decided : (first?.effectiveOn ?? '');
  if (from.length !== 10) return null;
  return {
    from,
    basis: decided.length === 10 ? 'decision' : 'ceremony',
    confirmedMonths: 0,
    gaps,
    gapMonths,
  };
}

/** Whole months of Party age on a day; below 0 on days before it begins. */
export const partyAgeMonths = (start: PartyAgeStart, day: string): number =>
  monthsBetween(start.from, day) + start.confirmedMonths - start.gapMonths;

/** The day on which so many years of Party age are reached; 29/02 falls on 28/02 in common years. */
export const milestoneOf = (
  { from, confirmedMonths, gapMonths }: Pick<PartyAgeStart, 'from' | 'confirmedMonths' | 'gapMonths'>,
  years: number,
): string =>
  gapMonths === confirmedMonths
    ? anniversary(from, years)
    : addMonths(from, years * 12 - confirmedMonths + gapMonths);

/** A month begun outside is a month not in activity. */
const monthsBegun = (from: string, to: string): number => {
  const full = monthsBetween(from, to);
  return addMonths(from, full) < to ? full + 1 : full;
};

type Leaving = Pick<PartyAgeGap, 'why' | 'from'>;

const leavingOf = (e: LedgerEvent): Leaving | null => {
  if (e.kind === 'removed') return { why: e.payload.form, from: e.effectiveOn };
  if (e.kind === 'disciplined' && e.payload.form === 'expulsion')
    return { why: 'expelled', from: e.effectiveOn };
  return null;
};

/** From leaving to readmission, and what a reception says; null when a date is too vague to count by. */
function gapsOf(standing: readonly LedgerEvent[]): PartyAgeGap[] | null {
  const gaps: PartyAgeGap[] = [];
  let left: Leaving | null = null;
  for (const event of standing) {
    left = leavingOf(event) ?? left;
    // Put out by mistake and put back: it runs on as if nothing had been (294, khoản 5.2.2; HD06, mục 5.3).
    if (event.kind === 'restored') left = null;
    if (event.kind === 'received' && event.payload.interruptedMonths > 0)
      gaps.push({
        why: 'interrupted',
        from: '',
        to: event.effectiveOn,
        months: event.payload.interruptedMonths,
      });
    if (event.kind !== 'admitted' || left === null) continue;
    const { why, from } = left;
    const to = event.effectiveOn;
    if (from.length !== 10 || to.length !== 10) return null;
    gaps.push({ why, from, to, months: monthsBegun(from, to) });
    left = null;
  }
  return gaps;
}
