import { describe, expect, test } from 'vitest';
import { ratingDeed } from './rating-keys.ts';

const place = { active: 3, count: 10, rowsInView: 5 };

describe('The keyboard of the rating grid', () => {
  test.each([
    ['1', { type: 'level', level: 'excellent' }],
    ['2', { type: 'level', level: 'good' }],
    ['3', { type: 'level', level: 'fair' }],
    ['4', { type: 'level', level: 'poor' }],
    ['0', { type: 'reason' }],
    ['Delete', { type: 'open' }],
    [' ', { type: 'toggle' }],
    ['Escape', { type: 'unpick' }],
    ['ArrowDown', { type: 'move', to: 4 }],
    ['PageUp', { type: 'move', to: 0 }],
    ['End', { type: 'move', to: 9 }],
    ['5', null],
    ['Tab', null],
  ])('%s → %j', (key, deed) => expect(ratingDeed({ key, ctrl: false }, place)).toEqual(deed));

  test('never leaves the list', () => {
    expect(ratingDeed({ key: 'ArrowDown', ctrl: false }, { ...place, active: 9 })).toEqual({
      type: 'move',
      to: 9,
    });
    expect(ratingDeed({ key: 'ArrowUp', ctrl: false }, { ...place, active: 0 })).toEqual({
      type: 'move',
      to: 0,
    });
  });

  test('Ctrl+A picks all, Ctrl+Z undoes, other Ctrl keys stay with the window', () => {
    expect(ratingDeed({ key: 'a', ctrl: true }, place)).toEqual({ type: 'pickAll' });
    expect(ratingDeed({ key: 'Z', ctrl: true }, place)).toEqual({ type: 'undo' });
    expect(ratingDeed({ key: '1', ctrl: true }, place)).toBeNull();
  });

  test('does nothing in an empty list', () =>
    expect(ratingDeed({ key: '1', ctrl: false }, { ...place, count: 0 })).toBeNull());
});
