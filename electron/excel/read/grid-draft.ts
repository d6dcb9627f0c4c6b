import type { CellRange, RawCell, RawSheet } from '../../../shared/roster/types.ts';
import { LIMITS } from './limits.ts';

/** What a repeated or a far-off cell may not do: fill the memory. */
export class GridTooLarge extends Error {}

type Row = (RawCell | null)[];

/**
 * A sheet in the making, for the formats that say "this row a million times" or "the next cell is number 900".
 * Blank rows and cells take no room until something stands behind them; one row over the limit is kept, so that
 * "too many" is seen by the check that all formats share.
 */
export class GridDraft {
  readonly #rows: Row[] = [];
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows: { from: number; to: number }[] = [];
  readonly #hiddenColumns = new Set<number>();
  #cells = 0;

  put(row: number, column: number, cell: RawCell | null): void {
    if (cell === null || column >= LIMITS.columns || row > LIMITS.rows) return;
    if (++this.#cells > LIMITS.cells) throw new GridTooLarge('cells');
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }

  /** Everything of a row once more in each of the next rows. */
  repeatRow(row: number, times: number): void {
    const cells = this.#rows[row] ?? [];
    if (cells.length === 0) return;
    for (let to = row + 1; to <= Math.min(row + times, LIMITS.rows); to++) {
      cells.forEach((cell, column) => {
        this.put(to, column, cell);
      });
    }
  }

  merge(range: CellRange): void {
    if (this.#merges.length < LIMITS.merges && range.top <= LIMITS.rows) this.#merges.push(range);
  }

  hideRows(from: number, count: number): void {
    this.#hiddenRows.push({ from, to: from + count });
  }

  hideColumns(from: number, count: number): void {
    for (let c = from; c < Math.min(from + count, LIMITS.columns); c++) this.#hiddenColumns.add(c);
  }

  /** Only hidden rows in which something stands are worth a word. */
  sheet(name: string, hidden: boolean): RawSheet {
    const rows = this.#rows;
    const hiddenRows: number[] = [];
    for (const { from, to } of this.#hiddenRows)
      for (let row = from; row < Math.min(to, rows.length); row++) hiddenRows.push(row);
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const hiddenColumns = [...this.#hiddenColumns].filter((column) => column < width);
    return { name, hidden, rows, merges: this.#merges, hiddenRows, hiddenColumns };
  }
}
