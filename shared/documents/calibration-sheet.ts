/**
 * The test sheet's numbered ladders. Printers cannot print to the edge, so the edge is no measure; but whoever folds
 * the paper in four lengthwise and crosswise gets creases at the quarters of the real paper. Where a crease crosses a
 * ladder stands a number, and the number says how far the ink lies from where it was meant.
 *
 * A ladder is a diagonal scale: each tick lies 0.2 mm farther than the one before, but in the next row, so that a
 * shift too small for the eye moves the crossing by a whole row. Five such runs stand side by side and reach over each
 * other by a little, so that a crease which runs askew meets at least one tick; where it meets two, either will do,
 * for every number stands once. 50 is the middle.
 */
import type { PageSize, Point } from './calibration-map.ts';

/** Millimetres from one number to the next within a run. */
export const stepSize = 0.2;
export const middleNumber = 50;
/** Of the short tick that is held against the crease, in millimetres. */
export const tickLength = 1.6;

/** Numbers of a run end at its tens: 41 to 59 stand in the middle run, 61 to 79 in the next. */
const runNumbers = 20;
const ticksInRun = 19;
const runs = 5;
/** Steps from run to run: four fewer than its ticks, which is how far two neighbours reach over each other. */
const runSteps = 15;

/** Every number of a ladder, run by run. */
export const ladderNumbers: readonly number[] = Array.from({ length: runs }, (_, run) =>
  Array.from({ length: ticksInRun }, (_, i) => run * runNumbers + 1 + i),
).flat();

/** Whether a person can have read it: a number of the ladder, or the half between two neighbours. */
export function isReading(number: number): boolean {
  const [lower, upper] = [Math.floor(number), Math.ceil(number)];
  return Number.isInteger(number * 2) && ladderNumbers.includes(lower) && ladderNumbers.includes(upper);
}

/** Marks as they are numbered on the sheet: 1 upper left, 2 upper right, 3 lower left, 4 lower right. */
export const markNumbers = [1, 2, 3, 4] as const;
export type MarkNumber = (typeof markNumbers)[number];

/** across = ladder A, read at the upright crease, tells of left and right; down = ladder B, at the level crease. */
export type LadderAxis = 'across' | 'down';

export interface Ladder {
  readonly mark: MarkNumber;
  readonly axis: LadderAxis;
  /** where the crease is meant to cross, along the measured direction (mm) */
  readonly crease: number;
  /** where the rows begin, along the other direction (mm) */
  readonly start: number;
  /** from row to row (mm) */
  readonly pitch: number;
}

/** Kept free at the edge, where printers do not print (mm). */
const edge = 6;
/** From a crease to the end of the farthest figure beside it (mm). */
const halfWidth = ((runs - 1) / 2) * runSteps * stepSize + ((ticksInRun - 1) / 2) * stepSize + 2.2;
/** The wider the rows, the larger the figures; small paper takes the narrower ones. */
const pitches = [2.4, 1.9] as const;

function hasRoom(length: number, { width, height }: PageSize): boolean {
  const smaller = Math.min(width, height);
  if (smaller < 2 * (edge + length) + 2 || smaller / 4 < edge + halfWidth) return false;
  // At each mark ladder A stands on the upright crease and ladder B on the level one: not upon each other.
  return edge + length + halfWidth <= Math.max(width, height) / 4;
}

/** @returns the eight ladders, A and B of each mark; [] where the paper is too small for a test sheet */
export function laddersOf(page: PageSize): readonly Ladder[] {
  const pitch = pitches.find((candidate) => hasRoom(candidate * ticksInRun, page));
  if (pitch === undefined) return [];
  const { width, height } = page;
  const far = edge + pitch * ticksInRun;
  return markNumbers.flatMap((mark): readonly Ladder[] => {
    const right = mark === 2 || mark === 4;
    const below = mark === 3 || mark === 4;
    return [
      {
        ...{ mark, axis: 'across', pitch },
        crease: right ? (width * 3) / 4 : width / 4,
        start: below ? height - far : edge,
      },
      {
        ...{ mark, axis: 'down', pitch },
        crease: below ? (height * 3) / 4 : height / 4,
        start: right ? width - far : edge,
      },
    ];
  });
}

/** Where the tick of a number lies on the sheet as it was meant; a half number lies between two rows. */
export function tickAt({ axis, crease, start, pitch }: Ladder, number: number): Point {
  const run = Math.floor(number / runNumbers);
  const inRun = number - run * runNumbers;
  const steps = (run - (runs - 1) / 2) * runSteps + inRun - runNumbers / 2;
  const measured = crease + steps * stepSize;
  const along = start + (inRun - 0.5) * pitch;
  return axis === 'across' ? { x: measured, y: along } : { x: along, y: measured };
}

/** The sizes of paper that a test sheet is offered for; any other is typed in. */
export const usualPages = [
  { name: 'A4 dọc', width: 210, height: 297 },
  { name: 'A4 ngang', width: 297, height: 210 },
  { name: 'A5 dọc', width: 148, height: 210 },
  { name: 'A5 ngang', width: 210, height: 148 },
  { name: 'A3 ngang', width: 420, height: 297 },
] as const;
