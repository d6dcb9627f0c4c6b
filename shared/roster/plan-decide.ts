/** The user's word on whom a row means, and the rows for which it is asked. */

import type { Say } from './plan-judge.ts';
import { type Match, rowKey } from './plan-match.ts';
import type { DoubtfulRow, ImportChoices, RowDecision } from './plan-types.ts';
import type { RosterPerson } from './types.ts';

/** In the order of the list, decided or not: going through them twice shows them in the same places. */
export const doubtfulRows = (
  people: readonly RosterPerson[],
  found: readonly Match[],
  decisions: ImportChoices['decisions'],
): DoubtfulRow[] =>
  people.flatMap((person, i): DoubtfulRow[] => {
    const match = found[i];
    if (match?.kind !== 'doubtful' && match?.kind !== 'ambiguous') return [];
    return [
      {
        row: person.row,
        name: person.fields.fullName ?? person.nameWritten,
        by: match.kind === 'doubtful' ? match.by : null,
        candidates: match.kind === 'doubtful' ? [match.id] : match.ids,
        decision: decisions[person.row] ?? null,
        rowKey: rowKey(person),
      },
    ];
  });

/** The user's word counts before every sign; a member who has left the register meanwhile cannot be meant. */
export function decided(match: Match, decision: RowDecision | undefined, known: ReadonlySet<number>): Match {
  if (decision === undefined || decision === 'leave') return match;
  if (decision === 'new') return { kind: 'none' };
  if (!known.has(decision.same)) return match;
  return match.kind === 'one' && match.id === decision.same
    ? match
    : { kind: 'one', id: decision.same, by: 'chosen' };
}

/** Without the user's word a doubtful row is an error. */
export function sayDoubt(match: Match, say: Say): void {
  if (match.kind === 'ambiguous') say('match-ambiguous', 'error', { others: match.others.join(', ') });
  if (match.kind === 'doubtful') say('match-doubtful', 'error', { other: match.other, by: match.by });
}
