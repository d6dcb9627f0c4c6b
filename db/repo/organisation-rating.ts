/** What was recorded of organisations in a year; an organisation without a row has nothing recorded. */
import {
  noOrganisationProcess,
  noRatingDecision,
  type OrganisationProcess,
  type OrganisationUnratedReason,
  type RatingDecision,
} from '../../shared/entities/organisation-rating.ts';
import type { RatingLevel } from '../../shared/rules/rating-names.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

export interface OrganisationRating {
  readonly level: RatingLevel | null;
  readonly reason: OrganisationUnratedReason | null;
  readonly note: string;
  readonly process: OrganisationProcess;
  readonly decision: RatingDecision;
  readonly version: number;
}

export const nothingRecorded: OrganisationRating = {
  level: null,
  reason: null,
  note: '',
  process: noOrganisationProcess,
  decision: noRatingDecision,
  version: 0,
};

interface Row {
  readonly orgId: number;
  readonly level: RatingLevel | null;
  readonly reason: OrganisationUnratedReason | null;
  readonly note: string;
  readonly self: RatingLevel | null;
  readonly upper: RatingLevel | null;
  readonly score: number | null;
  readonly bestFor: number | null;
  readonly bestAgainst: number | null;
  readonly good: number | null;
  readonly fair: number | null;
  readonly poor: number | null;
  readonly invalid: number | null;
  readonly overrideNote: string;
  readonly number: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly version: number;
}

const rowToRating = (row: Row): OrganisationRating => {
  const { level, reason, note, self, upper, score, overrideNote, version } = row;
  const { bestFor, bestAgainst, good, fair, poor, invalid } = row;
  return {
    ...{ level, reason, note, version },
    process: { self, upper, score, overrideNote, votes: { bestFor, bestAgainst, good, fair, poor, invalid } },
    decision: { number: row.number, on: row.decidedOn, by: row.decidedBy },
  };
};

/** By organisation. */
export const organisationRatings = (db: ReadDb, year: number): Map<number, OrganisationRating> =>
  new Map(
    db
      .all<Row>(
        `SELECT org_id AS orgId, level, unrated_reason AS reason, unrated_note AS note, self_level AS self,
           upper_level AS upper, score, votes_best_for AS bestFor, votes_best_against AS bestAgainst,
           votes_good AS good, votes_fair AS fair, votes_poor AS poor, votes_invalid AS invalid,
           override_note AS overrideNote, decision_number AS number, decision_on AS decidedOn,
           decision_by AS decidedBy, version
         FROM organisation_rating WHERE year = ?`,
        [year],
      )
      .map((row) => [row.orgId, rowToRating(row)]),
  );

interface Place {
  readonly year: number;
  readonly orgId: number;
}
interface Entered {
  readonly at: string;
  readonly by: string;
}

/** Writes some columns of a row, which is made where there is none. Column names are this file's own. */
function put(
  db: WriteDb,
  { year, orgId }: Place,
  columns: Readonly<Record<string, string | number | null>>,
  { at, by }: Entered,
): void {
  const names = Object.keys(columns);
  db.run(
    `INSERT INTO organisation_rating (year, org_id, ${names.join(', ')}, updated_at, updated_by)
     VALUES (?, ?, ${names.map(() => '?').join(', ')}, ?, ?)
     ON CONFLICT (year, org_id) DO UPDATE SET ${names.map((n) => `${n} = excluded.${n}`).join(', ')},
       updated_at = excluded.updated_at, updated_by = excluded.updated_by, version = version + 1`,
    [year, orgId, ...Object.values(columns), at, by],
  );
}

export const putOrganisationLevel = (
  db: WriteDb,
  place: Place,
  said: Pick<OrganisationRating, 'level' | 'reason' | 'note'>,
  entered: Entered,
): void =>
  put(db, place, { level: said.level, unrated_reason: said.reason, unrated_note: said.note }, entered);

export const putOrganisationProcess = (
  db: WriteDb,
  place: Place,
  { self, upper, score, votes, overrideNote }: OrganisationProcess,
  entered: Entered,
): void =>
  put(
    db,
    place,
    {
      self_level: self,
      upper_level: upper,
      score,
      votes_best_for: votes.bestFor,
      votes_best_against: votes.bestAgainst,
      votes_good: votes.good,
      votes_fair: votes.fair,
      votes_poor: votes.poor,
      votes_invalid: votes.invalid,
      override_note: overrideNote,
    },
    entered,
  );

export const putOrganisationDecision = (
  db: WriteDb,
  place: Place,
  { number, on, by }: RatingDecision,
  entered: Entered,
): void => put(db, place, { decision_number: number, decision_on: on, decision_by: by }, entered);
