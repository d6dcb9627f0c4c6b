/** Huy hiệu Đảng from the proposal to the decision, and what was awarded. */
import type { badgeProposalOps } from '../../shared/ipc/badge-proposal.ts';
import { badgeAwardNumbers } from './badge-award-numbers.ts';
import { badgeAwardQueries } from './badge-award-queries.ts';
import { badgeProposalDecision } from './badge-proposal-decision.ts';
import { badgeProposalQueries } from './badge-proposal-queries.ts';
import { badgeProposalSteps } from './badge-proposal-steps.ts';
import type { CoreHandlers } from './context.ts';

export const badgeProposalHandlers: CoreHandlers<keyof typeof badgeProposalOps> = {
  ...badgeProposalQueries,
  ...badgeProposalSteps,
  ...badgeProposalDecision,
  ...badgeAwardQueries,
  ...badgeAwardNumbers,
};
