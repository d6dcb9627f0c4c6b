import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cardStockKeys,
  cardStocks,
  fitsSheet,
  leftOver,
  ownStock,
  placesOn,
} from '../../shared/rules/card-stock.ts';
import { backPosition, cardPosition, cardSheets, codeSide, cropMarks } from './card-layout.ts';

/** Whatever an office may measure, as far as it fits its sheet. */
const ownMeasures = fc
  .record({
    sheetWidth: fc.integer({ min: 90, max: 450 }),
    sheetHeight: fc.integer({ min: 60, max: 450 }),
    cardWidth: fc.integer({ min: 74, max: 120 }),
    cardHeight: fc.integer({ min: 54, max: 120 }),
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 1, max: 5 }),
    left: fc.integer({ min: 0, max: 30 }),
    top: fc.integer({ min: 0, max: 30 }),
    gapX: fc.integer({ min: 0, max: 15 }),
    gapY: fc.integer({ min: 0, max: 15 }),
  })
  .filter(fitsSheet);

describe.each(cardStockKeys)('the stock %s', (key) => {
  const stock = cardStocks[key];
  const last = cardPosition(stock, placesOn(stock) - 1);

  it('holds its cards within the paper, in its middle', () => {
    expect(last.left + stock.card.width).toBeCloseTo(stock.sheet.width - stock.left);
    expect(last.top + stock.card.height).toBeLessThanOrEqual(stock.sheet.height);
    expect(Math.abs(stock.sheet.height - last.top - stock.card.height - stock.top)).toBeLessThanOrEqual(
      0.001,
    );
  });

  it('has room for a photo of 3 × 4 cm and for the words beside or below it', () => {
    expect(stock.card.height).toBeGreaterThanOrEqual(40 + 14);
    expect(stock.card.width).toBeGreaterThanOrEqual(30 + 44);
  });

  it('has room for the code on either side of the card', () => {
    for (const side of ['front', 'back'] as const) expect(codeSide(stock, side)).toBeGreaterThanOrEqual(22);
  });

  it('has its marks clear of the cards and of what printers cannot reach', () => {
    if (!stock.marks) return;
    const marks = cropMarks(stock);
    expect(marks).toHaveLength(2 * (stock.columns + 1) + 2 * (stock.rows + 1));
    for (const { x1, x2, y1, y2 } of marks) {
      const outside =
        Math.max(x1, x2) < stock.left ||
        Math.min(x1, x2) > last.left + stock.card.width ||
        Math.max(y1, y2) < stock.top ||
        Math.min(y1, y2) > last.top + stock.card.height;
      expect(outside).toBe(true);
      expect(Math.min(x1, x2, y1, y2)).toBeGreaterThanOrEqual(4);
      expect(Math.max(x1, x2)).toBeLessThanOrEqual(stock.sheet.width - 4);
      expect(Math.max(y1, y2)).toBeLessThanOrEqual(stock.sheet.height - 4);
    }
  });
});

it('a sheet turned over has every back behind its own front, about either edge and on any stock', () => {
  fc.assert(
    fc.property(ownMeasures, fc.constantFrom('long' as const, 'short' as const), (own, flip) => {
      const stock = ownStock(own);
      const { sheet, card } = stock;
      const aboutUpright = (flip === 'long') === sheet.height >= sheet.width;
      for (let place = 0; place < placesOn(stock); place++) {
        const front = cardPosition(stock, place);
        const back = backPosition(stock, place, flip);
        // Seen through the paper: what was turned over is read from the other side.
        const seen = aboutUpright
          ? { left: sheet.width - back.left - card.width, top: back.top }
          : { left: back.left, top: sheet.height - back.top - card.height };
        expect(seen.left).toBeCloseTo(front.left, 6);
        expect(seen.top).toBeCloseTo(front.top, 6);
      }
    }),
  );
});

it('every member has one place, in order, none before the first free one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), ownMeasures, fc.nat(), (count, own, from) => {
      const stock = ownStock(own);
      const places = placesOn(stock);
      const firstPlace = (from % places) + 1;
      const sheets = cardSheets(count, stock, firstPlace);
      const cards = sheets.flatMap((sheet, n) =>
        sheet.map(({ index, place }) => ({ index, at: n * places + place })),
      );
      expect(cards).toEqual(
        Array.from({ length: count }, (_, index) => ({ index, at: index + firstPlace - 1 })),
      );
      expect(sheets.every((sheet) => sheet.length > 0 && sheet.length <= places)).toBe(true);
    }),
  );
});

it('measures that do not fit are told by how much', () => {
  const own = {
    ...{ sheetWidth: 210, sheetHeight: 297, cardWidth: 90, cardHeight: 55 },
    ...{ columns: 2, rows: 5, left: 15, top: 11, gapX: 0, gapY: 0 },
  };
  expect(leftOver(own)).toEqual({ width: 15, height: 11 });
  expect(fitsSheet({ ...own, gapX: 15.5 })).toBe(false);
  expect(leftOver({ ...own, gapX: 15.5 })).toEqual({ width: -0.5, height: 11 });
  expect(fitsSheet({ ...own, top: 22 })).toBe(true);
  expect(ownStock({ ...own, top: 22 }).marks).toBe(false);
  expect(ownStock(own).marks).toBe(true);
});
