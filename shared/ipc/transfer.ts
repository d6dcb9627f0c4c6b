/** Transfers: their papers, states and clocks; the holiday table. */
export const transferOps = {};
