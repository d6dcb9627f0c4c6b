/** Recording what happened in a member's Party life: judged by the fold first, then written in one transaction. */
import type { ReadDb } from '../../db/connection.ts';
import { draftToEvent, eventsOfMember, getEvent, insertEvent, withdrawEvent } from '../../db/repo/event.ts';
import { getMember } from '../../db/repo/member.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import type { EventDraft, LedgerEvent } from '../../shared/entities/event.ts';
import { eventLabels } from '../../shared/i18n/vi/event.ts';
import type { EventPreview, eventOps } from '../../shared/ipc/event.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { foldLedger } from '../../shared/rules/lifecycle.ts';
import { formatDate } from '../../shared/text/dates.ts';
import type { CoreHandlers } from './context.ts';

/** The whole life, whatever day it is: a later entry must not become impossible by an earlier one. */
const endOfTime = '9999-12-31';

/** Refused when the ledger with this event in it could not have happened. */
function judge(
  events: readonly LedgerEvent[],
  added: LedgerEvent | null,
  today: string,
): Result<EventPreview> {
  const before = foldLedger(events, today).state;
  const together = added ? [...events, added] : events;
  const whole = foldLedger(together, endOfTime);
  if (whole.refused) {
    const { event, refusal } = whole.refused;
    if (event === added) return fail('event.refused', { rule: refusal.rule, citation: refusal.citation });
    return fail('event.refused-later', {
      event: eventLabels[event.kind],
      date: formatDate(event.effectiveOn),
      rule: refusal.rule,
      citation: refusal.citation,
    });
  }
  // A day that has not come yet is shown as if it had: the wizard says what will be.
  const after = foldLedger(together, added && added.effectiveOn > today ? endOfTime : today).state;
  return ok({ before, after, warnings: whole.warnings.filter((w) => w.eventId === added?.id) });
}

function judgeDraft(db: ReadDb, draft: EventDraft, today: string): Result<EventPreview> {
  if (!getMember(db, draft.memberId)) return fail('member.not-found');
  if (Number(draft.effectiveOn.slice(0, 4)) > Number(today.slice(0, 4)) + 2)
    return fail('event.future', { date: formatDate(draft.effectiveOn) });
  return judge(eventsOfMember(db, draft.memberId), draftToEvent(draft, Number.MAX_SAFE_INTEGER), today);
}

export const eventHandlers: CoreHandlers<keyof typeof eventOps> = {
  'event.preview': (draft, { db, today }) => judgeDraft(db, draft, today),

  'event.record': (draft, { db, today, write, session }) => {
    const judged = judgeDraft(db, draft, today);
    if (!judged.ok) return judged;
    const recorded = write(eventLabels[draft.kind], (w, { at, name }) => {
      const id = insertEvent(w, draft, { at, by: name });
      refreshState(w, draft.memberId, today);
      return ok({ id });
    });
    session.search.touch(db, draft.memberId);
    return recorded;
  },

  'event.withdraw': ({ id, reason }, { db, today, write, session }) => {
    const event = getEvent(db, id);
    if (!event || event.withdrawnReason !== null) return fail('event.not-found');
    const rest = eventsOfMember(db, event.memberId).filter((e) => e.id !== id);
    const judged = judge(rest, null, today);
    if (!judged.ok) return judged;
    const withdrawn = write(`Rút sự kiện ghi nhầm: ${reason}`, (w, { at, name }) => {
      if (!withdrawEvent(w, { id, reason, at, by: name })) return fail('event.not-found');
      refreshState(w, event.memberId, today);
      return ok(null);
    });
    session.search.touch(db, event.memberId);
    return withdrawn;
  },
};
