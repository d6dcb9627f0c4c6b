/** Where cards, their backs and the marks of the cuts stand on a sheet. All lengths in millimetres. */
import { type CardStock, placesOn } from '../../shared/rules/card-stock.ts';

export interface Spot {
  readonly left: number;
  readonly top: number;
}

export type Flip = 'long' | 'short';

/** Where the nth card of a sheet stands, counted from 0, filled row by row. */
export const cardPosition = (stock: CardStock, index: number): Spot => ({
  left: stock.left + (index % stock.columns) * (stock.card.width + stock.gapX),
  top: stock.top + Math.floor(index / stock.columns) * (stock.card.height + stock.gapY),
});

/**
 * Where its back stands on the page behind. A sheet that is turned about its upright edge has left and right changed; one
 * that is turned about its level edge has top and bottom changed. Which of them is the long one, the paper says.
 */
export function backPosition(stock: CardStock, index: number, flip: Flip): Spot {
  const { sheet, card } = stock;
  const { left, top } = cardPosition(stock, index);
  const upright = sheet.height >= sheet.width ? 'long' : 'short';
  return flip === upright
    ? { left: sheet.width - left - card.width, top }
    : { left, top: sheet.height - top - card.height };
}

export interface PlacedCard {
  /** of the members in the order of printing, from 0 */
  readonly index: number;
  /** on its sheet, from 0 */
  readonly place: number;
}

/** @param firstPlace of the first sheet, from 1 */
export function cardSheets(count: number, stock: CardStock, firstPlace: number): readonly PlacedCard[][] {
  const places = placesOn(stock);
  const sheets: PlacedCard[][] = [];
  for (let index = 0; index < count; index++) {
    const at = index + firstPlace - 1;
    const sheet = Math.floor(at / places);
    sheets[sheet] ??= [];
    sheets[sheet].push({ index, place: at % places });
  }
  return sheets;
}

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Short enough for printers that cannot print the last 4 mm of the sheet, clear of the cards so nothing shows after the cut. */
const markLength = 4;
const markGap = 1.5;

/** The edges of the cards along one side, each once: cards that touch share a cut. */
const edges = (start: number, size: number, gap: number, count: number): readonly number[] => [
  ...new Set(
    Array.from({ length: count }, (_, i) => start + i * (size + gap)).flatMap((edge) => [edge, edge + size]),
  ),
];

/** Marks at both ends of every cut, outside the cards. */
export function cropMarks({ columns, rows, card, left, top, gapX, gapY }: CardStock): readonly Line[] {
  const right = left + columns * card.width + (columns - 1) * gapX;
  const bottom = top + rows * card.height + (rows - 1) * gapY;
  const near = markGap;
  const far = markGap + markLength;
  const vertical = edges(left, card.width, gapX, columns).flatMap((x) => [
    { x1: x, x2: x, y1: top - far, y2: top - near },
    { x1: x, x2: x, y1: bottom + near, y2: bottom + far },
  ]);
  const horizontal = edges(top, card.height, gapY, rows).flatMap((y) => [
    { x1: left - far, x2: left - near, y1: y, y2: y },
    { x1: right + near, x2: right + far, y1: y, y2: y },
  ]);
  return [...vertical, ...horizontal];
}

/** Room for the code, its white border included: the larger the squares, the poorer a scanner may be. */
export function codeSide({ card }: CardStock, side: 'front' | 'back'): number {
  if (card.height > card.width) return side === 'front' ? 27 : 40;
  return side === 'front' ? Math.min(28, (card.height - 10) / 2) : Math.min(34, card.height - 21);
}
