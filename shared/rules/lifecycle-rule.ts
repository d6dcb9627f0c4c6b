/** What a rule of the life cycle is made of. */
import type { EventKind, LedgerEvent } from '../entities/event.ts';
import {
  activeStatuses,
  type MemberState,
  type MemberStatus,
  memberStatuses,
} from '../entities/member-state.ts';
import type { Refusal } from './lifecycle.ts';
import type { MembershipRegulation } from './regulations/membership.ts';
import type { RuleChanges } from './regulations/rule-change.ts';

export type Step =
  | { readonly state: MemberState; readonly warnings: readonly Refusal[] }
  | { readonly refusal: Refusal };

/** The regulation is that of the event's day; other areas are asked for with the same changes. */
export type Rule<K extends EventKind> = (
  state: MemberState,
  event: Extract<LedgerEvent, { kind: K }>,
  regulation: MembershipRegulation,
  past: readonly LedgerEvent[],
  changes: RuleChanges,
) => Step;

export const refuse = (rule: string, citation: string): Step => ({ refusal: { rule, citation } });
export const next = (state: MemberState, ...warnings: Refusal[]): Step => ({ state, warnings });

/** An article that was read refuses; one that was not only warns, and the event passes. */
export const unlessVerified = (
  figure: { readonly citation: string; readonly verified: boolean },
  rule: string,
  passing: MemberState,
  ...warnings: Refusal[]
): Step => {
  const broken = { rule, citation: figure.citation };
  return figure.verified ? { refusal: broken } : next(passing, ...warnings, broken);
};

/** @param deed what is done to members only, e.g. "khen thưởng" */
export const onlyMembers = (state: MemberState, deed: string, citation: string): Step | null =>
  activeStatuses.includes(state.status)
    ? null
    : refuse(
        `Chỉ ${deed} người đang là đảng viên trong sổ; đồng chí này: ${memberStatuses[state.status]}.`,
        citation,
      );

/** Nothing lies over the status any more: neither exemption nor suspension nor absence nor residence. */
export const nothingOver = {
  exemptSince: null,
  exemptUntil: null,
  suspendedSince: null,
  suspendedUntil: null,
  awaySince: null,
  awayUntil: null,
  residenceSince: null,
} as const satisfies Partial<MemberState>;

/** Out of the membership from a day on. Whoever only moves elsewhere goes on being on probation there. */
export const gone = (state: MemberState, status: MemberStatus, on: string): MemberState => ({
  ...state,
  ...nothingOver,
  status,
  leftOn: on,
  probationDueOn: status === 'transferredOut' || status === 'temporaryEnded' ? state.probationDueOn : null,
});

/** Official, on probation, or not known which, by what the ledger says of admission and recognition. */
export const standingOf = (state: MemberState, past: readonly LedgerEvent[]): MemberStatus => {
  if (state.officialOn !== null) return 'official';
  const unclear = past.some((e) => e.kind === 'enrolled' && !e.payload.standingKnown);
  return unclear || state.admittedOn === null ? 'unverified' : 'probationary';
};
