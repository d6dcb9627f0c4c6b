/** The restricted tier and its register of petitions. */
export const sql = `
`;
