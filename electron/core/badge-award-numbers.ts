/**
 * Numbers of badges that came after their decision (the committee above writes them, HD 38-HD/BTCTW). The ledger is
 * never overwritten: the award is entered anew with its number, and the entry without it is struck out.
 */
import { proposalOfEvent, updateProposal } from '../../db/repo/badge-proposal.ts';
import { draftToEvent, eventsOfMember, getEvents, insertEvent, withdrawEvent } from '../../db/repo/event.ts';
import { getMember } from '../../db/repo/member.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { EventDraft } from '../../shared/entities/event.ts';
import { errors } from '../../shared/errors/catalogue.ts';
import { awardText } from '../../shared/i18n/vi/badge-award.ts';
import { proposalDeeds } from '../../shared/i18n/vi/badge-proposal.ts';
import { fail, ok } from '../../shared/result.ts';
import type { CoreHandlers } from './context.ts';
import { checkBadgeAward } from './event-badge.ts';
import { judgeLedger } from './event-judge.ts';

export const badgeAwardNumbers: CoreHandlers<'badgeAward.numbers'> = {
  'badgeAward.numbers': ({ numbers }, { db, today, write, session }) => {
    const events = getEvents(
      db,
      numbers.map((n) => n.eventId),
    );
    const done = write(proposalDeeds.numbers, (w, { at, name: by }) => {
      for (const { eventId, badgeNumber } of numbers) {
        const event = events.get(eventId);
        if (event?.kind !== 'badgeAwarded' || event.withdrawnReason !== null) return fail('event.not-found');
        const { memberId, kind, effectiveOn, decision, note } = event;
        const draft: EventDraft<'badgeAwarded'> = {
          memberId,
          kind,
          effectiveOn,
          decision,
          note,
          payload: { ...event.payload, badgeNumber },
        };
        // Asked inside the transaction, so that two of one list cannot have one number.
        const checked = checkBadgeAward(w, draft);
        const rest = eventsOfMember(w, memberId).filter((e) => e.id !== eventId);
        const added = draftToEvent(draft, Number.MAX_SAFE_INTEGER);
        const judged = checked.ok ? judgeLedger(rest, [added], { today, changes: ruleChanges(w) }) : checked;
        if (!judged.ok) {
          const { code, params } = judged.error;
          const name = getMember(w, memberId)?.record.fullName ?? '';
          return fail('badgeProposal.award-refused', { name, why: errors[code].text(params) });
        }
        withdrawEvent(w, { id: eventId, reason: awardText.numbersReason, at, by });
        const id = insertEvent(w, draft, { at, by });
        const proposal = proposalOfEvent(w, eventId);
        if (proposal) updateProposal(w, { ...proposal, eventId: id });
        refreshState(w, memberId, today);
      }
      return ok({ count: numbers.length });
    });
    for (const event of events.values()) session.search.touch(db, event.memberId);
    return done;
  },
};
