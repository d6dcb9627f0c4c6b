/**
 * Where a printer puts what it is given. A sheet goes in a little askew, a little shifted, a little longer or shorter:
 * within the page that is an affine map from the place that was meant to the place where the ink lies.
 * Millimetres from the left and upper edge of the paper, x to the right and y downwards.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** x' = xx·x + xy·y + dx, y' = yx·x + yy·y + dy */
export interface AffineMap {
  readonly xx: number;
  readonly xy: number;
  readonly dx: number;
  readonly yx: number;
  readonly yy: number;
  readonly dy: number;
}

export const identityMap: AffineMap = { xx: 1, xy: 0, dx: 0, yx: 0, yy: 1, dy: 0 };

export const applyMap = (map: AffineMap, { x, y }: Point): Point => ({
  x: map.xx * x + map.xy * y + map.dx,
  y: map.yx * x + map.yy * y + map.dy,
});

/** What must be given to the printer so that the ink lies where it was meant to: the inverse of what it does. */
export function correctionOf(map: AffineMap): AffineMap {
  const { xx, xy, dx, yx, yy, dy } = map;
  const area = xx * yy - xy * yx;
  const inverse = { xx: yy / area, xy: -xy / area, yx: -yx / area, yy: xx / area };
  return {
    ...inverse,
    dx: -(inverse.xx * dx + inverse.xy * dy),
    dy: -(inverse.yx * dx + inverse.yy * dy),
  };
}

/** A printer's fault in figures that a person can picture. */
export interface MapInWords {
  /** millimetres by which the middle of the page is shifted; left and up are below zero */
  readonly right: number;
  readonly down: number;
  /** percent: 0.4 = what is meant to be 100 mm long comes out 100.4 mm long */
  readonly wider: number;
  readonly taller: number;
  /** degrees by which the lines of writing turn; clockwise is above zero */
  readonly turned: number;
  /** degrees by which upright lines lean beyond that: 0 = right angles stay right angles */
  readonly slanted: number;
}

const degrees = (radians: number): number => (radians * 180) / Math.PI;

export function inWords(map: AffineMap, { width, height }: PageSize): MapInWords {
  const middle = { x: width / 2, y: height / 2 };
  const there = applyMap(map, middle);
  const turned = degrees(Math.atan2(map.yx, map.xx));
  return {
    right: there.x - middle.x,
    down: there.y - middle.y,
    wider: (Math.hypot(map.xx, map.yx) - 1) * 100,
    taller: (Math.hypot(map.xy, map.yy) - 1) * 100,
    turned,
    slanted: degrees(Math.atan2(-map.xy, map.yy)) - turned,
  };
}

/** The farthest that anything on the page lies from its place without a correction; at one of the corners. */
export const farthestOff = (map: AffineMap, { width, height }: PageSize): number =>
  Math.max(
    ...[0, width].flatMap((x) =>
      [0, height].map((y) => {
        const there = applyMap(map, { x, y });
        return Math.hypot(there.x - x, there.y - y);
      }),
    ),
  );
