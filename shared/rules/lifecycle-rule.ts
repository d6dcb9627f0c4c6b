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

export type Step =
  | { readonly state: MemberState; readonly warnings: readonly Refusal[] }
  | { readonly refusal: Refusal };

export type Rule<K extends EventKind> = (
  state: MemberState,
  event: Extract<LedgerEvent, { kind: K }>,
  regulation: MembershipRegulation,
  past: readonly LedgerEvent[],
) => Step;

export const refuse = (rule: string, citation: string): Step => ({ refusal: { rule, citation } });
export const next = (state: MemberState, ...warnings: Refusal[]): Step => ({ state, warnings });

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

/** Out of the membership from a day on. */
export const gone = (state: MemberState, status: MemberStatus, on: string): MemberState => ({
  ...state,
  ...nothingOver,
  status,
  leftOn: on,
  probationDueOn: null,
});
