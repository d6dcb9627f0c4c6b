/**
 * Months that a rule cannot tell apart, so that many months of many members are reckoned once for each stretch of them
 * instead of once for each month.
 */
import { firstDayOfMonth, lastDayOfMonth } from '../entities/dues.ts';
import { type DueFacts, dueOf } from './dues.ts';
import type { Due } from './dues-rate.ts';
import { type DuesArrival, type DuesStanding, duesStanding, type StandingPeriod } from './dues-standing.ts';
import { duesRegulationOn } from './regulations/dues.ts';
import type { RuleChanges } from './regulations/rule-change.ts';

/** Month → the same text for all months in which the same regulation with the same wages is in force. */
function regulationTexts(months: readonly string[], changes: RuleChanges): ReadonlyMap<string, string> {
  return new Map(
    months.map((month) => {
      const regulation = duesRegulationOn(firstDayOfMonth(month), changes);
      const wages = regulation.wages.rows.filter(({ from }) => from <= month).length;
      return [month, `${wages} ${JSON.stringify(regulation)}`];
    }),
  );
}

/** What `dueOf` says, for months that are asked in their order; `oneMember` begins anew. */
export function duesOver(
  months: readonly string[],
  changes: RuleChanges,
): { readonly oneMember: () => (facts: DueFacts) => Due } {
  const texts = regulationTexts(months, changes);
  return {
    oneMember: () => {
      let last: { readonly facts: DueFacts; readonly due: Due } | null = null;
      return (facts) => {
        // A relief ends with a month of its own, and Party age grows: those are reckoned month by month.
        const same =
          last !== null &&
          facts.profile === last.facts.profile &&
          (facts.profile === null || facts.profile.relief === '') &&
          facts.partyYears === null &&
          last.facts.partyYears === null &&
          texts.get(facts.month) === texts.get(last.facts.month);
        const due = same && last ? last.due : dueOf(facts, changes);
        last = { facts, due };
        return due;
      };
    },
  };
}

/** What `duesStanding` says of one member, for months that are asked in their order. */
export function standingsOver(
  periods: readonly StandingPeriod[],
  arrivals: readonly DuesArrival[] | undefined,
): (month: string) => DuesStanding {
  let last: { readonly period: StandingPeriod; readonly standing: DuesStanding } | null = null;
  return (month) => {
    // Within one stretch of days a month is like the next; only who does not stand here is told the month itself.
    if (last?.standing.pays && covers(last.period, month)) return last.standing;
    const standing = duesStanding(month, periods, arrivals);
    const period = arrivals ? undefined : periods.find((p) => covers(p, month));
    last = period ? { period, standing } : null;
    return standing;
  };
}

const covers = ({ fromOn, untilOn }: StandingPeriod, month: string): boolean =>
  fromOn <= firstDayOfMonth(month) && untilOn > lastDayOfMonth(month);
