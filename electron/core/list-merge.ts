/**
 * Finds records that may be one person and merges two of them: the kept record is filled, the dropped one's events
 * are withdrawn with their ground and entered anew where the kept life does not have them. Judged by the fold
 * first; one step, so it can be taken back whole.
 */

import type { ReadDb } from '../../db/connection.ts';
import {
  closedYearsMoving,
  countMoving,
  discardMerged,
  isDiscarded,
  knownDifferent,
  likenesses,
  moveBelongings,
  pointAtCopy,
  putDifferent,
} from '../../db/repo/duplicates.ts';
import { eventsOfMember, insertEvent, withdrawEvent } from '../../db/repo/event.ts';
import { getMember, type StoredMember, updateMember } from '../../db/repo/member.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { EventDraft, LedgerEvent } from '../../shared/entities/event.ts';
import { memberFieldNames, memberFields } from '../../shared/entities/member.ts';
import { memberStatuses } from '../../shared/entities/member-state.ts';
import { eventLabels } from '../../shared/i18n/vi/event.ts';
import type { DuplicateSide, listOps, Merge, MergeEvent, MergePreview } from '../../shared/ipc/list.ts';
import type { ListRow } from '../../shared/ipc/member.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { likelyPairs } from '../../shared/rules/duplicates.ts';
import { foldLedger, type Refusal } from '../../shared/rules/lifecycle.ts';
import { endOfTime } from '../../shared/text/day-arithmetic.ts';
import { maskField } from '../../shared/text/mask-identity.ts';
import type { CoreHandlers } from './context.ts';
import { listRows } from './list-rows.ts';

/** Pairs shown at once; the next come when these are done with. */
const shownPairs = 200;

const side = ({ id, record, state, orgName }: ListRow): DuplicateSide => ({
  id,
  name: record.fullName,
  bornOn: record.bornOn,
  orgName,
  status: memberStatuses[state.status],
  cardNumber: record.cardNumber,
  profileNumber: record.profileNumber,
  citizenId: record.citizenId,
});

const standing = (events: readonly LedgerEvent[]): LedgerEvent[] =>
  events.filter((e) => e.withdrawnReason === null);

/** The same thing entered twice: one kind, and dates that may be one day. The opening entry is needed once only. */
function isThere(event: LedgerEvent, kept: readonly LedgerEvent[]): boolean {
  if (event.kind === 'enrolled') return kept.length > 0;
  return kept.some(
    (k) =>
      k.kind === event.kind &&
      (k.effectiveOn.startsWith(event.effectiveOn) || event.effectiveOn.startsWith(k.effectiveOn)),
  );
}

interface Joined {
  readonly kept: StoredMember;
  readonly dropped: StoredMember;
  readonly droppedEvents: readonly LedgerEvent[];
  readonly events: readonly MergeEvent[];
  readonly copied: readonly LedgerEvent[];
  readonly refusal: Refusal | null;
}

function join(db: ReadDb, { keepId, dropId, events: chosen }: Merge): Result<Joined> {
  const kept = getMember(db, keepId);
  const dropped = getMember(db, dropId);
  if (!kept || !dropped || keepId === dropId || isDiscarded(db, keepId) || isDiscarded(db, dropId))
    return fail('merge.same');
  const keptEvents = standing(eventsOfMember(db, keepId));
  const droppedEvents = standing(eventsOfMember(db, dropId));
  const events = droppedEvents.map((event) => ({
    id: event.id,
    text: eventLabels[event.kind],
    effectiveOn: event.effectiveOn,
    already: isThere(event, keptEvents),
  }));
  const wanted = new Set(chosen ?? events.filter((e) => !e.already).map((e) => e.id));
  const copied = droppedEvents.filter((e) => wanted.has(e.id));
  const whole = foldLedger(
    [...keptEvents, ...copied.map((e) => ({ ...e, memberId: keepId }))],
    endOfTime,
    ruleChanges(db),
  );
  return ok({ kept, dropped, droppedEvents, events, copied, refusal: whole.refused?.refusal ?? null });
}

type Ops = Pick<
  typeof listOps,
  'duplicate.list' | 'duplicate.dismiss' | 'duplicate.previewMerge' | 'duplicate.merge'
>;

export const mergeHandlers: CoreHandlers<keyof Ops> = {
  'duplicate.list': (_input, { db, today }) => {
    const different = knownDifferent(db);
    const pairs = likelyPairs(likenesses(db)).filter((p) => !different.has(`${p.firstId}|${p.secondId}`));
    const shown = pairs.slice(0, shownPairs);
    const ids = [...new Set(shown.flatMap((p) => [p.firstId, p.secondId]))];
    const rows = new Map(listRows(db, ids, { day: today, isToday: true }).map((row) => [row.id, side(row)]));
    return ok({
      found: pairs.length,
      pairs: shown.flatMap(({ firstId, secondId, reasons }) => {
        const first = rows.get(firstId);
        const second = rows.get(secondId);
        return first && second ? [{ first, second, reasons }] : [];
      }),
    });
  },

  'duplicate.dismiss': ({ firstId, secondId, reason }, { db, write }) => {
    const a = getMember(db, firstId);
    const b = getMember(db, secondId);
    if (!a || !b) return fail('member.not-found');
    return write(`Hai hồ sơ ${a.record.fullName} và ${b.record.fullName} không phải một người`, (w) => {
      putDifferent(w, firstId, secondId, reason);
      return ok(null);
    });
  },

  'duplicate.previewMerge': (input, { db, session, today }) => {
    const joined = join(db, input);
    if (!joined.ok) return joined;
    const { kept, dropped, events, refusal } = joined.value;
    const [keptRow, droppedRow] = listRows(db, [input.keepId, input.dropId], { day: today, isToday: true });
    if (!keptRow || !droppedRow) return fail('merge.same');
    const fields = memberFieldNames
      .filter((f) => dropped.record[f] !== '' && dropped.record[f] !== kept.record[f])
      .map((field) => ({
        field,
        label: memberFields[field].label,
        kept: maskField(field, kept.record[field]),
        dropped: maskField(field, dropped.record[field]),
      }));
    const moving = countMoving(db, input.keepId, input.dropId, session.restricted.open);
    const preview: MergePreview = {
      kept: side(keptRow),
      dropped: side(droppedRow),
      fields,
      events,
      moving,
      closedYears: closedYearsMoving(db, input.keepId, input.dropId),
      refusal,
    };
    return ok(preview);
  },

  'duplicate.merge': ({ ground, ...input }, { db, today, write }) => {
    const joined = join(db, input);
    if (!joined.ok) return joined;
    const { kept, dropped, droppedEvents, copied, refusal } = joined.value;
    if (refusal) return fail('merge.refused', { rule: refusal.rule, citation: refusal.citation });
    const name = `Gộp hai hồ sơ của đồng chí ${kept.record.fullName}: ${ground}`;
    return write(name, (w, { at, name: by }) => {
      const { keepId, dropId, take } = input;
      const record = { ...kept.record };
      for (const field of take) record[field] = dropped.record[field];
      const updated = updateMember(w, { id: keepId, version: kept.version, record, at });
      if (!updated.ok) return updated;
      const reason = `Gộp vào hồ sơ khác của đồng chí ${kept.record.fullName}: ${ground}`.slice(0, 300);
      for (const event of droppedEvents) withdrawEvent(w, { id: event.id, reason, at, by });
      const copies = new Map<number, number>();
      for (const event of copied) {
        const copy = insertEvent(w, draftFor(pointingAt(event, copies), keepId), { at, by });
        copies.set(event.id, copy);
        pointAtCopy(w, event.id, copy);
      }
      moveBelongings(w, keepId, dropId);
      discardMerged(w, dropId, keepId, reason);
      refreshState(w, keepId, today);
      return ok(null);
    });
  },
};

/** What is said of another entry goes on to be said of that entry's copy. */
function pointingAt(event: LedgerEvent, copies: ReadonlyMap<number, number>): LedgerEvent {
  if (event.kind !== 'disciplineAppealed' && event.kind !== 'disciplineSettled') return event;
  const of = copies.get(event.payload.of) ?? event.payload.of;
  // The payload stays that of its kind.
  return { ...event, payload: { ...event.payload, of } } as LedgerEvent;
}

/** A copy keeps the day and paper of the event; who entered it now stands beside it. */
const draftFor = (
  { kind, effectiveOn, decision, payload, note }: LedgerEvent,
  memberId: number,
): EventDraft => ({
  memberId,
  kind,
  effectiveOn,
  decision,
  payload,
  note,
});
