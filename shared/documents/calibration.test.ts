// The arithmetic of calibrating: whatever a printer does within reason, its test sheet tells, and a wrong number shows.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrate, type MarkReading, type Readings } from './calibration.ts';
import {
  type AffineMap,
  applyMap,
  correctionOf,
  identityMap,
  inWords,
  type PageSize,
  type Point,
} from './calibration-map.ts';
import {
  isReading,
  type Ladder,
  ladderNumbers,
  laddersOf,
  type MarkNumber,
  markNumbers,
  stepSize,
  tickAt,
} from './calibration-sheet.ts';

const a4: PageSize = { width: 210, height: 297 };
const radians = Math.PI / 180;

interface Fault {
  readonly right: number;
  readonly down: number;
  readonly wider: number;
  readonly taller: number;
  readonly turned: number;
  readonly slanted: number;
}

/** A printer with a fault about the middle of the page: shift in mm, scale as a share, angles in degrees. */
function printerWith({ right, down, wider, taller, turned, slanted }: Fault, page: PageSize): AffineMap {
  const [t, s] = [turned * radians, (turned + slanted) * radians];
  const linear = {
    xx: (1 + wider) * Math.cos(t),
    yx: (1 + wider) * Math.sin(t),
    xy: -(1 + taller) * Math.sin(s),
    yy: (1 + taller) * Math.cos(s),
  };
  const [x, y] = [page.width / 2, page.height / 2];
  return {
    ...linear,
    dx: x + right - linear.xx * x - linear.xy * y,
    dy: y + down - linear.yx * x - linear.yy * y,
  };
}

/** What a person reads: the row, or the place between two rows, at which the crease runs nearest to the tick. */
function readAt(ladder: Ladder, printer: AffineMap): number {
  const numbers = ladderNumbers.flatMap((number) => [number, number + 0.5]).filter(isReading);
  const off = (number: number): number => {
    const there = applyMap(printer, tickAt(ladder, number));
    return Math.abs((ladder.axis === 'across' ? there.x : there.y) - ladder.crease);
  };
  return numbers.reduce((best, number) => (off(number) < off(best) ? number : best));
}

function readingsOf(printer: AffineMap, page: PageSize): Readings {
  const ladders = laddersOf(page);
  const at = (mark: MarkNumber, axis: Ladder['axis']): number => {
    const ladder = ladders.find((l) => l.mark === mark && l.axis === axis);
    if (!ladder) throw new Error('no such ladder');
    return readAt(ladder, printer);
  };
  const [a, b, c, d] = markNumbers.map(
    (mark): MarkReading => ({ across: at(mark, 'across'), down: at(mark, 'down') }),
  );
  if (!a || !b || !c || !d) throw new Error('fewer than four marks');
  return [a, b, c, d];
}

const spread = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const fault = fc.record({
  ...{ right: spread(5), down: spread(5), wider: spread(0.015), taller: spread(0.015) },
  ...{ turned: spread(0.6), slanted: spread(0.6) },
});

const cornersOf = ({ width, height }: PageSize): readonly Point[] =>
  [0, width].flatMap((x) => [0, height].map((y) => ({ x, y })));

/** An affine error is largest at a corner. */
const farthest = (page: PageSize, off: (point: Point) => Point): number =>
  Math.max(
    ...cornersOf(page).map((corner) => {
      const there = off(corner);
      return Math.hypot(there.x - corner.x, there.y - corner.y);
    }),
  );

describe('One test sheet', () => {
  test.each([
    ['A4', a4],
    ['A4 on its side', { width: 297, height: 210 }],
    ['A5', { width: 148, height: 210 }],
    ['A5 on its side', { width: 210, height: 148 }],
  ] as const)('brings every point of %s within 0.3 mm of its place', (_, page) => {
    fc.assert(
      fc.property(fault, (of) => {
        const printer = printerWith(of, page);
        const found = calibrate(readingsOf(printer, page), page);
        if (!found.ok) throw new Error(found.error.code);
        const correction = correctionOf(found.value.map);
        const off = farthest(page, (point) => applyMap(printer, applyMap(correction, point)));
        expect(off).toBeLessThanOrEqual(0.3);
      }),
      { numRuns: 300 },
    );
  });

  test('of a printer without fault reads 50 everywhere and changes nothing', () => {
    const readings = readingsOf(identityMap, a4);
    expect(readings.flatMap(({ across, down }) => [across, down])).toEqual(Array(8).fill(50));
    const found = calibrate(readings, a4);
    if (!found.ok) throw new Error(found.error.code);
    expect(found.value.worst).toBeCloseTo(0, 9);
    expect(farthest(a4, (point) => applyMap(found.value.map, point))).toBeCloseTo(0, 9);
  });

  test('a number misread by five steps (1 mm) or more is never taken: the ladder is named', () => {
    const place = fc.record({
      mark: fc.constantFrom(...markNumbers),
      axis: fc.constantFrom('across' as const, 'down' as const),
      number: fc.constantFrom(...ladderNumbers),
    });
    fc.assert(
      fc.property(fault, place, (of, { mark, axis, number }) => {
        const readings = readingsOf(printerWith(of, a4), a4);
        const ladder = laddersOf(a4).find((l) => l.mark === mark && l.axis === axis);
        if (!ladder) throw new Error('no such ladder');
        const measured = (n: number) => tickAt(ladder, n)[axis === 'across' ? 'x' : 'y'];
        fc.pre(Math.abs(measured(number) - measured(readings[mark - 1]?.[axis] ?? 0)) > 4.9 * stepSize);
        const misread = readings.map((reading, i) =>
          i === mark - 1 ? { ...reading, [axis]: number } : reading,
        ) as unknown as Readings;
        expect(calibrate(misread, a4)).toMatchObject({
          ok: false,
          error: { code: 'printer-profile.misread', params: { ladder: axis === 'across' ? 'A' : 'B' } },
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('of an ordinary printer the very mark that was misread is named', () => {
    const readings = readingsOf(
      printerWith({ right: 1.4, down: -0.6, wider: 0.002, taller: -0.001, turned: 0.2, slanted: 0 }, a4),
      a4,
    );
    for (const mark of markNumbers)
      for (const axis of ['across', 'down'] as const) {
        const misread = readings.map((reading, i) =>
          i === mark - 1 ? { ...reading, [axis]: reading[axis] + 10 } : reading,
        ) as unknown as Readings;
        expect(calibrate(misread, a4)).toMatchObject({ ok: false, error: { params: { mark } } });
      }
  });

  test.each([
    [0, 'below the ladder'],
    [100, 'above the ladder'],
    [60, 'between two runs, where no number stands'],
    [59.5, 'beyond the end of a run'],
    [47.25, 'a quarter, which nobody can read'],
    [Number.NaN, 'no number'],
  ])('%s is refused: %s', (number) => {
    const readings: Readings = [
      { across: 50, down: 50 },
      { across: 50, down: number },
      { across: 50, down: 50 },
      { across: 50, down: 50 },
    ];
    expect(calibrate(readings, a4)).toMatchObject({
      ok: false,
      error: { code: 'printer-profile.bad-number', params: { mark: 2, ladder: 'B' } },
    });
  });

  test('for which the paper is too small is refused', () => {
    const middle = { across: 50, down: 50 };
    expect(calibrate([middle, middle, middle, middle], { width: 70, height: 90 })).toMatchObject({
      ok: false,
      error: { code: 'printer-profile.small-paper' },
    });
  });
});

describe('The ladders', () => {
  const papers = fc.record({
    width: fc.integer({ min: 60, max: 450 }),
    height: fc.integer({ min: 60, max: 450 }),
  });

  /** The box of a ladder with its figures. */
  const boxOf = (ladder: Ladder) => {
    const ticks = ladderNumbers.map((number) => tickAt(ladder, number));
    const [xs, ys] = [ticks.map(({ x }) => x), ticks.map(({ y }) => y)];
    // Half a row around each tick.
    return {
      left: Math.min(...xs) - 0.6,
      right: Math.max(...xs) + 0.6,
      top: Math.min(...ys) - 0.6,
      bottom: Math.max(...ys) + 0.6,
    };
  };

  test('lie where printers print and do not lie upon each other, on paper of any size', () => {
    fc.assert(
      fc.property(papers, (page) => {
        const boxes = laddersOf(page).map(boxOf);
        for (const [i, a] of boxes.entries()) {
          expect(Math.min(a.left, a.top, page.width - a.right, page.height - a.bottom)).toBeGreaterThan(3);
          for (const b of boxes.slice(i + 1))
            expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(
              true,
            );
        }
      }),
    );
  });

  test.each([
    [210, 297, true],
    [148, 210, true],
    [210, 148, true],
    [220, 110, true],
    [105, 148, false],
    [90, 60, false],
  ])('on %i × %i mm: %s', (width, height, there) => {
    expect(laddersOf({ width, height }).length > 0).toBe(there);
  });
});

test('what a printer does is told as a person sees it', () => {
  const fault = { right: 1.4, down: 0.6, wider: 0.004, taller: -0.002, turned: 0.2, slanted: 0.1 };
  const told = inWords(printerWith(fault, a4), a4);
  expect(told.right).toBeCloseTo(1.4, 9);
  expect(told.down).toBeCloseTo(0.6, 9);
  expect(told.wider).toBeCloseTo(0.4, 9);
  expect(told.taller).toBeCloseTo(-0.2, 9);
  expect(told.turned).toBeCloseTo(0.2, 9);
  expect(told.slanted).toBeCloseTo(0.1, 9);
});
