/** Dates as they are said in a sentence. */
import { formatDate, precisionOf } from './dates.ts';

const unitWords = { day: 'ngày', month: 'tháng', year: 'năm' } as const;

/** "ngày 03/02/1990", "tháng 02/1990" or "năm 1990": nothing is added to what is known. '' stays ''. */
export const spokenDate = (date: string): string =>
  date === '' ? '' : `${unitWords[precisionOf(date)]} ${formatDate(date)}`;

/** "ngày 05 tháng 02 năm 2026": days under 10 and months 1 and 2 are padded (Hướng dẫn 05-HD/VPTW). */
export function spokenSigningDay(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}
