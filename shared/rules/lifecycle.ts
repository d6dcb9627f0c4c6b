/**
 * The member's life in the Party as a state machine: a status is nothing but the fold of the ledger.
 * Impossible orders are refused with the rule and its citation; doubtful ones pass with a warning.
 */
import type { EventKind, LedgerEvent } from '../entities/event.ts';
import { activeStatuses, type MemberState, type MemberStatus } from '../entities/member-state.ts';
import { initialState } from './initial-state.ts';
import { apply } from './lifecycle-steps.ts';
import { comparePartial } from './partial-order.ts';
import { noChanges, type RuleChanges } from './regulations/rule-change.ts';

export { initialState } from './initial-state.ts';

/** Why an event cannot stand where it is put: a sentence, and the article that says so. */
export interface Refusal {
  readonly rule: string;
  readonly citation: string;
}

export interface FoldWarning extends Refusal {
  readonly eventId: number;
}

export interface FoldResult {
  readonly state: MemberState;
  readonly warnings: readonly FoldWarning[];
  /** the first event that cannot stand, if any; the fold stops before it */
  readonly refused: { readonly event: LedgerEvent; readonly refusal: Refusal } | null;
}

/** On one day a person is admitted before being recognised, and recognised before moving or leaving. */
const rankOfKind: Record<EventKind, number> = {
  nominated: 0,
  candidacyEnded: 1,
  admitted: 2,
  probationExtended: 3,
  recognised: 4,
  enrolled: 5,
  received: 6,
  temporaryIn: 6,
  restored: 6,
  detailsChanged: 7,
  cardLost: 6,
  cardReturned: 6,
  cardIssued: 7,
  partyAgeConfirmed: 7,
  badgeAwarded: 8,
  commended: 8,
  residenceEnded: 8,
  residenceIntroduced: 9,
  exemptionEnded: 8,
  exempted: 9,
  suspensionEnded: 8,
  suspended: 9,
  suspensionExtended: 10,
  temporaryReturned: 8,
  temporaryOut: 9,
  temporaryExtended: 7,
  disciplined: 11,
  disciplineAppealed: 12,
  disciplineSettled: 13,
  temporaryInEnded: 12,
  handedOver: 12,
  transferredOut: 12,
  transferReturned: 13,
  removed: 14,
  died: 15,
};

/** Surely earlier, by dates that may be known only to the year or the month. */
const surelyBefore = (a: LedgerEvent, b: LedgerEvent): boolean =>
  comparePartial(a.effectiveOn, b.effectiveOn) < 0;

const byRank = (a: LedgerEvent, b: LedgerEvent): number =>
  rankOfKind[a.kind] - rankOfKind[b.kind] || a.id - b.id;

/**
 * The order in which the ledger is folded: by date as far as it is certain, then by what must come first, then by
 * entry. Taken one by one, because "certain" is no order that sorts: 1968 stands neither before nor after
 * 01/1968 and 05/1968, which stand before each other. The outcome does not depend on the order given.
 */
export function inLedgerOrder(events: readonly LedgerEvent[]): LedgerEvent[] {
  const waiting = events.toSorted(byRank);
  // Most ledgers stand so already, and every fold of an import asks.
  if (!waiting.some((event, i) => waiting.some((other, j) => j > i && surelyBefore(other, event))))
    return waiting;
  const ordered: LedgerEvent[] = [];
  while (waiting.length > 0) {
    const at = waiting.findIndex((event) => !waiting.some((other) => surelyBefore(other, event)));
    ordered.push(...waiting.splice(Math.max(at, 0), 1));
  }
  return ordered;
}

/** The events that count on a day, in ledger order: withdrawn and later ones are passed over. */
export const standingEvents = (events: readonly LedgerEvent[], asOf: string): LedgerEvent[] =>
  inLedgerOrder(
    events.filter((e) => e.withdrawnReason === null && e.effectiveOn <= asOf.slice(0, e.effectiveOn.length)),
  );

/**
 * Folds a member's events up to and including a day.
 * @param events any order; withdrawn ones are passed over
 * @param asOf full ISO date; events that take effect later are left out
 * @param changes what the register changed of the regulations; none in tests of the shipped ones
 */
export function foldLedger(
  events: readonly LedgerEvent[],
  asOf: string,
  changes: RuleChanges = noChanges,
): FoldResult {
  const warnings: FoldWarning[] = [];
  const past: LedgerEvent[] = [];
  let state = initialState;
  for (const event of standingEvents(events, asOf)) {
    const step = apply(state, event, past, changes);
    if ('refusal' in step) return { state, warnings, refused: { event, refusal: step.refusal } };
    for (const warning of step.warnings) warnings.push({ ...warning, eventId: event.id });
    state = step.state;
    past.push(event);
  }
  return { state, warnings, refused: null };
}

export const isActive = (status: MemberStatus): boolean => activeStatuses.includes(status);
