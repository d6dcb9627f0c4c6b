/** What a discipline does to the rating of a year (Quy định 124-QĐ/TW, Điều 12, not read: a warning only). */
import type { DisciplineForm } from '../entities/discipline-form.ts';
import type { LedgerEvent } from '../entities/event.ts';
import { disciplinesOf } from './discipline.ts';
import { classificationRegimeOf } from './regulations/classification.ts';
import type { RuleChanges } from './regulations/rule-change.ts';

const endOfTime = '9999-12-31';

export interface CountedDiscipline {
  /** first day of its effect */
  readonly on: string;
  /** the form that stands after complaints */
  readonly form: DisciplineForm;
}

/**
 * The first discipline of a year that its rating has to count, null for none: not one that was cancelled, whenever
 * that was, nor one for a violation of an earlier year that was counted when that year was rated.
 * @param countedIn whether the violation was counted in the rating of an earlier year
 */
export function disciplineForYear(
  events: readonly LedgerEvent[],
  year: number,
  countedIn: (year: number) => boolean,
  changes: RuleChanges,
): CountedDiscipline | null {
  const { exceptCounted } = classificationRegimeOf(year, changes).disciplined;
  for (const { event, form, state } of disciplinesOf(events, endOfTime, changes)) {
    if (state === 'cancelled' || !event.effectiveOn.startsWith(String(year))) continue;
    const violatedIn = Number(event.payload.violatedOn.slice(0, 4));
    const earlier = violatedIn !== 0 && violatedIn < year;
    if (!(exceptCounted && earlier && countedIn(violatedIn)))
      return { on: event.effectiveOn, form: form ?? event.payload.form };
  }
  return null;
}
