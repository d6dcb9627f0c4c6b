/** Clocks over a member's standing: overlays that end, badges, discipline, the dossier. */
import type { LedgerEvent } from '../entities/event.ts';
import { addMonths } from '../text/dates.ts';
import type { ClockAction, ClockFacts, ClockKind, WoundClock } from './clocks.ts';
import { isLive } from './clocks-admission.ts';
import { standingEvents } from './lifecycle.ts';
import { partyAgeStart } from './party-age-start.ts';
import { badgeRoundOf } from './regulations/badge-rounds.ts';
import { clockRules } from './regulations/clocks.ts';
import { membershipRegulationOn } from './regulations/membership.ts';
import { addWorkingDays, type HolidayCalendar } from './working-days.ts';

/** Days of grace in which an office is told of a badge before its dossier is due. */
const badgeNoticeMonths = 3;

const full = (date: string | null | undefined): date is string => date?.length === 10;

export function standingClocks(facts: ClockFacts, today: string, calendar: HolidayCalendar): WoundClock[] {
  const { state } = facts;
  const past = standingEvents(facts.events, today);
  const clocks: WoundClock[] = [];
  const ending = (kind: ClockKind, startsOn: string | null, dueOn: string | null, action: ClockAction) => {
    if (full(startsOn) && full(dueOn)) clocks.push({ kind, startsOn, dueOn, action });
  };
  ending('exemptionEnd', state.exemptSince, state.exemptUntil, 'exemptionEnded');
  ending('suspensionEnd', state.suspendedSince, state.suspendedUntil, 'suspensionEnded');
  if (state.status === 'temporary') {
    const since = past.findLast((e) => e.kind === 'temporaryIn')?.effectiveOn ?? null;
    ending('guestEnd', since, state.awayUntil, 'temporaryInEnded');
  } else ending('awayEnd', state.awaySince, state.awayUntil, 'temporaryReturned');

  for (const event of past) {
    if (event.kind !== 'disciplined' || event.payload.form === 'expulsion' || !full(event.effectiveOn))
      continue;
    const dueOn = addMonths(event.effectiveOn, clockRules.disciplineEnd.amount);
    // It ends by itself: nothing is late about it afterwards.
    if (dueOn >= today)
      clocks.push({ kind: 'disciplineEnd', startsOn: event.effectiveOn, dueOn, action: 'none' });
  }

  const badge = badgeClock(facts, past, today, calendar);
  if (badge) clocks.push(badge);

  const died = past.findLast((e) => e.kind === 'died');
  if (state.status === 'died' && died && isLive(died, today) && !facts.dossierSentOn)
    clocks.push({
      kind: 'dossierUp',
      startsOn: died.effectiveOn,
      dueOn: addWorkingDays(died.effectiveOn, clockRules.dossierUp.amount, calendar),
      action: 'dossier',
    });

  const year = Number(today.slice(0, 4));
  const here = state.status === 'official' || state.status === 'probationary';
  if (here && facts.supplementedYear !== undefined && facts.supplementedYear < year)
    clocks.push({
      kind: 'yearlySupplement',
      startsOn: `${year}-01-01`,
      dueOn: `${year}-12-31`,
      action: 'dossier',
    });
  return clocks;
}

/** The highest badge that the Party age reaches and nobody has recorded, from some weeks before its dossier is due. */
function badgeClock(
  { state }: ClockFacts,
  past: readonly LedgerEvent[],
  today: string,
  calendar: HolidayCalendar,
): WoundClock | null {
  if (state.status !== 'official') return null;
  const start = partyAgeStart(past);
  if (!start) return null;
  const horizon = addMonths(today, 12);
  const level = membershipRegulationOn(today).badgeLevels.findLast(
    (l) => addMonths(start.from, l * 12 + start.gapMonths) <= horizon,
  );
  if (level === undefined || level <= state.badgeLevel) return null;
  const milestone = addMonths(start.from, level * 12 + start.gapMonths);
  // Years reached before the register took the member over: rosters rarely say which badges were given.
  if (state.enrolledOn !== null && milestone <= state.enrolledOn) return null;
  const round = badgeRoundOf(milestone);
  const dueOn = addWorkingDays(round.day, -clockRules.badge.amount, calendar);
  return {
    kind: 'badge',
    startsOn: addMonths(dueOn, -badgeNoticeMonths),
    dueOn,
    action: 'badgeAwarded',
    detail: `Huy hiệu ${level} năm tuổi Đảng, đợt ${round.name}/${round.day.slice(0, 4)}`,
  };
}
