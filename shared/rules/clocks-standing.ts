/** Clocks over a member's standing: overlays that end, badges, discipline, the dossier. */
import type { LedgerEvent } from '../entities/event.ts';
import { addMonths } from '../text/dates.ts';
import { heldCard, isInHand } from './card-held.ts';
import type { ClockAction, ClockFacts, ClockKind, WoundClock } from './clocks.ts';
import { isLive } from './clocks-admission.ts';
import { standingEvents } from './lifecycle.ts';
import { milestoneOf, partyAgeStart } from './party-age-start.ts';
import { putOutStatuses } from './possible-events.ts';
import { badgeRoundOf } from './regulations/badge-rounds.ts';
import { clockRulesOn } from './regulations/clocks.ts';
import { membershipRegulationOn } from './regulations/membership.ts';
import type { RuleChanges } from './regulations/rule-change.ts';
import { addWorkingDays, type HolidayCalendar } from './working-days.ts';

/** Days of grace in which an office is told of a badge before its dossier is due. */
const badgeNoticeMonths = 3;

const full = (date: string | null | undefined): date is string => date?.length === 10;

export function standingClocks(
  facts: ClockFacts,
  today: string,
  calendar: HolidayCalendar,
  changes: RuleChanges,
): WoundClock[] {
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
    const dueOn = addMonths(event.effectiveOn, clockRulesOn(event.effectiveOn, changes).disciplineEnd.amount);
    // It ends by itself: nothing is late about it afterwards.
    if (dueOn >= today)
      clocks.push({ kind: 'disciplineEnd', startsOn: event.effectiveOn, dueOn, action: 'none' });
  }

  const badge = badgeClock(facts, past, { today, calendar, changes });
  if (badge) clocks.push(badge);

  const died = past.findLast((e) => e.kind === 'died');
  if (state.status === 'died' && died && isLive(died, today) && !facts.dossierSentOn)
    clocks.push({
      kind: 'dossierUp',
      startsOn: died.effectiveOn,
      dueOn: addWorkingDays(
        died.effectiveOn,
        clockRulesOn(died.effectiveOn, changes).dossierUp.amount,
        calendar,
      ),
      action: 'dossier',
    });

  const card = cardReturnClock(facts, past, { today, calendar, changes });
  if (card) clocks.push(card);

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
  args: { readonly today: string; readonly calendar: HolidayCalendar; readonly changes: RuleChanges },
): WoundClock | null {
  const { today, calendar, changes } = args;
  if (state.status !== 'official') return null;
  const start = partyAgeStart(past);
  if (!start) return null;
  const horizon = addMonths(today, 12);
  const level = membershipRegulationOn(today, changes).badgeLevels.findLast(
    (l) => milestoneOf(start, l) <= horizon,
  );
  if (level === undefined || level <= state.badgeLevel) return null;
  const milestone = milestoneOf(start, level);
  // Years reached before the register took the member over: rosters rarely say which badges were given.
  if (state.enrolledOn !== null && milestone <= state.enrolledOn) return null;
  const round = badgeRoundOf(milestone, changes);
  const dueOn = addWorkingDays(round.day, -clockRulesOn(today, changes).badge.amount, calendar);
  return {
    kind: 'badge',
    startsOn: addMonths(dueOn, -badgeNoticeMonths),
    dueOn,
    action: 'badgeAwarded',
    detail: `Huy hiệu ${level} năm tuổi Đảng, đợt ${round.name}/${round.day.slice(0, 4)}`,
  };
}

/** Who was put out of the Party gives the card back; the family of the dead keeps it (HD 06-HD/TW). */
function cardReturnClock(
  { state, record }: ClockFacts,
  past: readonly LedgerEvent[],
  args: { readonly today: string; readonly calendar: HolidayCalendar; readonly changes: RuleChanges },
): WoundClock | null {
  const { today, calendar, changes } = args;
  if (!putOutStatuses.includes(state.status) || !full(state.leftOn)) return null;
  const left = past.findLast((e) => e.effectiveOn === state.leftOn);
  if (!left || !isLive(left, today)) return null;
  const card = heldCard(past);
  // A lost card cannot be given back; one that came with a roster stands in the record only.
  if (card === null ? record.cardNumber === '' : !isInHand(card)) return null;
  return {
    kind: 'cardReturn',
    startsOn: state.leftOn,
    dueOn: addWorkingDays(state.leftOn, clockRulesOn(state.leftOn, changes).cardReturn.amount, calendar),
    action: 'cardReturned',
  };
}
