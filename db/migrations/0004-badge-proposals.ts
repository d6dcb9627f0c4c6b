/** Proposals of Huy hiệu Đảng, round by round, until they are decided. */
export const sql = `
`;
