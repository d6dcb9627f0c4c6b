/** A number of a pivot in percent of its row, its column or the whole; "—" where there is nothing to count on. */
import type { PivotShow, PivotTable } from '../ipc/member-table.ts';
import { formatPercent } from '../text/numbers.ts';

export type PivotShare = Exclude<PivotShow, 'count'>;

/** @returns the share of a cell by the places of its row and column; null = their totals */
export function pivotShare(
  { cells, rowTotals, columnTotals, total }: PivotTable,
  show: PivotShare,
): (row: number | null, column: number | null) => string {
  const ofRow = (row: number | null) => (row === null ? total : (rowTotals[row] ?? 0));
  const ofColumn = (column: number | null) => (column === null ? total : (columnTotals[column] ?? 0));
  return (row, column) => {
    const part = row === null ? ofColumn(column) : column === null ? ofRow(row) : (cells[row]?.[column] ?? 0);
    const whole = show === 'row' ? ofRow(row) : show === 'column' ? ofColumn(column) : total;
    return formatPercent(part, whole);
  };
}
