/**
 * A date on a paper: in a sentence it is "ngày 03/02/1990", in a column "03/02/1990", and on a sheet that was printed
 * before, day, month and year stand apart. Each of these is a mark of its own, after a colon: "[ngày sinh: năm]".
 */
import { formatDate } from '../text/dates.ts';
import { spokenDate } from '../text/spoken-date.ts';
import type { Facts } from './fill-marks.ts';

/** Suffix → what of the date it says. */
export const dateSuffixes = {
  ': số': 'chỉ chữ số, dạng 03/02/1990',
  ': ngày': 'riêng ngày, dạng 03',
  ': tháng': 'riêng tháng, dạng 02',
  ': năm': 'riêng năm, dạng 1990',
} as const;

/** The marks of one date. @param iso as much of it as is known; '' = nothing */
export function dateFacts(name: string, iso: string, spoken = spokenDate(iso)): Facts {
  const [year = '', month = '', day = ''] = iso.split('-');
  return {
    [name]: spoken,
    [`${name}: số`]: iso === '' ? '' : formatDate(iso),
    [`${name}: ngày`]: day,
    [`${name}: tháng`]: month,
    [`${name}: năm`]: year,
  };
}
