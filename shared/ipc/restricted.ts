/** The restricted tier: its own password over inspection and petitions. */
export const restrictedOps = {};
