import { describe, expect, test } from 'vitest';
import type { CellKind } from './cockpit-columns.ts';
import { type GridKey, type GridPlace, ratingDeed } from './rating-keys.ts';

const place = (kind: CellKind, part: Partial<GridPlace> = {}): GridPlace => ({
  row: 3,
  rows: 10,
  column: 2,
  columns: 5,
  rowsInView: 5,
  kind,
  ...part,
});
const key = (name: string, part: Partial<GridKey> = {}): GridKey => ({
  key: name,
  ctrl: false,
  shift: false,
  ...part,
});

describe('The keyboard of the rating grid', () => {
  test.each([
    ['level', '1', { type: 'level', level: 'excellent' }],
    ['level', '2', { type: 'level', level: 'good' }],
    ['level', '3', { type: 'level', level: 'fair' }],
    ['level', '4', { type: 'level', level: 'poor' }],
    ['level', '0', { type: 'reason' }],
    ['level', '5', null],
    ['level', 'Delete', { type: 'clear' }],
    ['level', ' ', { type: 'toggle' }],
    ['level', 'p', { type: 'accept' }],
    ['typed', 'C', { type: 'copy' }],
    ['read', '?', { type: 'help' }],
    ['read', 'F1', { type: 'help' }],
    ['read', '3', null],
    ['typed', '3', { type: 'typing', text: '3' }],
    ['typed', '0', { type: 'typing', text: '0' }],
    ['typed', 'F2', { type: 'typing', text: null }],
    ['level', 'F2', null],
    ['note', 'p', { type: 'typing', text: 'p' }],
    ['note', ' ', { type: 'typing', text: ' ' }],
    ['level', 'Escape', { type: 'unpick' }],
    ['level', 'ArrowDown', { type: 'move', row: 4, column: 2 }],
    ['level', 'Enter', { type: 'move', row: 4, column: 2 }],
    ['level', 'ArrowRight', { type: 'move', row: 3, column: 3 }],
    ['level', 'PageUp', { type: 'move', row: 0, column: 2 }],
    ['level', 'End', { type: 'move', row: 9, column: 2 }],
    ['level', 'Tab', { type: 'move', row: 3, column: 3 }],
  ] as const)('in a cell of kind "%s": %s → %j', (kind, name, deed) =>
    expect(ratingDeed(key(name), place(kind))).toEqual(deed),
  );

  test('never leaves the list by an arrow', () => {
    expect(ratingDeed(key('ArrowDown'), place('level', { row: 9 }))).toMatchObject({ row: 9 });
    expect(ratingDeed(key('ArrowUp'), place('level', { row: 0 }))).toMatchObject({ row: 0 });
    expect(ratingDeed(key('ArrowLeft'), place('level', { column: 0 }))).toMatchObject({ column: 0 });
  });

  test('Tab leaves the grid at the ends of a row, so that nobody is caught in it', () => {
    expect(ratingDeed(key('Tab'), place('level', { column: 4 }))).toBeNull();
    expect(ratingDeed(key('Tab', { shift: true }), place('level', { column: 0 }))).toBeNull();
    expect(ratingDeed(key('Tab', { shift: true }), place('level'))).toMatchObject({ column: 1 });
  });

  test('Ctrl+A picks all, Ctrl+Z undoes, Ctrl+D fills down, other Ctrl keys stay with the window', () => {
    const ctrl = (name: string) => ratingDeed(key(name, { ctrl: true }), place('typed'));
    expect(ctrl('a')).toEqual({ type: 'pickAll' });
    expect(ctrl('Z')).toEqual({ type: 'undo' });
    expect(ctrl('d')).toEqual({ type: 'fillDown' });
    expect(ctrl('1')).toBeNull();
  });

  test('does nothing in an empty list', () =>
    expect(ratingDeed(key('1'), place('level', { rows: 0 }))).toBeNull());
});
