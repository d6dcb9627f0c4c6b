/**
 * One person proposed for a Huy hiệu Đảng at a round: tờ khai → nghị quyết chi bộ → danh sách gửi cấp trên → quyết định.
 * How far it has come follows from its own facts; the award itself is an event of the ledger.
 */
import type { EventPayload } from './event.ts';

export type BadgeRoundName = EventPayload<'badgeAwarded'>['round'];

/** Why now: reached the years, gravely ill, forgotten before, or dead. */
export const proposalKinds = ['due', 'early', 'late', 'posthumous'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** In the order of the way; the last two end it without an award. */
export const proposalStates = [
  'drafted',
  'declared',
  'resolved',
  'sent',
  'awarded',
  'refused',
  'withdrawn',
] as const;
export type ProposalState = (typeof proposalStates)[number];

/** Still on its way to a decision. */
export const openProposalStates: readonly ProposalState[] = ['drafted', 'declared', 'resolved', 'sent'];

export interface BadgeProposal {
  readonly id: number;
  readonly version: number;
  readonly memberId: number;
  /** the branch that proposes: where the member belonged when the list was drawn up */
  readonly orgId: number;
  readonly level: number;
  readonly roundName: BadgeRoundName;
  /** day of the round, ISO */
  readonly roundDay: string;
  readonly kind: ProposalKind;
  /** false: the tờ khai was written for somebody who cannot (không tự khai) */
  readonly selfDeclared: boolean;
  /** '' = not yet, in this and the following days */
  readonly declaredOn: string;
  /** the paper on the illness, or the explanation why it comes late */
  readonly ground: string;
  /** who answers for its being late */
  readonly answerable: string;
  readonly resolvedNumber: string;
  readonly resolvedOn: string;
  readonly sentNumber: string;
  readonly sentOn: string;
  readonly outcome: '' | 'awarded' | 'refused' | 'withdrawn';
  readonly outcomeOn: string;
  readonly outcomeReason: string;
  /** the award in the ledger: its decision and the number of the badge stand there */
  readonly eventId: number | null;
  readonly state: ProposalState;
}
