import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cropRect, finenessOf, firstCrop, keptSize, moveCrop, printedDpi, zoomCrop } from './photo-crop.ts';

const sides = fc.integer({ min: 3, max: 6000 });
const pictures = fc.record({ width: sides, height: sides });
const part = fc.double({ min: -2, max: 3, noNaN: true });

describe('Cropping to 3×4', () => {
  test('never takes anything beyond the edges, and always 3 to 4', () => {
    fc.assert(
      fc.property(
        pictures,
        fc.record({ zoom: fc.double({ min: 0, max: 9, noNaN: true }), x: part, y: part }),
        (p, c) => {
          const { left, top, width, height } = cropRect(p, c);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(p.width + 1e-6);
          expect(top + height).toBeLessThanOrEqual(p.height + 1e-6);
          expect(width / height).toBeCloseTo(0.75, 6);
        },
      ),
    );
  });

  test.each([
    ['a wide picture: the whole height', { width: 4000, height: 3000 }, { width: 2250, height: 3000 }],
    ['a tall picture: the whole width', { width: 300, height: 1000 }, { width: 300, height: 400 }],
  ])('%s', (_title, picture, size) => expect(cropRect(picture, firstCrop)).toMatchObject(size));

  test('moving goes by parts of the frame and stops at the edge', () => {
    const picture = { width: 4000, height: 3000 };
    const start = cropRect(picture, firstCrop);
    expect(cropRect(picture, moveCrop(picture, firstCrop, 0.1, 0)).left).toBeCloseTo(start.left + 225, 6);
    expect(cropRect(picture, moveCrop(picture, firstCrop, 99, 0)).left).toBeCloseTo(1750, 6);
  });

  test('zooming keeps the middle of the frame where it is', () => {
    const picture = { width: 900, height: 1200 };
    const { left, width } = cropRect(picture, zoomCrop(picture, firstCrop, 2));
    expect([width, left + width / 2]).toEqual([450, 450]);
  });
});

describe('Printed 3×4 cm', () => {
  test.each([
    [354, 472, 'fine'],
    [353, 470, 'coarse'],
    [178, 237, 'coarse'],
    [150, 200, 'veryCoarse'],
  ] as const)('%i × %i pixels are %s', (width, height, fineness) => {
    expect(finenessOf(printedDpi({ width, height }))).toBe(fineness);
  });

  test.each([
    ['a small one keeps its pixels', { width: 354, height: 472 }, { width: 354, height: 472 }],
    ['a huge one is made smaller', { width: 3000, height: 4000 }, { width: 1200, height: 1600 }],
  ])('%s', (_title, rect, size) => expect(keptSize(rect)).toEqual(size));
});
