/** The years' lists of members to be rated, and what came out. */
import type { RatingDecision, RatingYear } from '../../shared/ipc/year.ts';
import type { RatingLevel } from '../../shared/rules/rating-names.ts';
import type { UnratedReason } from '../../shared/rules/rating-unrated.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

const yearColumns = `SELECT y.year, y.source, y.source_note AS sourceNote, y.as_of AS asOf,
  count(r.member_id) AS listed, count(r.level) AS rated
  FROM rating_year y LEFT JOIN rating r ON r.year = y.year`;

/** Newest first. */
export const listRatingYears = (db: ReadDb): RatingYear[] =>
  db.all<RatingYear>(`${yearColumns} GROUP BY y.year ORDER BY y.year DESC`);

export const getRatingYear = (db: ReadDb, year: number): RatingYear | undefined =>
  db.get<RatingYear>(`${yearColumns} WHERE y.year = ? GROUP BY y.year`, [year]);

export function insertRatingYear(
  db: WriteDb,
  row: Pick<RatingYear, 'year' | 'source' | 'sourceNote' | 'asOf'>,
  args: { readonly at: string; readonly by: string },
): void {
  db.run(
    'INSERT INTO rating_year (year, source, source_note, as_of, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?)',
    [row.year, row.source, row.sourceNote, row.asOf, args.at, args.by],
  );
}

/** How a member was rated in a year; null where he was not, or nobody has recorded it. */
export const levelOf = (db: ReadDb, year: number, memberId: number): RatingLevel | null =>
  db.pluck<RatingLevel | null>('SELECT level FROM rating WHERE year = ? AND member_id = ?', [
    year,
    memberId,
  ])[0] ?? null;

export interface NewRating {
  readonly year: number;
  readonly memberId: number;
  readonly orgId: number | null;
  readonly level: RatingLevel | null;
  readonly reason: UnratedReason | null;
  readonly note: string;
  /** the level as the roster wrote it */
  readonly written: string;
  readonly batchId: number | null;
}

export function insertRating(
  db: WriteDb,
  row: NewRating,
  args: { readonly at: string; readonly by: string },
): void {
  db.run(
    `INSERT INTO rating (year, member_id, org_id, level, unrated_reason, unrated_note, written, batch_id, updated_at, updated_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.year,
      row.memberId,
      row.orgId,
      row.level,
      row.reason,
      row.note,
      row.written,
      row.batchId,
      args.at,
      args.by,
    ],
  );
}

/** Members put on a year's list, not yet rated: all in one statement. */
export const insertRatings = (
  db: WriteDb,
  year: number,
  rows: readonly Pick<NewRating, 'memberId' | 'orgId' | 'reason' | 'note'>[],
  args: { readonly at: string; readonly by: string },
): void => {
  const listed = rows.map(({ memberId, orgId, reason, note }) => [memberId, orgId, reason, note]);
  db.run(
    `INSERT INTO rating (year, member_id, org_id, unrated_reason, unrated_note, updated_at, updated_by)
     SELECT ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3, ?, ? FROM json_each(?)`,
    [year, args.at, args.by, JSON.stringify(listed)],
  );
};

/** @returns false when the member is not on that year's list */
export const setRating = (
  db: WriteDb,
  row: Pick<NewRating, 'year' | 'memberId' | 'level' | 'reason' | 'note'>,
  args: { readonly at: string; readonly by: string },
): boolean =>
  db.run(
    `UPDATE rating SET level = ?, unrated_reason = ?, unrated_note = ?, updated_at = ?, updated_by = ?
     WHERE year = ? AND member_id = ?`,
    [row.level, row.reason, row.note, args.at, args.by, row.year, row.memberId],
  ).changes === 1;

/** How many of these stand on the list because a roster left their level blank. */
export const countBlankInSource = (db: ReadDb, year: number, memberIds: readonly number[]): number =>
  db.pluck<number>(
    `SELECT count(*) FROM rating WHERE year = ? AND batch_id IS NOT NULL AND written = ''
       AND member_id IN (SELECT value FROM json_each(?))`,
    [year, JSON.stringify(memberIds)],
  )[0] ?? 0;

export const deleteRating = (db: WriteDb, year: number, memberId: number): boolean =>
  db.run('DELETE FROM rating WHERE year = ? AND member_id = ?', [year, memberId]).changes === 1;

/** Where the member stood changed after the list was made. */
export const moveRating = (
  db: WriteDb,
  row: Pick<NewRating, 'year' | 'memberId' | 'orgId'>,
  args: { readonly at: string; readonly by: string },
): boolean =>
  db.run('UPDATE rating SET org_id = ?, updated_at = ?, updated_by = ? WHERE year = ? AND member_id = ?', [
    row.orgId,
    args.at,
    args.by,
    row.year,
    row.memberId,
  ]).changes === 1;

export const getRatingDecision = (db: ReadDb, year: number): RatingDecision =>
  db.get<RatingDecision>(
    'SELECT decision_number AS number, decision_on AS "on", decision_by AS "by" FROM rating_year WHERE year = ?',
    [year],
  ) ?? { number: '', on: '', by: '' };

export const setRatingDecision = (db: WriteDb, year: number, { number, on, by }: RatingDecision): void => {
  db.run('UPDATE rating_year SET decision_number = ?, decision_on = ?, decision_by = ? WHERE year = ?', [
    number,
    on,
    by,
    year,
  ]);
};
