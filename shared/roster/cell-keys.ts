/** How the user's word about a column or a cell is addressed. */

/** "3", or "3/1" for the second line within the cells of a column that holds several facts. Zero-based. */
export const columnKey = (column: number, line?: number): string =>
  line === undefined ? String(column) : `${column}/${line}`;

/** "27,2": zero-based row and column of the sheet. */
export const cellKey = (row: number, column: number): string => `${row},${column}`;
