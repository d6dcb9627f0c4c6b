/** The one sentence for every write to a closed year, whichever way it came: number, day, and the two ways on. */
import { refusedYear } from '../../db/closed-year-guard.ts';
import type { ReadDb } from '../../db/connection.ts';
import { standingClosing } from '../../db/repo/year-closing.ts';
import type { YearClosing } from '../../shared/entities/year-closing.ts';
import { fail, type Result } from '../../shared/result.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { dayInVietnam } from './today.ts';

export const refusedAsClosed = ({ year, number, closedAt }: YearClosing): Result<never> =>
  fail('year.closed', { year, number, date: formatDate(dayInVietnam(new Date(closedAt))) });

/** A transaction that the guard of closed years (db/closed-year-guard.ts) stopped is an expected failure, no bug. */
export function refusedWhenClosed<T>(db: ReadDb, transaction: () => Result<T>): Result<T> {
  try {
    return transaction();
  } catch (error) {
    const year = refusedYear(error);
    const closing = year === null ? undefined : standingClosing(db, year);
    if (closing === undefined) throw error;
    return refusedAsClosed(closing);
  }
}
