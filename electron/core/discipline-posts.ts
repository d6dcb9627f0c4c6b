/**
 * Cách chức ends the chosen posts in the same step, from the day on which the decision takes effect; withdrawing the
 * decision as a typing error gives them back. Taking the step back (db/undo) does so by itself.
 */
import type { ReadDb, WriteDb } from '../../db/connection.ts';
import { endPost, postsOf, reopenPosts } from '../../db/repo/committee.ts';
import { committeePosts, type PostHolding } from '../../shared/entities/committee.ts';
import type { EventDraft, EventPayload, LedgerEvent } from '../../shared/entities/event.ts';
import { disciplineText } from '../../shared/i18n/vi/discipline.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { firstDayOf } from '../../shared/text/day-arithmetic.ts';

/** The payload of a draft of that kind, or null. Kind and payload were checked together at the boundary. */
export const disciplineOf = (draft: EventDraft): EventPayload<'disciplined'> | null =>
  draft.kind === 'disciplined' ? (draft.payload as EventPayload<'disciplined'>) : null;

/** Held before the day and on it. */
export const postsHeldOn = (db: ReadDb, memberId: number, day: string): PostHolding[] =>
  postsOf(db, memberId).filter((h) => h.fromOn < day && (h.untilOn === '' || h.untilOn > day));

const postName = ({ post, orgName }: PostHolding): string =>
  disciplineText.post(committeePosts[post], orgName);

export function checkPosts(db: ReadDb, draft: EventDraft): Result<null> {
  const day = firstDayOf(draft.effectiveOn);
  const held = new Set(
    postsHeldOn(db, draft.memberId, day)
      .filter((h) => h.untilOn === '')
      .map((h) => h.id),
  );
  const wrong = disciplineOf(draft)?.postIds.some((id) => !held.has(id));
  return wrong ? fail('discipline.post-not-held', { date: formatDate(day) }) : ok(null);
}

/** The decision names the posts in words: those that were chosen, and what was typed beside them. */
export function withPostNames(db: ReadDb, draft: EventDraft): EventDraft {
  const payload = disciplineOf(draft);
  if (!payload || payload.postIds.length === 0) return draft;
  const names = postsOf(db, draft.memberId)
    .filter((h) => payload.postIds.includes(h.id))
    .map(postName);
  const words = [...names, payload.postsRemoved.trim()].filter(Boolean).join('; ');
  return { ...draft, payload: { ...payload, postsRemoved: words.slice(0, 300) } };
}

/** Whom the end of a post goes back to, as posts keep it. */
const deedOf = (eventId: number): string => `kỷ luật/${eventId}`;

export function endRemovedPosts(db: WriteDb, eventId: number, draft: EventDraft): void {
  const untilOn = firstDayOf(draft.effectiveOn);
  const reason =
    draft.decision.number === '' ? 'Cách chức' : `Cách chức, quyết định số ${draft.decision.number}`;
  for (const id of disciplineOf(draft)?.postIds ?? [])
    endPost(db, id, { untilOn, reason, deedUid: deedOf(eventId) });
}

export function holdPostsAgain(db: WriteDb, event: LedgerEvent): void {
  if (event.kind === 'disciplined') reopenPosts(db, deedOf(event.id));
}
