/** Clocks from candidate to card: the certificate, the ceremony, the biography, probation and recognition. */
import type { LedgerEvent } from '../entities/event.ts';
import { addMonths } from '../text/dates.ts';
import { addDays } from '../text/day-arithmetic.ts';
import type { ClockFacts, WoundClock } from './clocks.ts';
import { standingEvents } from './lifecycle.ts';
import { nextBadgeRound } from './regulations/badge-rounds.ts';
import { clockRulesOn } from './regulations/clocks.ts';
import type { RuleChanges } from './regulations/rule-change.ts';
import { addWorkingDays, type HolidayCalendar } from './working-days.ts';

/** Months after which a duty that was never recorded as done is history taken over, not work to do. */
const horizonMonths = 24;

const full = (date: string | null | undefined): date is string => date?.length === 10;

/** Done here and lately: not a line of an imported roster, not something entered for the sake of the past. */
export const isLive = (event: LedgerEvent, today: string): boolean =>
  event.batchId === null && full(event.effectiveOn) && addMonths(event.effectiveOn, horizonMonths) >= today;

export function admissionClocks(
  facts: ClockFacts,
  today: string,
  calendar: HolidayCalendar,
  changes: RuleChanges,
): WoundClock[] {
  const { state, record } = facts;
  const later = facts.events.filter((e) => e.withdrawnReason === null && e.effectiveOn > today);
  const past = standingEvents(facts.events, today);
  const clocks: WoundClock[] = [];

  if (state.status === 'candidate') {
    const nominated = past.findLast((e) => e.kind === 'nominated');
    const certificateOn = nominated?.kind === 'nominated' ? nominated.payload.certificateOn : '';
    if (full(certificateOn))
      clocks.push({
        kind: 'certificate',
        startsOn: certificateOn,
        dueOn: addMonths(certificateOn, clockRulesOn(certificateOn, changes).certificate.amount),
        action: 'nominated',
      });
    const papersOn = facts.candidatePapersOn || nominated?.effectiveOn;
    if (full(papersOn))
      clocks.push({
        kind: 'candidatePapers',
        startsOn: papersOn,
        dueOn: addMonths(papersOn, clockRulesOn(papersOn, changes).candidatePapers.amount),
        action: 'dossier',
      });
  }

  // The decision is signed and the ceremony lies ahead: it must not lie too far ahead.
  for (const event of later) {
    const decidedOn = event.decision.signedOn;
    if (event.kind === 'admitted' && full(decidedOn))
      clocks.push({
        kind: 'ceremony',
        startsOn: decidedOn,
        dueOn: addWorkingDays(decidedOn, clockRulesOn(decidedOn, changes).ceremony.amount, calendar),
        action: 'none',
      });
  }

  const admitted = past.findLast((e) => e.kind === 'admitted');
  const member = state.status === 'probationary' || state.status === 'official';
  if (member && admitted && isLive(admitted, today) && record.profileNumber === '')
    clocks.push({
      kind: 'biography',
      startsOn: admitted.effectiveOn,
      dueOn: addWorkingDays(
        admitted.effectiveOn,
        clockRulesOn(admitted.effectiveOn, changes).biography.amount,
        calendar,
      ),
      action: 'record',
    });

  const recognised = later.some((e) => e.kind === 'recognised');
  if (state.status === 'probationary' && full(state.probationDueOn) && full(state.admittedOn) && !recognised)
    clocks.push(probation(state.admittedOn, state.probationDueOn, { today, calendar, changes }));

  const official = past.findLast((e) => e.kind === 'recognised');
  const carded = record.cardNumber !== '' || past.some((e) => e.kind === 'cardIssued');
  if (state.status === 'official' && official && isLive(official, today) && !carded) {
    const round = nextBadgeRound(addDays(official.effectiveOn, 1), changes);
    clocks.push({
      kind: 'card',
      startsOn: official.effectiveOn,
      dueOn: round.day,
      action: 'cardIssued',
      detail: `đợt ${round.name}`,
    });
  }
  return clocks;
}

/** One clock at a time: the twelve months, then the branch's review, then the decision. */
function probation(
  admittedOn: string,
  dueOn: string,
  args: { readonly today: string; readonly calendar: HolidayCalendar; readonly changes: RuleChanges },
): WoundClock {
  const { today, calendar, changes } = args;
  if (today <= dueOn) return { kind: 'probationEnd', startsOn: admittedOn, dueOn, action: 'recognised' };
  const reviewBy = addWorkingDays(dueOn, clockRulesOn(dueOn, changes).branchReview.amount, calendar);
  if (today <= reviewBy)
    return { kind: 'branchReview', startsOn: dueOn, dueOn: reviewBy, action: 'recognised' };
  const decideBy = addWorkingDays(
    reviewBy,
    clockRulesOn(reviewBy, changes).recognitionDecision.amount,
    calendar,
  );
  return { kind: 'recognitionDecision', startsOn: reviewBy, dueOn: decideBy, action: 'recognised' };
}
