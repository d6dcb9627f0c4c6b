/**
 * Sums as people write them in Excel. A sum of a table becomes a formula only where the rows it would reach add up to
 * exactly the figure that the program counted; any other figure stays a number.
 */
import type { SheetRow } from '../../../shared/ipc/sheet.ts';
import { cellAddress } from '../../../shared/roster/cell-address.ts';
import type { CellContent } from './canvas.ts';

/** Excel takes 255 arguments; a longer list of areas is no formula that anybody reads. */
const mostAreas = 60;

interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * @param at index of the sum among the rows
 * @param column index of the cell among the row's cells
 * @param place where that cell of a row stands in the sheet, counted from 0
 */
export function sumFormula(
  rows: readonly SheetRow[],
  at: number,
  column: number,
  place: { readonly row: (index: number) => number; readonly column: number },
): CellContent {
  const value = rows[at]?.cells[column] ?? null;
  if (typeof value !== 'number') return value;
  const startOfGroup = rows.slice(0, at).findLastIndex(({ kind }) => kind !== undefined) + 1;
  // Its own group, then all rows above it; a sum that heads the table, all rows below it.
  const reaches: readonly (readonly [number, number])[] = [
    [startOfGroup, at],
    [0, at],
    [at + 1, rows.length],
  ];
  for (const [from, to] of reaches) {
    const runs = runsOfPlainRows(rows, from, to);
    if (runs.length === 0 || runs.length > mostAreas || total(rows, runs, column) !== value) continue;
    const areas = runs.map(({ first, last }) => {
      const [top, bottom] = [
        cellAddress(place.row(first), place.column),
        cellAddress(place.row(last), place.column),
      ];
      return `${top}:${bottom}`;
    });
    return { formula: `SUM(${areas.join(',')})`, result: value };
  }
  return value;
}

/** A group's heading holds no number, so an area may reach across it; a sum between two would be counted twice. */
function runsOfPlainRows(rows: readonly SheetRow[], from: number, to: number): Run[] {
  const runs: Run[] = [];
  let isOpen = false;
  for (let i = from; i < to; i++) {
    const kind = rows[i]?.kind;
    if (kind === 'sum') isOpen = false;
    if (kind !== undefined) continue;
    const run = runs.at(-1);
    if (isOpen && run) runs[runs.length - 1] = { first: run.first, last: i };
    else runs.push({ first: i, last: i });
    isOpen = true;
  }
  return runs;
}

const total = (rows: readonly SheetRow[], runs: readonly Run[], column: number): number =>
  runs.reduce((sum, { first, last }) => {
    let of = sum;
    for (let i = first; i <= last; i++) {
      const cell = rows[i]?.cells[column];
      if (rows[i]?.kind === undefined && typeof cell === 'number') of += cell;
    }
    return of;
  }, 0);
