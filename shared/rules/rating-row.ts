/** A row of a year's list as the rules judge it: the screen asks again after each key, the register when it writes. */

import type { YearRow } from '../ipc/year.ts';
import type { RatingEdit } from '../ipc/year-process.ts';
import { type LevelProposal, proposeLevel } from './propose-level.ts';
import { type ConflictFacts, conflictsOfRating } from './rating-conflicts.ts';
import { type ClassificationRegime, yearEnd } from './regulations/classification.ts';
import type { RuleChanges } from './regulations/rule-change.ts';

const factsOf = ({ process, facts, admittedOn, level, reason }: YearRow): ConflictFacts => ({
  ...process,
  ...facts,
  admittedOn,
  level,
  reason,
});

export const proposalOf = (row: YearRow, year: number, regime: ClassificationRegime): LevelProposal =>
  proposeLevel(factsOf(row), yearEnd(year), regime);

/** The row after an edit, with its conflicts judged anew. */
export function editedRow(
  row: YearRow,
  { choice, part }: RatingEdit,
  rules: { readonly year: number; readonly regime: ClassificationRegime; readonly changes: RuleChanges },
): YearRow {
  const { opinions, votes, ...rest } = part ?? {};
  const process = {
    ...row.process,
    ...given(rest),
    opinions: { ...row.process.opinions, ...given(opinions ?? {}) },
    votes: { ...row.process.votes, ...given(votes ?? {}) },
  };
  const decided = choice
    ? {
        level: choice.kind === 'level' ? choice.level : null,
        reason: choice.kind === 'unrated' ? choice.reason : null,
        note: choice.kind === 'unrated' ? choice.note : '',
      }
    : {};
  const next: YearRow = { ...row, ...decided, process };
  return {
    ...next,
    warnings: conflictsOfRating(factsOf(next), yearEnd(rules.year), rules.regime, rules.changes),
  };
}

/** Without the keys that are there and say nothing. */
const given = <T extends object>(part: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  // What is undefined was taken out one line above.
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** The edit that brings a row back to how it stood. */
export const restoring = (row: YearRow): RatingEdit => ({
  memberId: row.memberId,
  choice: row.level
    ? { kind: 'level', level: row.level }
    : row.reason
      ? { kind: 'unrated', reason: row.reason, note: row.note }
      : { kind: 'open' },
  part: row.process,
});
