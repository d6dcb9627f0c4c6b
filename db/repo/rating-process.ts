/** The columns of `rating` that say how a level came about, and back. */
import {
  type RatingBody,
  type RatingProcess,
  ratingBodies,
  type VoteKind,
  voteKinds,
} from '../../shared/entities/rating-process.ts';
import type { RatingPart } from '../../shared/ipc/year-process.ts';
import type { RatingLevel } from '../../shared/rules/rating-names.ts';
import type { WriteDb } from '../connection.ts';

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

const opinionColumns: Readonly<Record<RatingBody, string>> = {
  self: 'self_level',
  office: 'office_level',
  committee: 'committee_level',
  union: 'union_level',
  branch: 'branch_level',
};
const voteColumns: Readonly<Record<VoteKind, string>> = {
  bestFor: 'votes_best_for',
  bestAgainst: 'votes_best_against',
  good: 'votes_good',
  fair: 'votes_fair',
  poor: 'votes_poor',
  invalid: 'votes_invalid',
};

/** Writes what is there of a part. @returns false when the member is not on that year's list */
export function setProcess(
  db: WriteDb,
  row: { readonly year: number; readonly memberId: number },
  part: RatingPart,
  args: { readonly at: string; readonly by: string },
): boolean {
  const set: [string, string | number | null][] = [];
  for (const body of ratingBodies) {
    const level = part.opinions?.[body];
    if (level !== undefined) set.push([opinionColumns[body], level]);
  }
  for (const kind of voteKinds) {
    const votes = part.votes?.[kind];
    if (votes !== undefined) set.push([voteColumns[kind], votes]);
  }
  if (part.score !== undefined) set.push(['score', part.score]);
  if (part.selfAssessedOn !== undefined) set.push(['self_assessed_on', part.selfAssessedOn]);
  if (part.overrideNote !== undefined) set.push(['override_note', part.overrideNote]);
  return (
    db.run(
      `UPDATE rating SET ${set.map(([column]) => `${column} = ?, `).join('')}updated_at = ?, updated_by = ?
       WHERE year = ? AND member_id = ?`,
      [...set.map(([, value]) => value), args.at, args.by, row.year, row.memberId],
    ).changes === 1
  );
}
