import { describe, expect, it } from 'vitest';
import { rollDeed } from './roll-keys.ts';

const place = { active: 3, count: 50 };

describe('A key in the roll', () => {
  it.each([
    ['ArrowDown', { type: 'move', to: 4 }],
    ['ArrowUp', { type: 'move', to: 2 }],
    ['PageDown', { type: 'move', to: 13 }],
    ['PageUp', { type: 'move', to: 0 }],
    ['End', { type: 'move', to: 49 }],
    ['c', { type: 'mark', mark: 'present' }],
    ['C', { type: 'mark', mark: 'present' }],
    ['p', { type: 'mark', mark: 'excused' }],
    ['k', { type: 'mark', mark: 'absent' }],
    ['Delete', { type: 'mark', mark: null }],
    ['t', { type: 'allPresent' }],
    ['Enter', { type: 'reason' }],
    ['x', null],
    ['Tab', null],
  ])('%s', (key, deed) => {
    expect(rollDeed(key, place)).toEqual(deed);
  });

  it('does nothing where nobody is', () => {
    expect(rollDeed('c', { active: 0, count: 0 })).toBeNull();
  });
});
