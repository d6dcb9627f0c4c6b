/** Parameters of regulations that were changed in this office, and the packs brought in. */
export const sql = `
`;
