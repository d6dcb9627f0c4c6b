// The share of the recovery drills that every run of the tests takes; `npm run soak -- B7` runs them in full.
import { describe, expect, test } from 'vitest';
import { verdict } from '../part-of.ts';

describe('From a stick and two half-sheets to a register that works, on a PC that has never seen it', () => {
  test.each([
    ['with the newest copy and the code', 'B7'],
    ['and not with a copy that was damaged', 'B7 bit'],
    ['and not with a code that was mistyped', 'B7 letter'],
  ])('%s', { timeout: 180_000 }, async (_what, id) => {
    expect(await verdict(id, 1)).toBe('kept');
  });
});
