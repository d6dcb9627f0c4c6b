/**
 * From a photo of a sheet to the sheet: the four corners of the paper in the picture become those of the page. The
 * projective map of the unit square onto a four-sided figure (Heckbert 1989), in fractions of the picture.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}
/** from the upper left one, clockwise */
export type Corners = readonly [Point, Point, Point, Point];

export const wholePicture: Corners = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
];

/** Where a point of the page, in fractions of it, stands in the picture. */
export function ontoPicture([a, b, c, d]: Corners): (u: number, v: number) => Point {
  const [dx1, dx2, dx3] = [b.x - c.x, d.x - c.x, a.x - b.x + c.x - d.x];
  const [dy1, dy2, dy3] = [b.y - c.y, d.y - c.y, a.y - b.y + c.y - d.y];
  const base = dx1 * dy2 - dx2 * dy1;
  const g = (dx3 * dy2 - dx2 * dy3) / base;
  const h = (dx1 * dy3 - dx3 * dy1) / base;
  const [xu, xv] = [b.x - a.x + g * b.x, d.x - a.x + h * d.x];
  const [yu, yv] = [b.y - a.y + g * b.y, d.y - a.y + h * d.y];
  return (u, v) => {
    const w = g * u + h * v + 1;
    return { x: (xu * u + xv * v + a.x) / w, y: (yu * u + yv * v + a.y) / w };
  };
}

const smallestTurn = 0.001;

/** Whether the corners go around a figure without notches in their order: only then is there a map. */
export function isSheet(corners: Corners): boolean {
  return corners.every((corner, i) => {
    const [next, after] = [corners[(i + 1) % 4], corners[(i + 2) % 4]];
    if (!next || !after) return false;
    const turn = (next.x - corner.x) * (after.y - next.y) - (next.y - corner.y) * (after.x - next.x);
    return turn > smallestTurn;
  });
}
