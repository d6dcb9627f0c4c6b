/** Sums over cells that are known to add up. */
import { cellAddress } from '../../../shared/roster/cell-address.ts';

/** "SUM(C5:C9,C11)" over rows counted from 0, in order */
export function sumDown(rows: readonly number[], column: number): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const said = runs.map(([from, to]) => {
    const [top, bottom] = [cellAddress(from, column), cellAddress(to, column)];
    return from === to ? top : `${top}:${bottom}`;
  });
  return `SUM(${said.join(',')})`;
}

/** "SUM(B5:F5)" over columns counted from 0, both included */
export const sumAcross = (row: number, from: number, to: number): string =>
  `SUM(${cellAddress(row, from)}:${cellAddress(row, to)})`;
