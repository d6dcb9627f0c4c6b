/** A member of a year as the tests of the rating's rules need one: official, nothing said yet. */
import { noProcess, type RatingProcess } from '../entities/rating-process.ts';
import type { ConflictFacts } from '../rules/rating-conflicts.ts';

export const said = (opinions: Partial<RatingProcess['opinions']>): Pick<RatingProcess, 'opinions'> => ({
  opinions: { ...noProcess.opinions, ...opinions },
});

export const voted = (votes: Partial<RatingProcess['votes']>): Pick<RatingProcess, 'votes'> => ({
  votes: { ...noProcess.votes, ...votes },
});

export const ratedMember = (facts: Partial<ConflictFacts> = {}): ConflictFacts => ({
  ...noProcess,
  status: 'official',
  admittedOn: '2010-05-19',
  discipline: null,
  unitDisciplined: false,
  unpaidMonths: null,
  level: null,
  reason: null,
  leftOn: null,
  ...facts,
});
