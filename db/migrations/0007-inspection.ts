/** Inspection and supervision: plans, campaigns, subjects, follow-up tasks. */
export const sql = `
`;
