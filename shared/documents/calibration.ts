/**
 * From the numbers that were read on one test sheet to what the printer does. Each number is one equation: the tick
 * of that number lies on a crease whose place on the paper is known. Four equations in each direction for three
 * unknowns: one is left over, and by it a number that was misread is noticed.
 */
import { fail, ok, type Result } from '../result.ts';
import type { AffineMap, PageSize, Point } from './calibration-map.ts';
import {
  isReading,
  type Ladder,
  type LadderAxis,
  laddersOf,
  type MarkNumber,
  markNumbers,
  tickAt,
} from './calibration-sheet.ts';

/** The number read at ladder A and at ladder B of a mark; halves where the crease runs between two rows. */
export interface MarkReading {
  readonly across: number;
  readonly down: number;
}

/** By mark, 1 to 4. */
export type Readings = readonly [MarkReading, MarkReading, MarkReading, MarkReading];

export interface Calibration {
  readonly map: AffineMap;
  /** millimetres: by how much the numbers contradict each other after the best fit; 0 = not at all */
  readonly worst: number;
}

/** Numbers that agree only when one of them is off by more than this (mm) were misread, or the paper was misfolded. */
export const misreadLimit = 0.5;

/** One crease crossed at one tick: u·x + v·y + w = place of the crease, with u, v, w unknown. */
interface Equation {
  readonly mark: MarkNumber;
  readonly tick: Point;
  readonly crease: number;
}

interface Row {
  readonly u: number;
  readonly v: number;
  readonly w: number;
}

/** Determinant of three rows (x, y, 1): twice the area that the ticks span. */
const spanned = (a: Point, b: Point, c: Point): number =>
  (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);

/** The plane u·x + v·y + w through three values. */
function through(a: Equation, b: Equation, c: Equation): Row {
  const area = spanned(a.tick, b.tick, c.tick);
  const [p, q] = [b.crease - a.crease, c.crease - a.crease];
  const u = (p * (c.tick.y - a.tick.y) - q * (b.tick.y - a.tick.y)) / area;
  const v = (q * (b.tick.x - a.tick.x) - p * (c.tick.x - a.tick.x)) / area;
  return { u, v, w: a.crease - u * a.tick.x - v * a.tick.y };
}

type Four = readonly [Equation, Equation, Equation, Equation];

interface Fitted extends Row {
  readonly worst: number;
  /** millimetres by which the likeliest of them would have to be wrong; the same for none else */
  readonly contradiction: number;
}

/** Least squares: the one contradiction of four values in three unknowns is shared out among them. */
function bestFit(four: Four): Fitted {
  const [a, b, c, d] = four.map(({ tick }) => tick) as [Point, Point, Point, Point];
  // The one combination of the four that no plane can change.
  const weights = [spanned(b, c, d), -spanned(a, c, d), spanned(a, b, d), -spanned(a, b, c)];
  const sum = four.reduce((total, { crease }, i) => total + (weights[i] ?? 0) * crease, 0);
  const square = weights.reduce((total, weight) => total + weight * weight, 0);
  const shared = four.map((equation, i) => ({
    ...equation,
    crease: equation.crease - (sum * (weights[i] ?? 0)) / square,
  })) as [Equation, Equation, Equation, Equation];
  const largest = Math.max(...weights.map(Math.abs));
  return {
    ...through(shared[0], shared[1], shared[2]),
    worst: Math.abs(sum * largest) / square,
    contradiction: Math.abs(sum) / largest,
  };
}

/** Of a printer that is merely a little off; what three numbers say is the less likely the farther from it. */
const usual = { scale: 0.008, lean: 0.004 };

/**
 * Which of four contradicting numbers was misread: the one without which the printer looks most like a printer.
 * @param lean what the other direction says of how the sheet lies, as v should be here
 */
function likeliestMisread(four: Four, axis: LadderAxis, lean: number): MarkNumber {
  const strange = markNumbers.map((_, left) => {
    const [a, b, c] = four.filter((_, i) => i !== left) as [Equation, Equation, Equation];
    const { u, v } = through(a, b, c);
    const [scale, leaning] = axis === 'across' ? [u, v] : [v, u];
    return ((scale - 1) / usual.scale) ** 2 + ((leaning - lean) / usual.lean) ** 2;
  });
  return markNumbers[strange.indexOf(Math.min(...strange))] ?? 1;
}

/**
 * What the printer does to this paper, from the eight numbers of one test sheet.
 * @returns 'printer-profile.small-paper', 'printer-profile.bad-number' naming the place, or 'printer-profile.misread'
 * naming the direction and the mark that is likeliest to be wrong
 */
export function calibrate(readings: Readings, page: PageSize): Result<Calibration> {
  const ladders = laddersOf(page);
  if (ladders.length === 0) return fail('printer-profile.small-paper', paperSize(page));
  const wrong = ladders.find(({ mark, axis }) => !isReading(readings[mark - 1]?.[axis] ?? 0));
  if (wrong) return fail('printer-profile.bad-number', placeOf(wrong.mark, wrong.axis));
  const across = equationsOf(ladders, readings, 'across');
  const down = equationsOf(ladders, readings, 'down');
  const [x, y] = [bestFit(across), bestFit(down)];
  // Turning a sheet leans its upright lines as far as its level ones: one direction vouches for the other.
  if (x.contradiction > misreadLimit && x.contradiction >= y.contradiction)
    return misread(
      x,
      likeliestMisread(across, 'across', y.contradiction > misreadLimit ? 0 : -y.u),
      'across',
    );
  if (y.contradiction > misreadLimit)
    return misread(y, likeliestMisread(down, 'down', x.contradiction > misreadLimit ? 0 : -x.v), 'down');
  const map = { xx: x.u, xy: x.v, dx: x.w, yx: y.u, yy: y.v, dy: y.w };
  return ok({ map, worst: Math.max(x.worst, y.worst) });
}

const ladderName = { across: 'A', down: 'B' } as const;

const placeOf = (mark: MarkNumber, axis: LadderAxis) => ({ mark, ladder: ladderName[axis] });

const paperSize = ({ width, height }: PageSize) => ({ width, height });

const misread = ({ contradiction }: Fitted, mark: MarkNumber, axis: LadderAxis): Result<Calibration> =>
  fail('printer-profile.misread', {
    ...placeOf(mark, axis),
    off: contradiction.toFixed(1).replace('.', ','),
  });

const equationsOf = (ladders: readonly Ladder[], readings: Readings, of: LadderAxis): Four =>
  // Four marks, four ladders in each direction.
  ladders
    .filter(({ axis }) => axis === of)
    .map((ladder) => ({
      mark: ladder.mark,
      tick: tickAt(ladder, readings[ladder.mark - 1]?.[of] ?? 0),
      crease: ladder.crease,
    })) as unknown as Four;
