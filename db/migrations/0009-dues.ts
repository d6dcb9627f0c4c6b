/** Đảng phí: income bases, what is due and paid, receipts, what was handed up. */
export const sql = `
`;
