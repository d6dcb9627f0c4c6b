import { expect, test } from 'vitest';
import { duesKeyDeed } from './dues-keys.ts';

test.each([
  [' ', true, 'payOwed'],
  ['=', true, 'payOwed'],
  [' ', false, undefined],
  ['=', false, undefined],
  ['Enter', false, 'move'],
  ['ArrowUp', true, 'move'],
  ['F2', true, 'profile'],
  ['F4', false, 'panel'],
  ['Escape', false, 'drop'],
  ['5', true, undefined],
  ['Tab', true, undefined],
] as const)('%s with an untouched box %s: %s', (key, untouched, deed) => {
  expect(duesKeyDeed(key, untouched)?.type).toBe(deed);
});
