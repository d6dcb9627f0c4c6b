// The share of the tests with a clock that is wrong; `npm run soak -- C4` runs them in full.
import { describe, expect, test } from 'vitest';
import { verdict } from '../part-of.ts';

describe('A clock that was moved makes nothing be lost, hidden, put out of order or let in sooner', () => {
  test.each([
    ['400 days back, 5 years ahead, 1970, summer time, another zone', 'C4'],
    ['the proof that a wait measured by the clock would be found', 'C4 control'],
    ['the proof that entries of days which the clock has not reached would be found refused', 'C4 unsaid'],
  ])('%s', { timeout: 400_000 }, async (_what, id) => {
    expect(await verdict(id, 1)).toBe('kept');
  });
});
