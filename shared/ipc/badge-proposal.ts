/** Huy hiệu Đảng from the declaration over the lists to the decision, matched person by person. */
export const badgeProposalOps = {};
