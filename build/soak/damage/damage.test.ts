// The share of the tests with damaged files that every run takes; `npm run soak -- B1` runs them in full.
import { describe, expect, test } from 'vitest';
import { verdict } from '../part-of.ts';

describe('Damage is found at opening or on reading, and never passes as other values', () => {
  test.each([
    ['a bit turned over', 'B1 flip', 40],
    ['a file cut short', 'B1 cut', 15],
    ['a page zeroed', 'B1 zeros', 15],
    ['the proof that this is the work of the cipher', 'B1 control', 60],
  ])('%s', { timeout: 120_000 }, async (_what, id, count) => {
    expect(await verdict(id, count)).toBe('kept');
  });
});
