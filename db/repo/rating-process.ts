/** The columns of `rating` that say how a level came about, and back. */
import type { RatingProcess } from '../../shared/entities/rating-process.ts';
import type { RatingLevel } from '../../shared/rules/rating-names.ts';

export interface ProcessColumns {
  readonly selfLevel: RatingLevel | null;
  readonly officeLevel: RatingLevel | null;
  readonly committeeLevel: RatingLevel | null;
  readonly unionLevel: RatingLevel | null;
  readonly branchLevel: RatingLevel | null;
  readonly score: number | null;
  readonly selfAssessedOn: string;
  readonly votesBestFor: number | null;
  readonly votesBestAgainst: number | null;
  readonly votesGood: number | null;
  readonly votesFair: number | null;
  readonly votesPoor: number | null;
  readonly votesInvalid: number | null;
  readonly overrideNote: string;
}

/** For a SELECT in which the table `rating` is called r. */
export const processColumns = `r.self_level AS selfLevel, r.office_level AS officeLevel,
  r.committee_level AS committeeLevel, r.union_level AS unionLevel, r.branch_level AS branchLevel, r.score,
  r.self_assessed_on AS selfAssessedOn, r.votes_best_for AS votesBestFor, r.votes_best_against AS votesBestAgainst,
  r.votes_good AS votesGood, r.votes_fair AS votesFair, r.votes_poor AS votesPoor, r.votes_invalid AS votesInvalid,
  r.override_note AS overrideNote`;

export const processOf = (row: ProcessColumns): RatingProcess => ({
  opinions: {
    self: row.selfLevel,
    office: row.officeLevel,
    committee: row.committeeLevel,
    union: row.unionLevel,
    branch: row.branchLevel,
  },
  votes: {
    bestFor: row.votesBestFor,
    bestAgainst: row.votesBestAgainst,
    good: row.votesGood,
    fair: row.votesFair,
    poor: row.votesPoor,
    invalid: row.votesInvalid,
  },
  score: row.score,
  selfAssessedOn: row.selfAssessedOn,
  overrideNote: row.overrideNote,
});
