/** Discipline of organisations. */
export const sql = `
`;
