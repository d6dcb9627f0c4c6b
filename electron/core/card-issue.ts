/** Cards issued to many by one decision: each judged as its own wizard would, then all of them as one step. */
import type { ReadDb } from '../../db/connection.ts';
import { eventsOfMember, insertEvent } from '../../db/repo/event.ts';
import { getMembers, type StoredMember } from '../../db/repo/member.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import type { EventDraft } from '../../shared/entities/event.ts';
import { eventPayloads } from '../../shared/entities/event-payloads.ts';
import { errors } from '../../shared/errors/catalogue.ts';
import { cardText as text } from '../../shared/i18n/vi/card.ts';
import type { CardIssue, CheckedCard, cardOps } from '../../shared/ipc/card.ts';
import { fail, ok } from '../../shared/result.ts';
import { hasMask, maskIdentity } from '../../shared/text/mask-identity.ts';
import type { CoreHandlers } from './context.ts';
import { putCardOnRecord } from './event-card.ts';
import { judgeDraft } from './event-handlers.ts';

/** The number that was sent; a mask left as it was offered is the member's own identity number. */
const numberOf = (sent: string, { record }: StoredMember): string =>
  hasMask(sent) && sent === maskIdentity(record.citizenId) ? record.citizenId : sent;

interface Judged {
  readonly checked: CheckedCard;
  /** null where it is refused */
  readonly draft: EventDraft | null;
}

function judgeAll(db: ReadDb, input: CardIssue, today: string): Judged[] {
  const { form, cause, effectiveOn, decision, note } = input;
  const sent = new Map(input.people.map((p) => [p.memberId, p.cardNumber]));
  const holders = new Map<string, string>();
  return getMembers(db, [...sent.keys()]).map((member): Judged => {
    const { id: memberId, record } = member;
    const refused = (refusal: string): Judged => ({
      checked: { memberId, name: record.fullName, refusal, warnings: [] },
      draft: null,
    });
    const payload = eventPayloads.cardIssued.safeParse({
      form,
      cause: form === 'reissue' ? cause : '',
      cardNumber: numberOf(sent.get(memberId) ?? '', member),
    });
    if (!payload.success) return refused(payload.error.issues[0]?.message ?? '');
    const { cardNumber } = payload.data;
    const twin = holders.get(cardNumber);
    if (twin !== undefined) return refused(text.sameNumber(twin));
    holders.set(cardNumber, record.fullName);
    const draft: EventDraft = {
      memberId,
      kind: 'cardIssued',
      effectiveOn,
      decision,
      note,
      payload: payload.data,
    };
    const judged = judgeDraft(db, draft, today);
    if (!judged.ok) return refused(errors[judged.error.code].text(judged.error.params));
    const warnings = judged.value.warnings.map(({ rule, citation }) => text.cited(rule, citation));
    return { checked: { memberId, name: record.fullName, refusal: null, warnings }, draft };
  });
}

export const cardIssueHandlers: CoreHandlers<keyof Pick<typeof cardOps, 'card.check' | 'card.issue'>> = {
  'card.check': (input, { db, today }) => ok(judgeAll(db, input, today).map(({ checked }) => checked)),

  'card.issue': (input, { db, today, write, session }) => {
    const judged = judgeAll(db, input, today);
    if (judged.length < new Set(input.people.map((p) => p.memberId)).size) return fail('member.not-found');
    const refused = judged.flatMap(({ checked: { name, refusal } }) =>
      refusal === null ? [] : [{ name, why: refusal }],
    );
    const [first] = refused;
    if (first) return fail('card.refused', { ...first, count: refused.length });
    const drafts = judged.flatMap(({ draft }) => draft ?? []);
    const issued = write(text.issueStep(input.form, drafts.length), (w, { at, name: by }) => {
      for (const draft of drafts) {
        insertEvent(w, draft, { at, by });
        const put = putCardOnRecord(w, draft.memberId, eventsOfMember(w, draft.memberId), at);
        if (!put.ok) return put;
        refreshState(w, draft.memberId, today);
      }
      return ok({ issued: drafts.length });
    });
    for (const { memberId } of drafts) session.search.touch(db, memberId);
    return issued;
  },
};
