/** The papers of a branch's meeting that rates its members, and those that follow from it (domain: process and votes). */
export const yearPaperKinds = [
  'selfReview',
  'levelBallot',
  'bestBallot',
  'count',
  'proposals',
  'decision',
  'unreviewed',
  'committeeBallot',
  'branchBallot',
] as const;
export type YearPaperKind = (typeof yearPaperKinds)[number];

/** Slips for a secret vote: short, unsigned, many copies, several to a sheet. */
export const ballotKinds = ['levelBallot', 'bestBallot', 'committeeBallot', 'branchBallot'] as const;
export type BallotKind = (typeof ballotKinds)[number];
export const isBallot = (kind: YearPaperKind): kind is BallotKind =>
  (ballotKinds as readonly YearPaperKind[]).includes(kind);

/** Those that are a table, and so go to Excel, too. */
export const yearTableKinds = [
  'levelBallot',
  'bestBallot',
  'proposals',
  'decision',
  'unreviewed',
  'committeeBallot',
  'branchBallot',
] as const;
export type YearTableKind = (typeof yearTableKinds)[number];
export const isYearTable = (kind: YearPaperKind): kind is YearTableKind =>
  (yearTableKinds as readonly YearPaperKind[]).includes(kind);
