/** Whether an event may stand in a member's ledger: asked before anything is written, and by whatever takes one back. */

import type { LedgerEvent } from '../../shared/entities/event.ts';
import type { MemberState } from '../../shared/entities/member-state.ts';
import { eventLabels } from '../../shared/i18n/vi/event.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { foldLedger, type Refusal } from '../../shared/rules/lifecycle.ts';
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { endOfTime } from '../../shared/text/day-arithmetic.ts';

/** How many entries stand: another number than a window saw means that a second window was quicker. */
export const standingCount = (events: readonly { readonly withdrawnReason: string | null }[]): number =>
  events.filter((e) => e.withdrawnReason === null).length;

export interface Judged {
  readonly before: MemberState;
  readonly after: MemberState;
  readonly warnings: readonly Refusal[];
}

/** What a ledger is judged by: the day it is, and what the register changed of the regulations. */
export interface Law {
  readonly today: string;
  readonly changes: RuleChanges;
}

/** @param added events to judge, in the order of their entry; none asks whether the ledger as it is could have happened */
export function judgeLedger(
  events: readonly LedgerEvent[],
  added: readonly LedgerEvent[],
  { today, changes }: Law,
): Result<Judged> {
  const before = foldLedger(events, today, changes).state;
  const together = [...events, ...added];
  const whole = foldLedger(together, endOfTime, changes);
  if (whole.refused) {
    const { event, refusal } = whole.refused;
    if (added.includes(event))
      return fail('event.refused', { rule: refusal.rule, citation: refusal.citation });
    return fail('event.refused-later', {
      event: eventLabels[event.kind],
      date: formatDate(event.effectiveOn),
      rule: refusal.rule,
      citation: refusal.citation,
    });
  }
  // A day that has not come yet is shown as if it had: the wizard says what will be.
  const later = added.some(({ effectiveOn }) => effectiveOn > today);
  const after = foldLedger(together, later ? endOfTime : today, changes).state;
  const ids = new Set(added.map(({ id }) => id));
  return ok({ before, after, warnings: whole.warnings.filter((w) => ids.has(w.eventId)) });
}
