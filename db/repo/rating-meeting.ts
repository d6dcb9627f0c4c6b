/** The meetings at which branches voted on a year's levels. */
import type { RatingMeeting, RatingMeetingFields } from '../../shared/rules/rating-meeting.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

/** By organisation. */
export const ratingMeetings = (db: ReadDb, year: number): Map<number, RatingMeeting> =>
  new Map(
    db
      .all<RatingMeeting & { readonly orgId: number }>(
        `SELECT org_id AS orgId, met_on AS metOn, called, present, ballots_issued AS ballotsIssued,
           ballots_back AS ballotsBack, ballots_valid AS ballotsValid, chair, secretary, tellers, version
         FROM rating_meeting WHERE year = ?`,
        [year],
      )
      .map(({ orgId, ...meeting }) => [orgId, meeting]),
  );

/** @param version of the meeting that was shown; 0 = there was none. @returns false when another one stands now */
export function putRatingMeeting(
  db: WriteDb,
  at: { readonly year: number; readonly orgId: number; readonly version: number },
  meeting: RatingMeetingFields,
): boolean {
  const values = [
    meeting.metOn,
    meeting.called,
    meeting.present,
    meeting.ballotsIssued,
    meeting.ballotsBack,
    meeting.ballotsValid,
    meeting.chair,
    meeting.secretary,
    meeting.tellers,
  ];
  if (at.version === 0)
    return (
      db.run(
        `INSERT INTO rating_meeting (met_on, called, present, ballots_issued, ballots_back, ballots_valid, chair,
           secretary, tellers, year, org_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        [...values, at.year, at.orgId],
      ).changes === 1
    );
  return (
    db.run(
      `UPDATE rating_meeting SET met_on = ?, called = ?, present = ?, ballots_issued = ?, ballots_back = ?,
         ballots_valid = ?, chair = ?, secretary = ?, tellers = ?, version = version + 1
       WHERE year = ? AND org_id = ? AND version = ?`,
      [...values, at.year, at.orgId, at.version],
    ).changes === 1
  );
}
