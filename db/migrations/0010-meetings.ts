/** Meetings of branches, attendance and quality. */
export const sql = `
`;
