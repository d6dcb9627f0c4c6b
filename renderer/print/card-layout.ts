import type { CardsJob } from '../../shared/ipc/print.ts';

/** All lengths in millimetres on an A4 sheet, portrait. */
export const sheet = { width: 210, height: 297 } as const;

export interface CardLayout {
  readonly columns: number;
  readonly rows: number;
  readonly card: { readonly width: number; readonly height: number };
  /** left and top margin of the block of cards: it stands in the middle of the sheet */
  readonly left: number;
  readonly top: number;
}

/** Cards touch each other, so one cut of the guillotine serves two of them. */
const sizes = {
  8: { columns: 2, rows: 4, card: { width: 95, height: 66 } },
  10: { columns: 2, rows: 5, card: { width: 95, height: 54 } },
} as const;

export function cardLayout(perPage: CardsJob['perPage']): CardLayout {
  const size = sizes[perPage];
  return {
    ...size,
    left: (sheet.width - size.columns * size.card.width) / 2,
    top: (sheet.height - size.rows * size.card.height) / 2,
  };
}

/** Where the nth card of a sheet stands, filled row by row. */
export const cardPosition = (
  layout: CardLayout,
  index: number,
): { readonly left: number; readonly top: number } => ({
  left: layout.left + (index % layout.columns) * layout.card.width,
  top: layout.top + Math.floor(index / layout.columns) * layout.card.height,
});

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Short enough for printers that cannot print the last 4 mm of the sheet, clear of the cards so nothing shows after the cut. */
const markLength = 4;
const markGap = 1.5;

/** Marks at both ends of every cut, outside the cards. */
export function cropMarks({ columns, rows, card, left, top }: CardLayout): readonly Line[] {
  const right = left + columns * card.width;
  const bottom = top + rows * card.height;
  const near = markGap;
  const far = markGap + markLength;
  const vertical = Array.from({ length: columns + 1 }, (_, i) => left + i * card.width).flatMap((x) => [
    { x1: x, x2: x, y1: top - far, y2: top - near },
    { x1: x, x2: x, y1: bottom + near, y2: bottom + far },
  ]);
  const horizontal = Array.from({ length: rows + 1 }, (_, i) => top + i * card.height).flatMap((y) => [
    { x1: left - far, x2: left - near, y1: y, y2: y },
    { x1: right + near, x2: right + far, y1: y, y2: y },
  ]);
  return [...vertical, ...horizontal];
}
