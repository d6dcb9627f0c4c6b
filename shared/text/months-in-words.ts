/** 365 → "30 năm 5 tháng"; 24 → "2 năm"; 7 → "7 tháng" */
export function monthsInWords(total: number): string {
  const years = Math.trunc(total / 12);
  const months = total % 12;
  if (years === 0) return `${months} tháng`;
  return months === 0 ? `${years} năm` : `${years} năm ${months} tháng`;
}
