import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawCell, RawWorkbook } from '../../shared/roster/types.ts';
import { readWorkbook } from '../excel/read/read-workbook.ts';
import { isPacked, nextTurn, packWorkbook, unpackWorkbook } from './packed-workbook.ts';

const bookOf = (sheets: readonly (readonly (readonly (RawCell | null)[])[])[]): RawWorkbook => ({
  format: 'xlsx',
  epoch1904: false,
  notices: [],
  sheets: sheets.map((rows, i) => ({
    name: `Tờ ${i}`,
    hidden: false,
    rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  })),
});

const anyCell: fc.Arbitrary<RawCell | null> = fc.oneof(
  fc.constant(null),
  fc.record({ t: fc.constant('s' as const), v: fc.string({ unit: 'grapheme' }) }),
  fc.record({
    t: fc.constant('n' as const),
    v: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  }),
  fc.constant({ t: 's', v: 'hoµng', font: '.VnTimeH' } as const),
);

describe('A workbook that crosses a border packed', () => {
  it('comes out as it went in, whatever its cells, rows and sheets', async () => {
    const books = fc.array(fc.array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 5 }), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(books.map(bookOf), async (book) => {
        expect(await unpackWorkbook(structuredClone(packWorkbook(book)), nextTurn)).toEqual(
          JSON.parse(JSON.stringify(book)),
        );
      }),
    );
  });

  it('carries a roster with its legacy fonts', async () => {
    const file = new URL('../../e2e/workbooks/02-chi-bo-tcvn3.xls', import.meta.url);
    const read = await readWorkbook(new Uint8Array(readFileSync(file)), '02.xls');
    if (!read.ok) throw new Error(read.error.code);
    expect(await unpackWorkbook(packWorkbook(read.value), nextTurn)).toEqual(read.value);
  });

  it('lets others go first between its parts', async () => {
    const cells = Array.from({ length: 25_000 }, (_, i): RawCell => ({ t: 'n', v: i }));
    let pauses = 0;
    await unpackWorkbook(packWorkbook(bookOf([[cells]])), async () => void pauses++);
    expect(pauses).toBeGreaterThanOrEqual(3);
  });

  it.each([[null], [{}], [{ frame: '{}', cells: [1], rows: [] }], [{ frame: '{}', cells: [], rows: [[1]] }]])(
    '%j is none',
    (value) => {
      expect(isPacked(value)).toBe(false);
    },
  );
});
