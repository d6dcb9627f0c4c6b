/**
 * After a rule changed: the ledgers that it can judge are judged anew, and the projections of those that fold
 * differently are made again. Inside the transaction of the deed, so a refusal leaves everything as it was.
 */
import type { ReadDb, WriteDb } from '../../db/connection.ts';
import { eventsOfMembers } from '../../db/repo/event.ts';
import { memberName } from '../../db/repo/member.ts';
import { periodsOf } from '../../db/repo/member-period.ts';
import { project } from '../../db/repo/member-state.ts';
import { firstDayOfChanges, membersJudgedSince, ruleChanges } from '../../db/repo/rule-change.ts';
import type { Change } from '../../db/undo/change.ts';
import type { LedgerEvent } from '../../shared/entities/event.ts';
import { eventLabels } from '../../shared/i18n/vi/event.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { foldLedger } from '../../shared/rules/lifecycle.ts';
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { endOfTime } from '../../shared/text/day-arithmetic.ts';

export interface Refolding {
  /** members whose ledgers a changed rule can judge */
  readonly ids: readonly number[];
  /** what held before the deed */
  readonly before: RuleChanges;
  readonly today: string;
}

/** Members whose ledgers are judged by rules that a step changed. @param changes as the audit log tells them */
export function judgedByRules(db: ReadDb, changes: readonly Change[]): number[] {
  const rules = changes.filter((change) => change.entity === 'rule_change');
  const gone = rules.flatMap((change) =>
    change.action === 'delete' ? String(change.before.valid_from) : [],
  );
  const there = firstDayOfChanges(
    db,
    rules.map((change) => Number(change.entityId)),
  );
  const [since] = [...gone, ...(there === undefined ? [] : [there])].toSorted();
  return since === undefined ? [] : membersJudgedSince(db, since);
}

const refusalOf = (events: readonly LedgerEvent[], changes: RuleChanges) =>
  foldLedger(events, endOfTime, changes).refused;

/** Refused when an entry that stood could not have happened any more. */
export function judgeAnew(db: ReadDb, { ids, before }: Refolding): Result<null> {
  const now = ruleChanges(db);
  const ledgers = eventsOfMembers(db, ids);
  const broken = ids.flatMap((id) => {
    const events = ledgers.get(id) ?? [];
    const refused = refusalOf(events, now);
    return refused && refused.event.id !== refusalOf(events, before)?.event.id ? [{ id, ...refused }] : [];
  });
  const [first] = broken;
  if (!first) return ok(null);
  return fail('rule.breaks-ledger', {
    count: broken.length,
    name: memberName(db, first.id),
    event: eventLabels[first.event.kind],
    date: formatDate(first.event.effectiveOn),
    rule: first.refusal.rule,
  });
}

export function projectAnew(db: WriteDb, { ids, before, today }: Refolding): void {
  const now = ruleChanges(db);
  const ledgers = eventsOfMembers(db, ids);
  for (const id of ids) {
    const events = ledgers.get(id) ?? [];
    const same = JSON.stringify(periodsOf(events, now)) === JSON.stringify(periodsOf(events, before));
    if (!same) project(db, id, events, today);
  }
}
