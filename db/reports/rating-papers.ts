/** What the meeting papers of a year say besides its list: the branches' meetings and the decision. */
import type { RatingDecision, RatingMeetingFacts } from '../../shared/entities/year-paper.ts';
import type { ReadDb } from '../connection.ts';

/** organisation → its meeting of that year */
export const meetingsOfYear = (db: ReadDb, year: number): ReadonlyMap<number, RatingMeetingFacts> =>
  new Map(
    db
      .all<RatingMeetingFacts>(
        `SELECT org_id AS orgId, met_on AS metOn, called, present, ballots_issued AS ballotsIssued,
           ballots_back AS ballotsBack, ballots_valid AS ballotsValid, chair, secretary, tellers
         FROM rating_meeting WHERE year = ?`,
        [year],
      )
      .map((meeting) => [meeting.orgId, meeting]),
  );

export const decisionOfYear = (db: ReadDb, year: number): RatingDecision =>
  db.get<RatingDecision>(
    `SELECT decision_number AS number, decision_on AS "on", decision_by AS "by" FROM rating_year WHERE year = ?`,
    [year],
  ) ?? { number: '', on: '', by: '' };
