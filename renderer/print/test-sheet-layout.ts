/** Where the words of the test sheet stand: clear of every ladder, which may be moved by a printer and are not moved. */
import type { PageSize, Point } from '../../shared/documents/calibration-map.ts';
import { type Ladder, ladderNumbers, laddersOf, tickAt } from '../../shared/documents/calibration-sheet.ts';

/** Millimetres between words and ladders. */
const gap = 3;

/** From the outermost tick, over its figure, to the middle of the name. */
const besideTicks = 5.5;
/** From the middle of the letters to the line that they stand on. */
const halfLetter = 1.3;

/** The name of a ladder stands beside it, towards the middle of the sheet: on small paper that side alone is free. */
export function labelAt({ axis, crease, mark, ...ladder }: Ladder): Point {
  const ticks = ladderNumbers.map((number) => tickAt({ axis, crease, mark, ...ladder }, number));
  const xs = ticks.map(({ x }) => x);
  const x = mark === 1 || mark === 3 ? Math.max(...xs) + besideTicks : Math.min(...xs) - besideTicks;
  if (axis === 'down') return { x, y: crease + halfLetter };
  const ys = ticks.map(({ y }) => y);
  return { x, y: (Math.min(...ys) + Math.max(...ys)) / 2 + halfLetter };
}

interface GuideBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly points: number;
}

/** The room in the middle of the sheet, between the ladders B above and below or between the marks at the sides. */
export function guideBox(page: PageSize): GuideBox {
  const ends = laddersOf(page)
    .filter(({ axis }) => axis === 'down')
    .flatMap((ladder) => ladderNumbers.map((number) => tickAt(ladder, number)));
  const upper = Math.max(...ends.filter(({ y }) => y < page.height / 2).map(({ y }) => y)) + 2 + gap;
  const lower = Math.min(...ends.filter(({ y }) => y > page.height / 2).map(({ y }) => y)) - gap;
  const width = Math.min(page.width - 30, 170);
  // About eleven lines at this size.
  const points = Math.min(12, Math.max(7, (lower - upper) / 5.2));
  return { left: (page.width - width) / 2, top: upper + 3, width, points };
}
