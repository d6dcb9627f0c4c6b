/** Figures counted from rows that are read whole: what a number counts is what is shown behind it. */
import type { FigureBehind, FigureRow, ReportLine } from '../../../shared/ipc/report.ts';
import type { Window } from './section-maker.ts';

export interface RowLine<R> extends Pick<ReportLine, 'key' | 'label' | 'unit' | 'kind'> {
  /** 0 where absent */
  readonly indent?: ReportLine['indent'];
  /** every row where absent */
  readonly fits?: (row: R) => boolean;
  /** whoever occurs several times counts once */
  readonly once?: (row: R) => number | string;
  /** how much of the figure a row is; 1 where absent */
  readonly amount?: (row: R) => number;
}

export interface CountedRow<R> {
  readonly row: R;
  /** all of the same one where each counts once, the row itself first */
  readonly same: readonly R[];
  readonly amount: number;
}

export function countedRows<R>(line: RowLine<R>, rows: readonly R[]): CountedRow<R>[] {
  const { fits, once, amount = () => 1 } = line;
  const kept = fits ? rows.filter(fits) : rows;
  const groups = once ? [...Map.groupBy(kept, once).values()] : kept.map((row) => [row]);
  return groups.flatMap((same) => {
    const [row] = same;
    if (row === undefined) return [];
    const counted = { row, same, amount: amount(row) };
    return counted.amount === 0 ? [] : [counted];
  });
}

export const countOf = <R>(line: RowLine<R>, rows: readonly R[]): number =>
  countedRows(line, rows).reduce((sum, { amount }) => sum + amount, 0);

const shownLine = <R>({ key, label, unit, kind, indent = 0 }: RowLine<R>): Omit<ReportLine, 'values'> => ({
  key,
  label,
  unit,
  indent,
  ...(kind ? { kind } : {}),
  opens: true,
});

/** A line of a block that compares with the year before. */
export const comparedLine = <R>(line: RowLine<R>, now: readonly R[], before: readonly R[]): ReportLine => ({
  ...shownLine(line),
  values: [countOf(line, now), countOf(line, before)],
});

/** A line of a cross table: one value for each set of rows; null = the column says nothing about it. */
export const crossLine = <R>(
  line: RowLine<R>,
  columns: readonly (((row: R) => boolean) | null)[],
  rows: readonly R[],
): ReportLine => ({
  ...shownLine(line),
  values: columns.map((inColumn) => (inColumn ? countOf(line, rows.filter(inColumn)) : null)),
});

export const noRows: Omit<FigureBehind, 'figure'> = { found: 0, rows: [] };

/** The rows behind a line, those of the window shown; nothing where there is no such line. */
export function rowsBehind<R>(
  line: RowLine<R> | undefined,
  rows: readonly R[],
  window: Window,
  show: (counted: CountedRow<R>) => FigureRow,
): Omit<FigureBehind, 'figure'> {
  if (!line) return noRows;
  const counted = countedRows(line, rows);
  return {
    found: counted.length,
    rows: counted.slice(window.offset, window.offset + window.limit).map(show),
  };
}
