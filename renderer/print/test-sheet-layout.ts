/** Where the words of the test sheet stand: clear of every ladder, which may be moved by a printer and are not moved. */
import type { PageSize, Point } from '../../shared/documents/calibration-map.ts';
import { type Ladder, ladderNumbers, laddersOf, tickAt } from '../../shared/documents/calibration-sheet.ts';

/** Millimetres between words and ladders. */
const gap = 3;

/** The name of a ladder A stands at its end towards the middle of the sheet, that of a ladder B over its first run. */
export function labelAt(ladder: Ladder): Point {
  const ticks = ladderNumbers.map((number) => tickAt(ladder, number));
  if (ladder.axis === 'down') return { x: ladder.start + 3, y: Math.min(...ticks.map(({ y }) => y)) - 1.4 };
  const ends = ticks.map(({ y }) => y);
  return { x: ladder.crease, y: ladder.mark <= 2 ? Math.max(...ends) + 4.6 : Math.min(...ends) - 2.2 };
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
