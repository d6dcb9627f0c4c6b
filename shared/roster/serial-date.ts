import { type PartialDate, partialDate } from '../text/dates.ts';

/**
 * Excel's day numbers. 1900 system: 1 = 01/01/1900 and a 29/02/1900 that never was, so numbers under 60 lie one
 * day off; 1904 system (old Macintosh files): 0 = 01/01/1904.
 */
const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 31/12/9999, the last day that Excel shows */
const LAST_1900 = 2_958_465;

/** null: no day that Excel shows as a date. The time of day is dropped. */
export function serialToIso(serial: number, epoch1904: boolean): PartialDate | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < (epoch1904 ? 0 : 1) || day > LAST_1900 || (!epoch1904 && day === 60))
    return null;
  const epoch = epoch1904 ? EPOCH_1904 : day < 60 ? EPOCH_1900 + DAY_MS : EPOCH_1900;
  const date = new Date(epoch + day * DAY_MS);
  return partialDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The way back, for readers that hand out dates instead of the numbers in the file. */
export function dateToSerial(date: Date, epoch1904: boolean): number {
  if (epoch1904) return (date.getTime() - EPOCH_1904) / DAY_MS;
  const serial = (date.getTime() - EPOCH_1900) / DAY_MS;
  return serial < 61 ? serial - 1 : serial;
}
