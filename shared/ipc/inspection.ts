/** Inspection and supervision: plans, campaigns (cuộc), subjects, conclusions, follow-up. Restricted tier. */
export const inspectionOps = {};
