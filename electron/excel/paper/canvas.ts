/**
 * A sheet being drawn: the one place that knows how hucre wants its cells. Text goes in as text whatever it
 * begins with (format "@"), so "=1+1" in a name is never a formula, not even after F2 in Excel.
 * Long lists go in by `line`, which takes the look from the columns: a look per cell doubles the time of writing.
 */
import type { CellStyle, WriteSheet } from 'hucre/xlsx';

export type CellContent = string | number | null;
type Corner = readonly [row: number, column: number];

export interface Canvas {
  /** next free row, counted from 0 */
  row: number;
  put(row: number, column: number, value: CellContent, style: CellStyle): void;
  /** a sum that Excel reckons itself; `result` is what it comes to, for readers that do not reckon */
  formula(row: number, column: number, formula: string, result: number, style: CellStyle): void;
  /** one value over a block of cells; every cell of it gets the style, so that borders close */
  span(from: Corner, to: Corner, value: CellContent, style: CellStyle): void;
  /** a whole row in the columns' own styles */
  line(row: number, values: readonly CellContent[]): void;
  height(row: number, points: number): void;
  hide(row: number): void;
  /** high enough for its longest text to wrap; LibreOffice does not reckon it when it opens the file */
  fit(row: number, widths: readonly number[]): void;
  sheet(rest: Omit<WriteSheet, 'rows' | 'cells' | 'merges' | 'rowDefs'>): WriteSheet;
}

const lineHeight = 16;

/** Lines that a text takes in a column: letters of Times New Roman run a little narrower than its digits. */
const linesOf = (value: unknown, width: number): number =>
  typeof value === 'string' ? Math.max(1, Math.ceil(value.length / (width * 1.1))) : 1;

export function createCanvas(): Canvas {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const rows: NonNullable<WriteSheet['rows']> = [];
  const merges: NonNullable<WriteSheet['merges']> = [];
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  const put: Canvas['put'] = (row, column, value, style) => {
    cells.set(`${row},${column}`, { value, style });
  };
  const valueAt = (row: number, column: number) =>
    rows[row]?.[column] ?? cells.get(`${row},${column}`)?.value ?? null;
  return {
    row: 0,
    put,
    formula: (row, column, formula, formulaResult, style) => {
      cells.set(`${row},${column}`, { value: formulaResult, formula, formulaResult, style });
    },
    span: ([top, left], [bottom, right], value, style) => {
      for (let r = top; r <= bottom; r++)
        for (let c = left; c <= right; c++) put(r, c, r === top && c === left ? value : null, style);
      if (top !== bottom || left !== right)
        merges.push({ startRow: top, startCol: left, endRow: bottom, endCol: right });
    },
    line: (row, values) => {
      while (rows.length < row) rows.push([]);
      rows[row] = [...values];
    },
    height: (row, points) => {
      rowDefs.set(row, { height: points });
    },
    hide: (row) => {
      rowDefs.set(row, { hidden: true });
    },
    fit: (row, widths) => {
      let lines = 1;
      for (const [column, width] of widths.entries())
        lines = Math.max(lines, linesOf(valueAt(row, column), width));
      // One line is the height that a row has by itself.
      if (lines > 1) rowDefs.set(row, { height: 2 + lineHeight * lines });
    },
    sheet: (rest) => ({ ...rest, rows, cells, merges, rowDefs }),
  };
}
