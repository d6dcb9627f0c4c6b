/** The rounds of badges as screens offer them, each with the day on which its dossiers are due. */
import type { ReadDb } from '../../db/connection.ts';
import { officeHolidays } from '../../db/repo/holiday.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { BadgeRounds, RoundInfo } from '../../shared/ipc/badge.ts';
import {
  type BadgeRound,
  badgeRoundsOfYears,
  badgeRoundsOn,
  nextBadgeRound,
} from '../../shared/rules/regulations/badge-rounds.ts';
import { clockRulesOn } from '../../shared/rules/regulations/clocks.ts';
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import { addWorkingDays, holidayCalendar } from '../../shared/rules/working-days.ts';

/** Rounds that a forecast looks at: five years of four. */
export const forecastRounds = 20;
const yearsBack = 2;
const yearsAhead = 6;

export function roundInfos(db: ReadDb, rounds: readonly BadgeRound[], changes: RuleChanges): RoundInfo[] {
  const calendar = holidayCalendar(officeHolidays(db));
  return rounds.map((round) => ({
    ...round,
    dossierDueOn: addWorkingDays(round.day, -clockRulesOn(round.day, changes).badge.amount, calendar),
  }));
}

export const roundInfo = (db: ReadDb, round: BadgeRound, changes: RuleChanges): RoundInfo =>
  // One round in, one round out.
  roundInfos(db, [round], changes)[0] as RoundInfo;

export function badgeRounds(db: ReadDb, today: string): BadgeRounds {
  const changes = ruleChanges(db);
  const year = Number(today.slice(0, 4));
  const { citation, verified } = badgeRoundsOn(today, changes);
  return {
    rounds: roundInfos(db, badgeRoundsOfYears(year - yearsBack, year + yearsAhead, changes), changes),
    next: nextBadgeRound(today, changes).day,
    citation,
    verified,
  };
}

/** The next rounds, the first one still to come at their head. */
export function comingRounds(today: string, count: number, changes: RuleChanges): BadgeRound[] {
  const year = Number(today.slice(0, 4));
  return badgeRoundsOfYears(year, year + count, changes)
    .filter(({ day }) => day >= today)
    .slice(0, count);
}
