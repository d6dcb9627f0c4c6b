/** Deadlines that the ledger and the rules imply. */
export const todoOps = {};
