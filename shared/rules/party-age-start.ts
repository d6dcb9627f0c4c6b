/** From when Party age counts (HD 06-HD/TW 2025, 5.3): what party-age.ts and the checks of a badge share. */
import type { LedgerEvent } from '../entities/event.ts';
import { addMonths, monthsBetween } from '../text/dates.ts';

export interface PartyAgeStart {
  readonly from: string;
  readonly basis: 'decision' | 'ceremony';
  readonly gapMonths: number;
}

/**
 * From when Party age counts, and how many months are taken off it; null when a date is too vague to count by.
 * @param standing the events that count on the day, in ledger order
 */
export function partyAgeStart(standing: readonly LedgerEvent[]): PartyAgeStart | null {
  const first = standing.find((e) => e.kind === 'admitted');
  const decided = first?.decision.signedOn ?? '';
  const from = decided.length === 10 ? decided : (first?.effectiveOn ?? '');
  const gapMonths = monthsOutside(standing);
  if (from.length !== 10 || gapMonths === null) return null;
  return { from, basis: decided.length === 10 ? 'decision' : 'ceremony', gapMonths };
}

const leaves = (e: LedgerEvent): boolean =>
  e.kind === 'removed' || (e.kind === 'disciplined' && e.payload.form === 'expulsion');

/** From leaving to readmission; null when a date is too vague to count by. */
function monthsOutside(standing: readonly LedgerEvent[]): number | null {
  let months = 0;
  let leftOn: string | null = null;
  for (const event of standing) {
    if (leaves(event)) leftOn = event.effectiveOn;
    // Put out by mistake and put back: Party age runs on as if nothing had been (294, khoản 5.2.2; HD06, mục 5.3).
    if (event.kind === 'restored') leftOn = null;
    if (event.kind !== 'admitted' || leftOn === null) continue;
    if (leftOn.length !== 10 || event.effectiveOn.length !== 10) return null;
    const full = monthsBetween(leftOn, event.effectiveOn);
    // A month begun outside is a month not in activity.
    months += addMonths(leftOn, full) < event.effectiveOn ? full + 1 : full;
    leftOn = null;
  }
  return months;
}
