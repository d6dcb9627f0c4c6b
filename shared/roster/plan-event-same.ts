/** Whether the ledger has an event already, so that a list brought in twice doubles nothing. */
import type { LedgerEvent } from '../entities/event.ts';
import { isAward } from '../rules/badge-award.ts';
import { normalBadgeNumber } from '../rules/badge-number.ts';
import { comparePartial } from '../rules/partial-order.ts';
import { formatDate } from '../text/dates.ts';
import type { Say } from './plan-judge.ts';
import type { PlannedEvent } from './plan-types.ts';

/** The standing entry that tells of the same event: of its kind, on its day or by its decision. */
export function findSame(event: PlannedEvent, ledger: readonly LedgerEvent[]): LedgerEvent | undefined {
  return ledger.find(
    (there) => there.withdrawnReason === null && there.kind === event.kind && isSame(event, there),
  );
}

function isSame(event: PlannedEvent, there: LedgerEvent): boolean {
  const sameDay = comparePartial(event.on, there.effectiveOn) === 0;
  if (event.kind === 'badgeAwarded' && there.kind === 'badgeAwarded') {
    const { level, award } = event.payload;
    if (level !== there.payload.level) return false;
    // A level is awarded once, whatever the day on which two papers put it.
    return isAward(award) ? isAward(there.payload.award) : award === there.payload.award && sameDay;
  }
  const paper = samePaper(event, there);
  if (event.kind === 'commended' && there.kind === 'commended')
    return event.payload.form === there.payload.form && paper !== false && (paper === true || sameDay);
  return sameDay || paper === true;
}

const yearOf = (signedOn: string, on: string): string => (signedOn || on).slice(0, 4);

/** By the number of the decision, which begins anew every year; null where one of the two has none. */
function samePaper(event: PlannedEvent, { decision, effectiveOn }: LedgerEvent): boolean | null {
  const { number, signedOn } = event.decision;
  if (number === '' || decision.number === '') return null;
  return number === decision.number && yearOf(signedOn, event.on) === yearOf(decision.signedOn, effectiveOn);
}

/** The ledger stands; where the list says otherwise, that is told and mended by hand. */
export function tellDifferences(event: PlannedEvent, there: LedgerEvent, say: Say): void {
  const differs = (list: string, register: string) =>
    say('event-differs', 'warning', { event: event.kind, register }, list);
  if (comparePartial(event.on, there.effectiveOn) !== 0)
    differs(formatDate(event.on), formatDate(there.effectiveOn));
  if (event.kind === 'badgeAwarded' && there.kind === 'badgeAwarded') {
    const [list, register] = [event.payload.badgeNumber, there.payload.badgeNumber];
    if (list !== '' && normalBadgeNumber(list) !== normalBadgeNumber(register)) differs(list, register);
  }
  if (event.kind === 'disciplined' && there.kind === 'disciplined')
    if (event.payload.form !== there.payload.form) differs(event.payload.form, there.payload.form);
}
