/** Copying one column of levels into another, for those who have nothing there yet. Pure. */

import type { YearRow } from '../../../shared/ipc/year.ts';
import type { RatingEdit } from '../../../shared/ipc/year-process.ts';
import type { RatingLevel } from '../../../shared/rules/rating-names.ts';
import { proposalOf } from '../../../shared/rules/rating-row.ts';
import { type CockpitColumn, type ColumnRules, cockpitColumns, levelColumn } from './cockpit-columns.ts';

/** 'proposal', or the id of a column of levels */
export type CopySource = string;
export const proposalSource: CopySource = 'proposal';

export const levelColumns: readonly CockpitColumn[] = cockpitColumns.filter((c) => c.kind === 'level');

/** The source that the work usually takes: recognised as the branch said, the branch as the proposal says. */
export const usualSource = (target: string): CopySource =>
  target === levelColumn ? 'branch' : target === 'branch' ? proposalSource : 'self';

export interface CopyPlan {
  readonly edits: readonly RatingEdit[];
  readonly counts: ReadonlyMap<RatingLevel, number>;
  /** have something there already, or are not to be rated */
  readonly kept: number;
  /** the source says nothing */
  readonly nothing: number;
}

export function planCopy(
  rows: readonly YearRow[],
  source: CopySource,
  target: CockpitColumn,
  rules: ColumnRules,
): CopyPlan {
  const from = levelColumns.find((c) => c.id === source)?.levelOf;
  const levelFrom = (row: YearRow) => (from ? from(row) : proposalOf(row, rules.year, rules.regime).level);
  const open = rows.filter((row) => row.reason === null && target.levelOf?.(row) === null);
  const counts = new Map<RatingLevel, number>();
  const edits: RatingEdit[] = [];
  for (const row of open) {
    const level = levelFrom(row);
    if (level === null || !target.setLevel) continue;
    counts.set(level, (counts.get(level) ?? 0) + 1);
    edits.push({ memberId: row.memberId, ...target.setLevel(level) });
  }
  return { edits, counts, kept: rows.length - open.length, nothing: open.length - edits.length };
}
