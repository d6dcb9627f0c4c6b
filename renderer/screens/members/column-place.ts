import type { CSSProperties } from 'react';
import classes from './member-grid.module.css';
import type { ShownColumn } from './use-layout.ts';

/** Where a cell stands: as wide as its column, and staying at the left if its column does. */
export const columnStyle = ({ wide, left }: ShownColumn): CSSProperties =>
  left === null ? { width: wide } : { width: wide, left };

export function columnClass(column: ShownColumn, columns: readonly ShownColumn[]): string {
  const at = columns.indexOf(column);
  const frozen = column.left !== null;
  const edge = frozen && columns[at + 1]?.left === null;
  return [
    classes.cell,
    frozen ? classes.frozen : '',
    edge ? classes.edgeOfFrozen : '',
    at === columns.length - 1 ? classes.last : '',
  ].join(' ');
}
