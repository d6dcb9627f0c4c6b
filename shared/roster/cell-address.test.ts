import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAddress, columnIndex, columnLetters, readAddress, readRange } from './cell-address.ts';

describe('places in a sheet', () => {
  it('are named as Excel names them, up to its last cell', () => {
    const columns = [0, 25, 26, 51, 52, 701, 702, 16_383];
    expect(columns.map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD']);
    expect(cellAddress(1_048_575, 16_383)).toBe('XFD1048576');
  });

  it('come back from their names, with and without the signs of a fixed place', () => {
    const row = fc.nat(1_048_575);
    const column = fc.nat(16_383);
    fc.assert(
      fc.property(row, column, (r, c) => {
        expect(columnIndex(columnLetters(c))).toBe(c);
        expect(readAddress(cellAddress(r, c))).toEqual({ row: r, column: c });
        expect(readAddress(`$${columnLetters(c)}$${r + 1}`)).toEqual({ row: r, column: c });
      }),
    );
  });

  it.each(['', 'A', '7', 'A0', 'a1', 'A1:B2', 'ABCD1', 'A12345678', ' A1'])('"%s" is none', (written) => {
    expect(readAddress(written)).toBeNull();
  });

  it('make an area by two corners, or by the one cell of it', () => {
    expect(readRange('B3:$D$9')).toEqual({ top: 2, left: 1, bottom: 8, right: 3 });
    expect(readRange('C1')).toEqual({ top: 0, left: 2, bottom: 0, right: 2 });
    expect(['', 'A1:', 'A:B', 'A1:B2:C3'].map(readRange)).toEqual([null, null, null, null]);
  });
});
