/** What every step of a transfer does besides its own: the day, the checks, the event, the version of the window. */

import type { WriteDb } from '../../db/connection.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { updateTransfer } from '../../db/repo/transfer.ts';
import type { EventDraft } from '../../shared/entities/event.ts';
import { type Transfer, transferShownStates } from '../../shared/entities/transfer.ts';
import { transfersText } from '../../shared/i18n/vi/transfers.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { checkTransfer, refusals } from '../../shared/rules/transfer.ts';
import { recordJudged } from './transfer-ledger.ts';
import { officeCalendar } from './transfer-rows.ts';

export interface StepArgs {
  readonly on: string;
  readonly at: string;
  readonly by: string;
  readonly today: string;
}

export const deeds = transfersText.deedNames;
export const wrongState = (deed: string, t: Transfer) =>
  fail('transfer.wrong-state', {
    deed,
    state:
      transferShownStates[
        t.endedOn !== '' && t.state !== 'returned' && t.state !== 'cancelled' ? 'ended' : t.state
      ],
  });

/** Saves what became of the transfer, after its own checks; refused when another window was faster. */
export function save(db: WriteDb, next: Transfer, today: string): Result<null> {
  // The last day of a stay was judged when the paper was written; extensions have gone beyond it since.
  const law = { today, calendar: officeCalendar(db), changes: ruleChanges(db) };
  const [problem] = refusals(checkTransfer(next, law)).filter(
    ({ field }) => field !== 'expectedEndOn' || next.extensions.length === 0,
  );
  if (problem) {
    const { rule, citation, field } = problem;
    return fail('transfer.refused', { name: '', rule, citation, field });
  }
  return updateTransfer(db, next) ? ok(null) : fail('transfer.changed-meanwhile');
}

/** A day that has not come cannot have happened, nor one before the paper was written. */
export function checkDay(t: Transfer, on: string, today: string): Result<null> {
  const later = [
    [on > today, 'Ngày này chưa đến.'],
    [t.introducedOn !== '' && on < t.introducedOn, 'Ngày này trước ngày giới thiệu trên giấy.'],
  ] as const;
  const found = later.find(([wrong]) => wrong);
  return found
    ? fail('transfer.refused', {
        name: '',
        rule: found[1],
        citation: '',
        field: 'on',
      })
    : ok(null);
}

export function record(db: WriteDb, draft: EventDraft, args: StepArgs): Result<number> {
  const written = recordJudged(db, [draft], args);
  return written.ok ? ok(written.value[0] ?? 0) : written;
}
