// The share of the crash tests that every run of the tests takes; `npm run soak -- A1 A2 A3` runs them in full.
import { describe, expect, test } from 'vitest';
import { operations } from '../operations/all.ts';
import { verdict } from '../part-of.ts';
import { soakParts } from '../parts/all.ts';
import { toldIn } from './kill.ts';

const names = operations.map(({ name }) => name);

test('What a kill cut short was not acknowledged', () => {
  expect(toldIn('ready\nbegin 1\ndone 1\nbegin 2\ndone')).toEqual([
    { what: 'begin', id: '1' },
    { what: 'done', id: '1' },
    { what: 'begin', id: '2' },
  ]);
});

describe('Nothing acknowledged is lost and nothing asked at opening', () => {
  test.each(names)('when the program is killed: %s', { timeout: 180_000 }, async (name) => {
    expect(await verdict(`A1 ${name}`, 4)).toBe('kept');
  });
  test.each(names)('when the power goes: %s', { timeout: 180_000 }, async (name) => {
    expect(await verdict(`A2 ${name}`, 20)).toBe('kept');
  });
});

describe('The harness can fail', () => {
  const controls = soakParts.filter(({ id }) => id.startsWith('A3'));
  test.each(controls)('$title', { timeout: 180_000 }, async ({ id }) => {
    expect(await verdict(id, 15)).toBe('kept');
  });
});
