/** What is marked in somebody's workbook, whatever its format. */

export type MarkFill = 'error' | 'warning' | 'taken';

export interface CellMark {
  /** Excel row, counted from 1 */
  readonly row: number;
  /** zero-based */
  readonly column: number;
  readonly fill: MarkFill;
  /** '' = the colour says it all */
  readonly comment: string;
}

/** One line of the sheet that is added: cells from the left. */
export interface AddedLine {
  readonly cells: readonly (string | number)[];
  readonly bold?: boolean;
  /** of the first cell */
  readonly fill?: MarkFill;
}

export interface Marks {
  readonly sheet: string;
  readonly cells: readonly CellMark[];
  readonly added: {
    readonly name: string;
    readonly widths: readonly number[];
    readonly lines: readonly AddedLine[];
  };
  /** stands as the author of the comments */
  readonly author: string;
}

/** Light enough that black text keeps a contrast of 12:1 and more. */
export const markColors: Readonly<Record<MarkFill, string>> = {
  error: 'FFFFC7CE',
  warning: 'FFFFEB9C',
  taken: 'FFE2F0D9',
};
