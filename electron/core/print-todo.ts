/** Prints of which nobody has said yet what came out: each a line, due on the day on which it went to the printer. */
import type { ReadDb } from '../../db/connection.ts';
import { waitingRuns } from '../../db/repo/print-run.ts';
import { printRegisterText as text } from '../../shared/i18n/vi/print-register.ts';
import { dutyRulesOn } from '../../shared/rules/regulations/duties.ts';
import type { Bare, Law } from './todo-list.ts';

export function printItems(db: ReadDb, { today, changes, restricted }: Law): Bare[] {
  const { label, rule, citation, verified } = dutyRulesOn(today, changes).printAnswer;
  return waitingRuns(db, restricted).map(({ id, title, sheets, madeOn }) => ({
    key: `printAnswer/${id}`,
    kind: 'printAnswer',
    label,
    detail: text.waitingPrint(id, title, sheets),
    memberId: null,
    orgId: null,
    dueOn: madeOn,
    rule,
    citation,
    verified,
    start: { to: 'prints' },
  }));
}
