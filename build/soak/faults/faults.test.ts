// The share of the tests with a failing and a full disk that every run takes; `npm run soak -- A4 A5` runs them in full.
import { describe, expect, test } from 'vitest';
import { verdict } from '../part-of.ts';

describe('A call to the disk that fails is told in a sentence, and nothing is lost or half done', () => {
  test.each(['edit', 'log', 'export', 'open', 'quit'])('%s', { timeout: 180_000 }, async (name) => {
    expect(await verdict(`A4 ${name}`, 2)).toBe('kept');
  });
});

describe('On a full disk the last good state stays, and the sentence says how much room is needed', () => {
  test.each(['edit', 'import', 'backup', 'export'])('%s', { timeout: 180_000 }, async (name) => {
    expect(await verdict(`A5 ${name}`, 4)).toBe('kept');
  });
});
