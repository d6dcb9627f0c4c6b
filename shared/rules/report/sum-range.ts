/** Which lines a sum of a report adds up, so that a workbook can let Excel reckon it. */
import type { ReportLine } from '../../ipc/report.ts';

type Lines = readonly Pick<ReportLine, 'kind' | 'indent' | 'values'>[];

/** The lines that stand above it since the last sum or heading, without their own "trong đó". */
function above(lines: Lines, at: number): number[] {
  const found: number[] = [];
  for (let i = at - 1; i >= 0 && lines[i]?.kind === undefined; i--) found.unshift(i);
  // Lines further in belong to another one above them.
  return found.filter((i) => lines[i]?.indent === lines[at]?.indent);
}

/** The lines that stand under it, one step further in. */
function below(lines: Lines, at: number): number[] {
  const own = lines[at]?.indent ?? 0;
  const found: number[] = [];
  for (let i = at + 1; (lines[i]?.indent ?? 0) > own; i++) if (lines[i]?.indent === own + 1) found.push(i);
  return found;
}

const total = (lines: Lines, parts: readonly number[], column: number): number =>
  parts.reduce((sum, i) => sum + (lines[i]?.values[column] ?? 0), 0);

/**
 * Indexes of the lines whose values add up to this sum in every column; empty where it is no sum, or where they do
 * not (a sum of persons may be smaller than its parts): the printed value then stands as a number.
 */
export function partsOfSum(lines: Lines, at: number): readonly number[] {
  const line = lines[at];
  if (line?.kind !== 'sum') return [];
  const agrees = (parts: readonly number[]) =>
    parts.length > 0 &&
    line.values.every((value, column) => value === null || value === total(lines, parts, column));
  return [below(lines, at), above(lines, at)].find(agrees) ?? [];
}
