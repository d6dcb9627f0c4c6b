import { expect, test } from 'vitest';
import { organisationDeed } from './organisation-keys.ts';

const press = (key: string, ctrl = false, active = 3) =>
  organisationDeed({ key, ctrl }, { active, count: 17 });

test.each([
  ['1', { type: 'level', level: 'excellent' }],
  ['2', { type: 'level', level: 'good' }],
  ['3', { type: 'level', level: 'fair' }],
  ['4', { type: 'level', level: 'poor' }],
  ['0', { type: 'reason' }],
  ['Delete', { type: 'open' }],
  [' ', { type: 'toggle' }],
  ['Escape', { type: 'unpick' }],
  ['Enter', { type: 'details' }],
  ['ArrowDown', { type: 'move', to: 4 }],
  ['PageUp', { type: 'move', to: 0 }],
  ['PageDown', { type: 'move', to: 13 }],
  ['End', { type: 'move', to: 16 }],
  ['5', null],
  ['Tab', null],
])('"%s" is %j', (key, deed) => expect(press(key)).toEqual(deed));

test('Ctrl+A picks all; Ctrl+Z is left to the window', () => {
  expect(press('a', true)).toEqual({ type: 'pickAll' });
  expect(press('z', true)).toBeNull();
});

test('the last row is the end, and an empty list has no keys', () => {
  expect(press('ArrowDown', false, 16)).toEqual({ type: 'move', to: 16 });
  expect(organisationDeed({ key: '1', ctrl: false }, { active: 0, count: 0 })).toBeNull();
});
