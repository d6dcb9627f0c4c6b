/**
 * The member's life in the Party as a state machine: a status is nothing but the fold of the ledger.
 * Impossible orders are refused with the rule and its citation; doubtful ones pass with a warning.
 */
import type { EventKind, LedgerEvent } from '../entities/event.ts';
import type { MemberState, MemberStatus } from '../entities/member-state.ts';
import { apply } from './lifecycle-steps.ts';
import { comparePartial } from './partial-order.ts';

export const initialState: MemberState = {
  status: 'none',
  orgId: null,
  admittedOn: null,
  officialOn: null,
  admissionDecidedOn: null,
  enrolledOn: null,
  leftOn: null,
  badgeLevel: 0,
};

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
  admitted: 0,
  recognised: 1,
  enrolled: 2,
  received: 3,
  badgeAwarded: 4,
  commended: 4,
  disciplined: 5,
  transferredOut: 6,
  removed: 7,
  died: 8,
};

/** The order in which the ledger is folded: by date, then by what must come first, then by entry. */
export function inLedgerOrder(a: LedgerEvent, b: LedgerEvent): number {
  const byDate = comparePartial(a.effectiveOn, b.effectiveOn);
  return byDate || rankOfKind[a.kind] - rankOfKind[b.kind] || a.id - b.id;
}

/**
 * Folds a member's events up to and including a day.
 * @param events any order; withdrawn ones are passed over
 * @param asOf full ISO date; events that take effect later are left out
 */
export function foldLedger(events: readonly LedgerEvent[], asOf: string): FoldResult {
  const warnings: FoldWarning[] = [];
  const past: LedgerEvent[] = [];
  let state = initialState;
  const standing = events
    .filter((e) => e.withdrawnReason === null && e.effectiveOn <= asOf.slice(0, e.effectiveOn.length))
    .toSorted(inLedgerOrder);
  for (const event of standing) {
    const step = apply(state, event, past);
    if ('refusal' in step) return { state, warnings, refused: { event, refusal: step.refusal } };
    for (const warning of step.warnings) warnings.push({ ...warning, eventId: event.id });
    state = step.state;
    past.push(event);
  }
  return { state, warnings, refused: null };
}

export const isActive = (status: MemberStatus): boolean =>
  status === 'official' || status === 'probationary' || status === 'unverified';
