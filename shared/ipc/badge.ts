/** Tuổi Đảng line by line, who is due for a Huy hiệu Đảng at a round, and the forecast. */
export const badgeOps = {};
