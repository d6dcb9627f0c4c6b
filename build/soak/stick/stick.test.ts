// The share of the sticks that every run of the tests takes; `npm run soak -- B6` runs them in full.
import { describe, expect, test } from 'vitest';
import { verdict } from '../part-of.ts';

describe('A stick that fails is never called a success, and the copies here stay', () => {
  test.each([
    ['pulled', 'B6 pulled', 4],
    ['a block that cannot be written', 'B6 block', 2],
    ['the limit of FAT', 'B6 limit', 2],
    ['full', 'B6 full', 2],
    ['holding a fresh file for a moment', 'B6 held', 2],
    ['of less room than it says', 'B6 fake', 3],
    ['the proof that a careless copier would be found', 'B6 control', 2],
  ])('%s', { timeout: 180_000 }, async (_what, id, count) => {
    expect(await verdict(id, count)).toBe('kept');
  });
});
