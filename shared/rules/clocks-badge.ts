/** The clock of a Huy hiệu Đảng: from some months before its dossier is due until its list went up. */
import type { LedgerEvent } from '../entities/event.ts';
import { addMonths } from '../text/dates.ts';
import { badgesKnown } from './badge-due.ts';
import { knownSinceOf } from './badge-person.ts';
import type { ClockFacts, WoundClock } from './clocks.ts';
import { milestoneOf, partyAgeStart } from './party-age-start.ts';
import { badgeRoundOf, badgeRoundsOn } from './regulations/badge-rounds.ts';
import { clockRulesOn } from './regulations/clocks.ts';
import { membershipRegulationOn } from './regulations/membership.ts';
import type { RuleChanges } from './regulations/rule-change.ts';
import { addWorkingDays, type HolidayCalendar } from './working-days.ts';

/** Who was missed longer ago than this stands among the late ones of every round, and is no deadline any more. */
const liveMonths = 12;

/** The highest badge that the Party age reaches within the coming year and nobody has recorded. */
export function badgeClock(
  { state, sentBadgeLevels = [] }: ClockFacts,
  past: readonly LedgerEvent[],
  args: { readonly today: string; readonly calendar: HolidayCalendar; readonly changes: RuleChanges },
): WoundClock | null {
  const { today, calendar, changes } = args;
  const start = state.status === 'official' ? partyAgeStart(past) : null;
  if (!start) return null;
  const horizon = addMonths(today, 12);
  const level = membershipRegulationOn(today, changes).badgeLevels.findLast(
    (l) => milestoneOf(start, l) <= horizon,
  );
  if (level === undefined || level <= state.badgeLevel || sentBadgeLevels.includes(level)) return null;
  const milestone = milestoneOf(start, level);
  if (!badgesKnown({ badgeLevel: state.badgeLevel, knownSince: knownSinceOf(past) }, milestone)) return null;
  const round = badgeRoundOf(milestone, changes);
  if (round.day < addMonths(today, -liveMonths)) return null;
  const dueOn = addWorkingDays(round.day, -clockRulesOn(round.day, changes).badge.amount, calendar);
  return {
    kind: 'badge',
    startsOn: addMonths(dueOn, -badgeRoundsOn(round.day, changes).noticeMonths),
    dueOn,
    action: 'badges',
    roundDay: round.day,
    detail: `Huy hiệu ${level} năm tuổi Đảng, đợt ${round.name}/${round.day.slice(0, 4)}`,
  };
}
