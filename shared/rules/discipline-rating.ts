/** What a discipline does to the rating of a year (Quy định 124-QĐ/TW, Điều 12, not read: a warning only). */
import type { LedgerEvent } from '../entities/event.ts';
import { disciplinesOf } from './discipline.ts';
import type { RuleChanges } from './regulations/rule-change.ts';

const endOfTime = '9999-12-31';

/**
 * The day of the first discipline of a year that its rating has to count, null for none: not one that was cancelled,
 * whenever that was, nor one for a violation of an earlier year that was counted when that year was rated.
 * @param countedIn whether the violation was counted in the rating of an earlier year
 */
export function disciplineForYear(
  events: readonly LedgerEvent[],
  year: number,
  countedIn: (year: number) => boolean,
  changes: RuleChanges,
): string | null {
  for (const { event, state } of disciplinesOf(events, endOfTime, changes)) {
    if (state === 'cancelled' || !event.effectiveOn.startsWith(String(year))) continue;
    const violatedIn = Number(event.payload.violatedOn.slice(0, 4));
    if (violatedIn === 0 || violatedIn >= year || !countedIn(violatedIn)) return event.effectiveOn;
  }
  return null;
}
