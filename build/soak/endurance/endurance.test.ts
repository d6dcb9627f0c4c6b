// The share of the long session that every run of the tests takes; time is judged by `npm run soak -- C5` alone.
import { describe, expect, test } from 'vitest';
import { verdict } from '../part-of.ts';

describe('A long session refuses no save and keeps the log of the database small', () => {
  test.each([
    ['1,500 saves', 'C5', 1500],
    ['the proof that growth would be found', 'C5 control', 500],
  ])('%s', { timeout: 300_000 }, async (_what, id, count) => {
    expect(await verdict(id, count)).toBe('kept');
  });
});
