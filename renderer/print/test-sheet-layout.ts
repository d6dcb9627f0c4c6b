/** Where the words of the test sheet stand: clear of every ladder, which may be moved by a printer and are not moved. */
import type { PageSize, Point } from '../../shared/documents/calibration-map.ts';
import { type Ladder, ladderNumbers, laddersOf, tickAt } from '../../shared/documents/calibration-sheet.ts';

/** Millimetres between words and ladders. */
const gap = 3;

/** The name of a ladder A stands beside it, towards the middle of the sheet; that of a ladder B over its outer end. */
export function labelAt(ladder: Ladder): Point {
  const ticks = ladderNumbers.map((number) => tickAt(ladder, number));
  const [xs, ys] = [ticks.map(({ x }) => x), ticks.map(({ y }) => y)];
  const atLeft = ladder.mark === 1 || ladder.mark === 3;
  if (ladder.axis === 'down')
    return { x: atLeft ? Math.min(...xs) + 2.5 : Math.max(...xs) - 2.5, y: Math.min(...ys) - 1.4 };
  // Over the figure beside the outermost tick, and half a letter lower than the middle.
  const x = atLeft ? Math.max(...xs) + 5.5 : Math.min(...xs) - 5.5;
  return { x, y: (Math.min(...ys) + Math.max(...ys)) / 2 + 1.3 };
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
