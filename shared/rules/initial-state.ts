import type { MemberState } from '../entities/member-state.ts';

/** Of somebody in whose ledger nothing stands yet. */
export const initialState: MemberState = {
  status: 'none',
  orgId: null,
  admittedOn: null,
  officialOn: null,
  admissionDecidedOn: null,
  enrolledOn: null,
  leftOn: null,
  badgeLevel: 0,
  probationDueOn: null,
  exemptSince: null,
  exemptUntil: null,
  suspendedSince: null,
  suspendedUntil: null,
  awaySince: null,
  awayUntil: null,
  residenceSince: null,
};
