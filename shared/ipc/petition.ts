/** Petitions (đơn thư) with deadlines and outcomes. Restricted tier. */
export const petitionOps = {};
