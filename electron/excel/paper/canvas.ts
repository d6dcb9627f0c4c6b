/**
 * A sheet being drawn: the one place that knows how hucre wants its cells. Text goes in as text whatever it
 * begins with (format "@"), so "=1+1" in a name is never a formula, not even after F2 in Excel; a formula is only
 * what the program writes as one, with the value that it comes to.
 * Long lists go in by `line`, which takes the look from the columns (long-lines.ts).
 */
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { DrawnSheet, Line } from './long-lines.ts';
import { textCell } from './text-cell.ts';

/** What the program lets the office program reckon, and what it comes to now. */
export interface Formula {
  /** without "=", in the letters of the file format: SUM(D8:D20) */
  readonly formula: string;
  readonly result: string | number;
}

export type LineContent = string | number | null;
export type CellContent = LineContent | Formula;
type Corner = readonly [row: number, column: number];

export interface Canvas {
  /** next free row, counted from 0 */
  row: number;
  put(row: number, column: number, value: CellContent, style: CellStyle): void;
  /** one value over a block of cells; every cell of it gets the style, so that borders close */
  span(from: Corner, to: Corner, value: CellContent, style: CellStyle): void;
  /** a whole row in the columns' own styles */
  line(row: number, values: readonly LineContent[]): void;
  height(row: number, points: number): void;
  hide(row: number): void;
  /** high enough for its longest text to wrap; LibreOffice does not reckon it when it opens the file */
  fit(row: number, widths: readonly number[]): void;
  sheet(rest: Omit<WriteSheet, 'rows' | 'cells' | 'merges' | 'rowDefs'>): DrawnSheet;
}

const lineHeight = 16;

/** Lines that a text takes in a column: letters of Times New Roman run a little narrower than its digits. */
const linesOf = (value: unknown, width: number): number =>
  typeof value === 'string' ? Math.max(1, Math.ceil(value.length / (width * 1.1))) : 1;

type Cells = NonNullable<WriteSheet['cells']>;

function cellOf(value: CellContent, style: CellStyle): NonNullable<ReturnType<Cells['get']>> {
  if (typeof value === 'string') return { ...textCell(value), style };
  if (value === null || typeof value !== 'object') return { value, style };
  return { value: null, formula: value.formula, formulaResult: value.result, style };
}

export function createCanvas(): Canvas {
  const cells: Cells = new Map();
  const lines = new Map<number, readonly LineContent[]>();
  const merges: NonNullable<WriteSheet['merges']> = [];
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  const put: Canvas['put'] = (row, column, value, style) => {
    cells.set(`${row},${column}`, cellOf(value, style));
  };
  const valueAt = (row: number, column: number) =>
    lines.get(row)?.[column] ?? cells.get(`${row},${column}`)?.value ?? null;
  return {
    row: 0,
    put,
    span: ([top, left], [bottom, right], value, style) => {
      for (let r = top; r <= bottom; r++)
        for (let c = left; c <= right; c++) put(r, c, r === top && c === left ? value : null, style);
      if (top !== bottom || left !== right)
        merges.push({ startRow: top, startCol: left, endRow: bottom, endCol: right });
    },
    line: (row, values) => {
      lines.set(row, values);
    },
    height: (row, points) => {
      rowDefs.set(row, { height: points });
    },
    hide: (row) => {
      rowDefs.set(row, { hidden: true });
    },
    fit: (row, widths) => {
      let most = 1;
      for (const [column, width] of widths.entries())
        most = Math.max(most, linesOf(valueAt(row, column), width));
      // One line is the height that a row has by itself.
      if (most > 1) rowDefs.set(row, { height: 2 + lineHeight * most });
    },
    sheet: (rest) => {
      const drawn: Line[] = [];
      for (const [row, values] of lines) {
        drawn.push({ row, values, ...rowDefs.get(row) });
        rowDefs.delete(row);
      }
      return { ...rest, rows: [], cells, merges, rowDefs, lines: drawn.toSorted((a, b) => a.row - b.row) };
    },
  };
}
