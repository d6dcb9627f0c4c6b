import { expect, it } from 'vitest';
import { countDeed } from './count-keys.ts';

it.each([
  ['c', { type: 'mark', mark: 'there' }],
  ['C', { type: 'mark', mark: 'there' }],
  ['t', { type: 'mark', mark: 'missing' }],
  ['m', { type: 'mark', mark: 'lent' }],
  ['Delete', { type: 'mark', mark: null }],
  ['ArrowDown', { type: 'move', to: 3 }],
  ['End', { type: 'move', to: 4 }],
  ['PageDown', { type: 'move', to: 4 }],
  ['PageUp', { type: 'move', to: 0 }],
  ['x', null],
  ['Tab', null],
])('the key %s on the third of five people', (key, deed) => {
  expect(countDeed(key, { active: 2, count: 5 })).toEqual(deed);
});
