import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Piece, paginate } from './paginate.ts';

const piece = (height: number, part: Partial<Piece> = {}): Piece => ({
  ...{ height, keepWithNext: false, repeatedHead: 0 },
  ...part,
});

describe('the pages of a document', () => {
  it.each([
    ['nothing has no page', [], []],
    ['what fits stays on one page', [piece(40), piece(60)], [[0, 1]]],
    ['the rest goes on', [piece(40), piece(61)], [[0], [1]]],
    [
      'a heading goes to the page of its text',
      [piece(70), piece(10, { keepWithNext: true }), piece(30)],
      [[0], [1, 2]],
    ],
    [
      'the header of a table takes its room again on the next page',
      [piece(60), piece(50, { repeatedHead: 30 }), piece(25, { repeatedHead: 30 })],
      [[0], [1], [2]],
    ],
    ['a piece higher than a page has one of its own', [piece(10), piece(150), piece(10)], [[0], [1], [2]]],
  ] as const)('%s', (_rule, pieces, pages) => {
    expect(paginate([...pieces], 100)).toEqual(pages);
  });

  test('every piece stands on a page once, in order, and no page of several pieces is over-full', () => {
    const any = fc.record({
      height: fc.integer({ min: 1, max: 120 }),
      keepWithNext: fc.boolean(),
      repeatedHead: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (pieces) => {
        const pages = paginate(pieces, 100);
        expect(pages.flat()).toEqual(pieces.map((_, i) => i));
        for (const page of pages) {
          if (page.length < 2) continue;
          const head = page[0] === 0 ? 0 : (pieces[page[0] ?? 0]?.repeatedHead ?? 0);
          const heights = page.reduce((sum, i) => sum + (pieces[i]?.height ?? 0), head);
          expect(heights).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
