/** Whether what a row would write may stand in the ledger: the same fold that every entry of the ledger meets. */
import type { LedgerEvent } from '../entities/event.ts';
import { foldLedger } from '../rules/lifecycle.ts';
import type { PlannedEvent, PlanProblem, RegisterFacts } from './plan-types.ts';

/** Says one thing of the row that is being planned. */
export type Say = (
  kind: PlanProblem['kind'],
  severity: PlanProblem['severity'],
  params?: PlanProblem['params'],
  written?: string,
) => void;

type Law = Pick<RegisterFacts, 'today' | 'ruleChanges'>;

/** Ids after those of the ledger: on one day, what was entered first stands first. */
export function asLedgerEvents(events: readonly PlannedEvent[]): LedgerEvent[] {
  const next = Number.MAX_SAFE_INTEGER - events.length;
  return events.map(
    ({ on, note = '', ...planned }, i) =>
      // as: kind and payload stay together, which the spread of a union does not show.
      ({
        ...planned,
        id: next + i,
        memberId: 0,
        effectiveOn: on,
        note,
        enteredAt: '',
        enteredBy: '',
        batchId: null,
        withdrawnReason: null,
      }) as LedgerEvent,
  );
}

export const foldWith = (
  ledger: readonly LedgerEvent[],
  events: readonly PlannedEvent[],
  { today, ruleChanges }: Law,
) => foldLedger([...ledger, ...asLedgerEvents(events)], today, ruleChanges);

/** Dates in an impossible order are an error of the row. */
export function judge(
  ledger: readonly LedgerEvent[],
  events: readonly PlannedEvent[],
  law: Law,
  say: Say,
): void {
  if (events.length === 0) return;
  const { refused } = foldWith(ledger, events, law);
  if (refused)
    say('ledger-refused', 'error', { rule: refused.refusal.rule, citation: refused.refusal.citation });
}
