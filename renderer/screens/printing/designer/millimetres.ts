/** "12,5": a length as it is written here. */
export const formatAmount = (n: number): string => String(Math.round(n * 10) / 10).replace('.', ',');
