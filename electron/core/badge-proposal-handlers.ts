import type { badgeProposalOps } from '../../shared/ipc/badge-proposal.ts';
import type { CoreHandlers } from './context.ts';

/** Huy hiệu Đảng from the declaration over the lists to the decision, matched person by person. */
export const badgeProposalHandlers: CoreHandlers<keyof typeof badgeProposalOps> = {};
