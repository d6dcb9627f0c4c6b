/** Clocks over a member's standing: overlays that end, badges, discipline, the dossier. */
import type { LedgerEvent } from '../entities/event.ts';
import { heldCard, isInHand } from './card-held.ts';
import type { ClockAction, ClockFacts, ClockKind, WoundClock } from './clocks.ts';
import { isLive } from './clocks-admission.ts';
import { badgeClock } from './clocks-badge.ts';
import { disciplineClocks } from './discipline-clocks.ts';
import { standingEvents } from './lifecycle.ts';
import { putOutStatuses } from './possible-events.ts';
import { clockRulesOn } from './regulations/clocks.ts';
import type { RuleChanges } from './regulations/rule-change.ts';
import { addWorkingDays, type HolidayCalendar } from './working-days.ts';

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

  clocks.push(...disciplineClocks(past, today, changes));

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
