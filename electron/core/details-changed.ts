/**
 * A change of facts in the record ("detailsChanged"): the event and the record are written together, and withdrawing
 * the event puts the values back that it took the place of.
 */
import type { WriteDb } from '../../db/connection.ts';
import { insertEvent } from '../../db/repo/event.ts';
import { getMember, updateMember } from '../../db/repo/member.ts';
import type { Decision, EventDraft, LedgerEvent } from '../../shared/entities/event.ts';
import { type MemberField, memberFields } from '../../shared/entities/member.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { comparePartial } from '../../shared/rules/partial-order.ts';
import { changeProblems, type FieldChange } from '../../shared/rules/record-changes.ts';
import { formatDate } from '../../shared/text/dates.ts';

type Changed = Extract<LedgerEvent, { readonly kind: 'detailsChanged' }>;

const isField = (name: string): name is MemberField => Object.hasOwn(memberFields, name);
const labelOf = (field: string): string => (isField(field) ? memberFields[field].label : field);

const standing = (events: readonly LedgerEvent[]): Changed[] =>
  events.filter((e): e is Changed => e.kind === 'detailsChanged' && e.withdrawnReason === null);

export interface DetailsChange {
  readonly memberId: number;
  readonly effectiveOn: string;
  readonly decision: Decision;
  readonly note: string;
  readonly changes: readonly FieldChange[];
}

/** The event of a change, or why there can be none. */
export function judgeDetailsChange(
  change: DetailsChange,
  events: readonly LedgerEvent[],
  today: string,
): Result<EventDraft<'detailsChanged'>> {
  const { changes, effectiveOn, decision } = change;
  const [problem] = changeProblems(changes, decision);
  if (problem)
    return fail('record.correction-only', {
      field: labelOf(problem.field),
      rule: problem.rule,
      citation: problem.citation,
    });
  if (comparePartial(effectiveOn, today) > 0)
    return fail('record.change-in-future', { date: formatDate(effectiveOn) });
  for (const earlier of standing(events)) {
    if (comparePartial(effectiveOn, earlier.effectiveOn) >= 0) continue;
    const both = earlier.payload.changes.find((c) => changes.some(({ field }) => field === c.field));
    if (both)
      return fail('record.change-before-later', {
        date: formatDate(effectiveOn),
        field: labelOf(both.field),
        later: formatDate(earlier.effectiveOn),
      });
  }
  return ok({
    memberId: change.memberId,
    kind: 'detailsChanged',
    effectiveOn,
    decision,
    payload: { changes: changes.map(({ field, before, after }) => ({ field, before, after })) },
    note: change.note,
  });
}

export const writeDetailsChange = (
  db: WriteDb,
  draft: EventDraft<'detailsChanged'>,
  actor: { readonly at: string; readonly name: string },
): number => insertEvent(db, draft, { at: actor.at, by: actor.name });

/**
 * To be called in the transaction that withdraws an event: gives the record the values before it. Refused while a
 * later change of the same field stands, whose "before" would no longer be true.
 * @param events the member's ledger
 */
export function putBackDetails(
  db: WriteDb,
  event: LedgerEvent,
  events: readonly LedgerEvent[],
  at: string,
): Result<null> {
  if (event.kind !== 'detailsChanged') return ok(null);
  const member = getMember(db, event.memberId);
  if (!member) return fail('member.not-found');
  const record = { ...member.record };
  for (const { field, before } of event.payload.changes) {
    if (!isField(field)) continue;
    const later = standing(events).find(
      (e) =>
        e.id !== event.id &&
        (comparePartial(e.effectiveOn, event.effectiveOn) || e.id - event.id) > 0 &&
        e.payload.changes.some((c) => c.field === field),
    );
    if (later)
      return fail('record.later-change', { field: labelOf(field), later: formatDate(later.effectiveOn) });
    record[field] = before;
  }
  const updated = updateMember(db, { id: member.id, version: member.version, record, at });
  return updated.ok ? ok(null) : updated;
}
