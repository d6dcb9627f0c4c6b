/**
 * The papers that information cards are printed on, in millimetres, as data: plain A4 for the guillotine, sheets of ready
 * cut cards as shops sell them, one card for a card printer, and a paper that the office measures itself.
 */
import { z } from 'zod';

export interface CardStock {
  readonly sheet: { readonly width: number; readonly height: number };
  readonly card: { readonly width: number; readonly height: number };
  readonly columns: number;
  readonly rows: number;
  /** from the left and the top edge of the sheet to the first card */
  readonly left: number;
  readonly top: number;
  /** between two cards; 0 = they touch, and one cut serves both */
  readonly gapX: number;
  readonly gapY: number;
  /** false where the cards are cut or perforated already, or no room is left for marks outside them */
  readonly marks: boolean;
}

const a4 = { width: 210, height: 297 } as const;
const touching = { gapX: 0, gapY: 0 } as const;

export const cardStocks = {
  a4x8: {
    sheet: a4,
    card: { width: 95, height: 66 },
    columns: 2,
    rows: 4,
    left: 10,
    top: 16.5,
    ...touching,
    marks: true,
  },
  a4x10: {
    sheet: a4,
    card: { width: 95, height: 54 },
    columns: 2,
    rows: 5,
    left: 10,
    top: 13.5,
    ...touching,
    marks: true,
  },
  business: {
    sheet: a4,
    card: { width: 90, height: 55 },
    columns: 2,
    rows: 5,
    left: 15,
    top: 11,
    ...touching,
    marks: false,
  },
  // Ten of these are 270 mm high: only between the columns is there room for a gap.
  gapped: {
    sheet: a4,
    card: { width: 85, height: 54 },
    columns: 2,
    rows: 5,
    left: 15,
    top: 13.5,
    gapX: 10,
    gapY: 0,
    marks: false,
  },
  // A7 upright on A4 across: 4 × 74 = 296 mm, so half a millimetre is left at each side.
  badge: {
    sheet: { width: 297, height: 210 },
    card: { width: 74, height: 105 },
    columns: 4,
    rows: 2,
    left: 0.5,
    top: 0,
    ...touching,
    marks: false,
  },
  single: {
    sheet: { width: 86, height: 54 },
    card: { width: 86, height: 54 },
    columns: 1,
    rows: 1,
    left: 0,
    top: 0,
    ...touching,
    marks: false,
  },
} as const satisfies Record<string, CardStock>;
export type CardStockKey = keyof typeof cardStocks;

// Keys of one literal object.
export const cardStockKeys = Object.keys(cardStocks) as [CardStockKey, ...CardStockKey[]];

/** Less than this and neither the photo of 3 × 4 cm nor a code that can be scanned fits beside the name. */
export const smallestCard = { width: 74, height: 54 } as const;

const mm = z.number();

/** Measured by the office itself. A cut mark is drawn where 6 mm are free around the cards. */
export const ownStockSchema = z.object({
  sheetWidth: mm.min(50).max(450),
  sheetHeight: mm.min(50).max(450),
  cardWidth: mm.min(smallestCard.width).max(210),
  cardHeight: mm.min(smallestCard.height).max(210),
  columns: z.number().int().min(1).max(6),
  rows: z.number().int().min(1).max(8),
  left: mm.min(0).max(200),
  top: mm.min(0).max(200),
  gapX: mm.min(0).max(100),
  gapY: mm.min(0).max(100),
});
export type OwnStock = z.output<typeof ownStockSchema>;

/** Hundredths of a millimetre that typed figures may be off by rounding. */
const slack = 0.01;
/** What a mark with its distance to the card takes. */
const roomForMarks = 5.5;

/** What is left of the sheet behind the last column and the last row; less than 0 = that much too much. */
export function leftOver(own: OwnStock): { readonly width: number; readonly height: number } {
  const width = own.left + own.columns * own.cardWidth + (own.columns - 1) * own.gapX;
  const height = own.top + own.rows * own.cardHeight + (own.rows - 1) * own.gapY;
  const round = (n: number): number => Math.round(n * 100) / 100;
  return { width: round(own.sheetWidth - width), height: round(own.sheetHeight - height) };
}

export function fitsSheet(own: OwnStock): boolean {
  const { width, height } = leftOver(own);
  return width >= -slack && height >= -slack;
}

export function ownStock(own: OwnStock): CardStock {
  const left = leftOver(own);
  return {
    sheet: { width: own.sheetWidth, height: own.sheetHeight },
    card: { width: own.cardWidth, height: own.cardHeight },
    columns: own.columns,
    rows: own.rows,
    left: own.left,
    top: own.top,
    gapX: own.gapX,
    gapY: own.gapY,
    marks: Math.min(own.left, own.top, left.width, left.height) >= roomForMarks,
  };
}

/** How many cards a sheet holds. */
export const placesOn = ({ columns, rows }: Pick<CardStock, 'columns' | 'rows'>): number => columns * rows;

/** The stock of a job: one of the shop's, or what the office measured. */
export const stockOf = (job: { readonly stock: CardStockKey | 'own'; readonly own: OwnStock }): CardStock =>
  job.stock === 'own' ? ownStock(job.own) : cardStocks[job.stock];
