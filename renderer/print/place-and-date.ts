import { paperText } from '../../shared/i18n/vi/print.ts';

/**
 * "Ba Đình, ngày 05 tháng 02 năm 2026": days below 10 and the months January and February take a leading zero,
 * the other months none (HD 05-HD/VPTW 2026, thể thức văn bản của Đảng). Without a day, dots for the pen.
 */
export function placeAndDate(place: string, isoDay: string): string {
  const { placeAndDate: line, blankPlace, blankDay, blankYear } = paperText;
  const where = place === '' ? blankPlace : place;
  if (isoDay === '') return line(where, blankDay, blankDay, blankYear);
  const [year = '', month = '', day = ''] = isoDay.split('-');
  return line(where, day, Number(month) < 3 ? month : String(Number(month)), year);
}
