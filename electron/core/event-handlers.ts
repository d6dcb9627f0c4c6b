/** Recording what happened in a member's Party life: judged by the fold first, then written in one transaction. */

import type { ReadDb } from '../../db/connection.ts';
import { paperStates } from '../../db/repo/dossier.ts';
import { draftToEvent, eventsOfMember, getEvent, insertEvent, withdrawEvent } from '../../db/repo/event.ts';
import { officeHolidays } from '../../db/repo/holiday.ts';
import { getMember } from '../../db/repo/member.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { EventDraft } from '../../shared/entities/event.ts';
import { eventLabels } from '../../shared/i18n/vi/event.ts';
import type { EventPreview, eventOps } from '../../shared/ipc/event.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { papersFor } from '../../shared/rules/event-papers.ts';
import { checkEvent } from '../../shared/rules/event-warnings.ts';
import { foldLedger } from '../../shared/rules/lifecycle.ts';
import { holidayCalendar } from '../../shared/rules/working-days.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { daysBetween, firstDayOf } from '../../shared/text/day-arithmetic.ts';
import type { CoreHandlers } from './context.ts';
import { putBackDetails } from './details-changed.ts';
import { checkDiscipline } from './discipline-check.ts';
import { draftConsequences } from './discipline-detail.ts';
import { endRemovedPosts, holdPostsAgain, withPostNames } from './discipline-posts.ts';
import { answerProposal, checkBadgeAward, reopenProposal } from './event-badge.ts';
import { checkCard, putCardOnRecord, takeCardBack } from './event-card.ts';
import { judgeLedger, standingCount } from './event-judge.ts';
import { checkPlace } from './event-place.ts';

export function judgeDraft(db: ReadDb, draft: EventDraft, today: string): Result<EventPreview> {
  const member = getMember(db, draft.memberId);
  if (!member) return fail('member.not-found');
  if (Number(draft.effectiveOn.slice(0, 4)) > Number(today.slice(0, 4)) + 2)
    return fail('event.future', { date: formatDate(draft.effectiveOn) });
  const events = eventsOfMember(db, draft.memberId);
  const changes = ruleChanges(db);
  const judged = judgeLedger(events, [draftToEvent(draft, Number.MAX_SAFE_INTEGER)], { today, changes });
  if (!judged.ok) return judged;
  const { before, after, warnings } = judged.value;
  const takesEffectOn = firstDayOf(draft.effectiveOn);
  const onItsDay = foldLedger(events, takesEffectOn, changes).state;
  const calendar = holidayCalendar(officeHolidays(db));
  const checked = checkEvent(draft, { record: member.record, calendar, changes });
  if (checked.refusal) return fail('event.refused', { ...checked.refusal });
  const place = checkPlace(db, draft);
  if (!place.ok) return place;
  const card = checkCard(db, draft);
  if (!card.ok) return card;
  const discipline = checkDiscipline(db, draft, {
    events,
    recordPost: member.record.post,
    calendar,
    changes,
  });
  if (!discipline.ok) return discipline;
  const badge = checkBadgeAward(db, draft);
  if (!badge.ok) return badge;
  const kept = paperStates(db, draft.memberId);
  return ok({
    before,
    after,
    warnings: [
      ...warnings.map(({ rule, citation }) => ({ rule, citation })),
      ...checked.warnings,
      ...place.value,
      ...badge.value,
      ...discipline.value,
    ],
    consequences: draftConsequences(db, draft, events, { calendar, changes }),
    papers: papersFor(draft, onItsDay).map((p) => ({ ...p, state: kept.get(p.code)?.state ?? 'unknown' })),
    takesEffectOn,
    remainingDays: Math.max(0, daysBetween(today, takesEffectOn)),
    ledgerSize: standingCount(events),
  });
}

export const eventHandlers: CoreHandlers<keyof typeof eventOps> = {
  'event.preview': (draft, { db, today }) => judgeDraft(db, draft, today),

  'event.record': ({ ledgerSize, ...typed }, { db, today, write, session }) => {
    const draft = withPostNames(db, typed);
    const judged = judgeDraft(db, draft, today);
    if (ledgerSize !== null && ledgerSize !== standingCount(eventsOfMember(db, draft.memberId)))
      return fail('event.changed-meanwhile');
    if (!judged.ok) return judged;
    const recorded = write(eventLabels[draft.kind], (w, { at, name }) => {
      const id = insertEvent(w, draft, { at, by: name });
      if (draft.kind === 'cardIssued') {
        const put = putCardOnRecord(w, draft.memberId, eventsOfMember(w, draft.memberId), at);
        if (!put.ok) return put;
      }
      answerProposal(w, draft, id);
      endRemovedPosts(w, id, draft);
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
    const judged = judgeLedger(rest, [], { today, changes: ruleChanges(db) });
    if (!judged.ok) return judged;
    const withdrawn = write(`Rút sự kiện ghi nhầm: ${reason}`, (w, { at, name }) => {
      if (!withdrawEvent(w, { id, reason, at, by: name })) return fail('event.not-found');
      for (const putBack of [putBackDetails(w, event, rest, at), takeCardBack(w, event, rest, at)])
        if (!putBack.ok) return putBack;
      reopenProposal(w, event);
      holdPostsAgain(w, event);
      refreshState(w, event.memberId, today);
      return ok(null);
    });
    session.search.touch(db, event.memberId);
    return withdrawn;
  },
};
