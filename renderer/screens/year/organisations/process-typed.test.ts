import { describe, expect, test } from 'vitest';
import { scoreToTyped, typedToScore, typedToVotes } from './process-typed.ts';

describe('A score as an office writes it', () => {
  test.each([
    ['', null],
    ['90', 900],
    ['87,5', 875],
    [' 100 ', 1000],
    ['100,1', undefined],
    ['87.5', undefined],
    ['87,55', undefined],
    ['chín mươi', undefined],
  ])('%j is %s tenths', (typed, score) => expect(typedToScore(typed)).toBe(score));

  test.each([0, 5, 875, 900, 1000])('%i tenths come back as they went in', (score) =>
    expect(typedToScore(scoreToTyped(score))).toBe(score),
  );
});

test.each([
  ['', null],
  ['31', 31],
  ['1.200', 1200],
  ['-1', undefined],
  ['1,5', undefined],
  ['200000', undefined],
])('votes: %j is %s', (typed, votes) => expect(typedToVotes(typed)).toBe(votes));
