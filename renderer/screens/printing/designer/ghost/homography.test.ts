import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Corners, isSheet, ontoPicture, wholePicture } from './homography.ts';

const near = fc.double({ min: 0, max: 0.3, noNaN: true });
const photographed: fc.Arbitrary<Corners> = fc
  .tuple(near, near, near, near, near, near, near, near)
  .map(
    ([a, b, c, d, e, f, g, h]): Corners => [
      { x: a, y: b },
      { x: 1 - c, y: d },
      { x: 1 - e, y: 1 - f },
      { x: g, y: 1 - h },
    ],
  )
  .filter(isSheet);

describe('A photo of a sheet, brought onto the page', () => {
  test('has its four corners at the corners of the page', () => {
    fc.assert(
      fc.property(photographed, (corners) => {
        const onto = ontoPicture(corners);
        wholePicture.forEach(({ x, y }, i) => {
          expect(onto(x, y).x).toBeCloseTo(corners[i]?.x ?? Number.NaN, 6);
          expect(onto(x, y).y).toBeCloseTo(corners[i]?.y ?? Number.NaN, 6);
        });
      }),
    );
  });

  test('keeps straight lines straight: the middle of the page is where the diagonals cross', () => {
    fc.assert(
      fc.property(photographed, (corners) => {
        const [a, b, c, d] = corners;
        const { x, y } = ontoPicture(corners)(0.5, 0.5);
        const onLine = (p: typeof a, q: typeof a) => (q.x - p.x) * (y - p.y) - (q.y - p.y) * (x - p.x);
        expect(onLine(a, c)).toBeCloseTo(0, 6);
        expect(onLine(b, d)).toBeCloseTo(0, 6);
      }),
    );
  });

  test('is itself where the whole picture is the sheet', () => {
    expect(ontoPicture(wholePicture)(0.25, 0.75)).toEqual({ x: 0.25, y: 0.75 });
  });

  test('is no sheet where its corners are crossed or lie on one line', () => {
    const [a, b, c, d] = wholePicture;
    expect(isSheet([b, a, c, d])).toBe(false);
    expect(isSheet([a, b, { x: 1, y: 0.0001 }, d])).toBe(false);
    expect(isSheet([a, b, c, d])).toBe(true);
  });
});
