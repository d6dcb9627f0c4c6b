/**
 * The one road by which anything of a year's rating is written. That the year is not closed is guarded under it, in the
 * register itself (db/closed-year-guard.ts): undoing, merging and importing take other roads.
 */
import type { Actor, WriteDb } from '../../db/connection.ts';
import { getRatingYear } from '../../db/repo/rating.ts';
import type { RatingYear } from '../../shared/ipc/year.ts';
import { fail, type Result } from '../../shared/result.ts';
import type { CoreContext } from './context.ts';

/**
 * One step that changes the list of a year, or what stands beside it.
 * @param reason names the step
 */
export function writeRating<T>(
  context: CoreContext,
  year: number,
  reason: string,
  work: (db: WriteDb, actor: Actor, found: RatingYear) => Result<T>,
): Result<T> {
  const found = getRatingYear(context.db, year);
  if (!found) return fail('year.not-found', { year });
  return context.write(reason, (db, actor) => work(db, actor, found));
}
