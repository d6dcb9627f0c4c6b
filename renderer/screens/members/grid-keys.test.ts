import { describe, expect, it } from 'vitest';
import { gridDeed } from './grid-keys.ts';

const place = { active: 5, count: 20, rowsInView: 8 };
const press = (key: string, more: { ctrl?: boolean; shift?: boolean } = {}, at = place) =>
  gridDeed({ key, ctrl: false, shift: false, ...more }, at);

describe('the keyboard in the list', () => {
  it.each([
    ['ArrowDown', 6],
    ['ArrowUp', 4],
    ['PageDown', 12],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 19],
  ])('%s goes to row %i', (key, to) => {
    expect(press(key)).toEqual({ type: 'move', to, extend: false });
  });

  it('stays inside the list at both ends', () => {
    expect(press('ArrowDown', {}, { ...place, active: 19 })).toMatchObject({ to: 19 });
    expect(press('ArrowUp', {}, { ...place, active: 0 })).toMatchObject({ to: 0 });
  });

  it('extends the selection with Shift', () => {
    expect(press('ArrowDown', { shift: true })).toMatchObject({ to: 6, extend: true });
  });

  it.each([
    ['Enter', 'open'],
    ['F2', 'open'],
    [' ', 'toggle'],
    ['Escape', 'clear'],
  ])('"%s" means %s', (key, type) => {
    expect(press(key)).toEqual({ type });
  });

  it('selects all with Ctrl+A, copies with Ctrl+C and leaves every other Ctrl key alone', () => {
    expect(press('a', { ctrl: true })).toEqual({ type: 'selectAll' });
    expect(press('c', { ctrl: true })).toEqual({ type: 'copy' });
    expect(press('v', { ctrl: true })).toBeNull();
    expect(press('f', { ctrl: true })).toBeNull();
    expect(press('End', { ctrl: true })).toBeNull();
  });

  it('does nothing in an empty list', () => {
    expect(press('ArrowDown', {}, { active: 0, count: 0, rowsInView: 8 })).toBeNull();
  });
});
