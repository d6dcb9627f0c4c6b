import { describe, expect, it } from 'vitest';
import { noProcess, type RatingProcess } from '../../entities/rating-process.ts';
import { isProposedForBest } from './who.ts';

const said = (opinions: Partial<RatingProcess['opinions']>, votes: Partial<RatingProcess['votes']> = {}) => ({
  ...noProcess,
  opinions: { ...noProcess.opinions, ...opinions },
  votes: { ...noProcess.votes, ...votes },
});

describe('phiếu bình chọn: who stands on the slip of the best level', () => {
  it.each([
    ['whom the branch committee proposes', said({ committee: 'excellent', self: 'good' }), true],
    ['not whom it proposes for another level', said({ committee: 'good', self: 'excellent' }), false],
    ['without its word, whom the member himself does', said({ self: 'excellent' }), true],
    ['without its word, whom the employer does', said({ office: 'excellent' }), true],
    ['without its word, whom the mass organisation does', said({ union: 'excellent' }), true],
    ['not by the word of the branch alone: that is the outcome', said({ branch: 'excellent' }), false],
    ['whoever was voted on it already', said({ committee: 'good' }, { bestFor: 0, bestAgainst: 31 }), true],
    ['nobody of whom nothing is known', said({}), false],
  ])('%s', (_who, process, stands) => {
    expect(isProposedForBest({ process, reason: null })).toBe(stands);
    expect(isProposedForBest({ process, reason: 'exempt' })).toBe(false);
  });
});
