// The share of the tests with a disk that fails, is full or refuses; `npm run soak -- A4 A5 A6` runs them in full.
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

describe('Without rights, or while another program holds the file, the deed is done or refused in a sentence', () => {
  test.each([
    ['edit', 1],
    ['backup', 1],
    ['export', 1],
    ['open', 1],
    ['held backup', 2],
    ['held export', 2],
    ['held password', 2],
    ['control', 1],
  ])('%s', { timeout: 180_000 }, async (name, count) => {
    expect(await verdict(`A6 ${name}`, count)).toBe('kept');
  });
});
