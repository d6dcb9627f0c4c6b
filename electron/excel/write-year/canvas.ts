/**
 * A sheet being drawn cell by cell: the one place that knows how hucre wants its cells. Text goes in as text
 * whatever it begins with (format "@"), so "=1+1" in a name is never a formula, not even after F2 in Excel.
 */
import type { CellStyle, WriteSheet } from 'hucre/xlsx';

export type CellContent = string | number | null;

export interface Canvas {
  /** next free row, counted from 0 */
  row: number;
  put(row: number, column: number, value: CellContent, style: CellStyle): void;
  /** one value over a block of cells; every cell of it gets the style, so that borders close */
  span(
    from: readonly [row: number, column: number],
    to: readonly [row: number, column: number],
    value: CellContent,
    style: CellStyle,
  ): void;
  height(row: number, points: number): void;
  /** high enough for its longest text to wrap; LibreOffice does not reckon it when it opens the file */
  fit(row: number, widths: readonly number[]): void;
  sheet(rest: Omit<WriteSheet, 'rows' | 'cells' | 'merges' | 'rowDefs'>): WriteSheet;
}

const lineHeight = 16;

/** Lines that a text takes in a column: letters of Times New Roman run a little narrower than its digits. */
const linesOf = (value: unknown, width: number): number =>
  typeof value === 'string' ? Math.max(1, Math.ceil(value.length / (width * 1.1))) : 1;

type Cells = NonNullable<WriteSheet['cells']>;
type Rows = NonNullable<WriteSheet['rows']>;

export function createCanvas(): Canvas {
  const cells: Cells = new Map();
  const rows: Rows = [];
  const merges: NonNullable<WriteSheet['merges']> = [];
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  const put: Canvas['put'] = (row, column, value, style) => {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = value;
    cells.set(`${row},${column}`, { value, style });
  };
  return {
    row: 0,
    put,
    span: ([top, left], [bottom, right], value, style) => {
      for (let r = top; r <= bottom; r++)
        for (let c = left; c <= right; c++) put(r, c, r === top && c === left ? value : null, style);
      if (top !== bottom || left !== right)
        merges.push({ startRow: top, startCol: left, endRow: bottom, endCol: right });
    },
    height: (row, points) => {
      rowDefs.set(row, { height: points });
    },
    fit: (row, widths) => {
      const lines = widths.map((width, column) => linesOf(rows[row]?.[column], width));
      rowDefs.set(row, { height: 2 + lineHeight * Math.max(1, ...lines) });
    },
    sheet: (rest) => ({ ...rest, rows, cells, merges, rowDefs }),
  };
}
