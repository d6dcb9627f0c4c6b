/** Đảng phí: income base per month, due, paid, receipts, arrears, the monthly sheet and the split. */
export const duesOps = {};
