/** Commendations of organisations. */
export const sql = `
`;
