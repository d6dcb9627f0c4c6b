import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byKey, isOff, limitsOf, movedBy, onPage, sizedBy, snapped } from './field-ops.ts';

const page = { width: 210, height: 148 };
const field = { left: 20, top: 30, width: 60, height: 8 };
const length = fc.double({ min: 0, max: 400, noNaN: true });
const anyPlace = fc.record({ left: length, top: length, width: length, height: length });
const shift = fc.double({ min: -500, max: 500, noNaN: true });

describe('A field', () => {
  test('is on the sheet whole wherever it is moved, and keeps its size', () => {
    fc.assert(
      fc.property(anyPlace, shift, shift, (place, dx, dy) => {
        const there = onPage(place, page);
        const after = movedBy(there, dx, dy, page);
        expect(isOff(after, page)).toBe(false);
        expect(Math.min(after.left, after.top)).toBeGreaterThanOrEqual(0);
        expect([after.width, after.height]).toEqual([there.width, there.height]);
      }),
    );
  });

  test('keeps its upper left corner when it is sized, and never leaves the sheet or vanishes', () => {
    fc.assert(
      fc.property(anyPlace, shift, shift, (place, dx, dy) => {
        const there = onPage(place, page);
        const after = sizedBy(there, dx, dy, page);
        expect([after.left, after.top]).toEqual([there.left, there.top]);
        expect(isOff(after, page)).toBe(false);
        expect(Math.min(after.width, after.height)).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test('is on the sheet with every measure at either of its limits', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const there = onPage(place, page);
        for (const [measure, limits] of Object.entries(limitsOf(there, page)))
          for (const limit of limits) expect(isOff({ ...there, [measure]: limit }, page)).toBe(false);
      }),
    );
  });

  test.each([
    ['ArrowRight', false, false, { left: 20.5 }],
    ['ArrowLeft', true, false, { left: 15 }],
    ['ArrowDown', false, false, { top: 30.5 }],
    ['ArrowUp', true, false, { top: 25 }],
    ['ArrowRight', false, true, { width: 60.5 }],
    ['ArrowDown', true, true, { height: 13 }],
  ])('by %s (Shift %s, Ctrl %s) goes where it is said', (key, shiftKey, ctrlKey, part) => {
    expect(byKey(field, { key, shiftKey, ctrlKey }, page)).toEqual({ ...field, ...part });
  });

  test('stays where it is for any other key', () => {
    expect(byKey(field, { key: 'a', shiftKey: false, ctrlKey: false }, page)).toBeNull();
  });

  test('comes into line with the edge of another one that is near, and not with a far one', () => {
    const other = { left: 50, top: 60, width: 40, height: 10 };
    expect(snapped({ ...field, left: 50.9, top: 59.2 }, [other], page)).toMatchObject({ left: 50, top: 60 });
    expect(snapped({ ...field, left: 29.6 }, [other], page)).toMatchObject({ left: 30, top: 30 });
    expect(snapped({ ...field, left: 54 }, [other], page)).toMatchObject({ left: 54 });
  });
});
