/** Takes back a mistaken deed of the organisations with its ground: all its events, and the moves that came of it. */
import type { ReadDb } from '../../db/connection.ts';
import { hasCommittee, reopenPosts } from '../../db/repo/committee.ts';
import { eventsOfMembers, withdrawEvent } from '../../db/repo/event.ts';
import { project } from '../../db/repo/member-state.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { allOrganisationEvents, withdrawOrganisationEvent } from '../../db/repo/organisation-event.ts';
import { handOversOf, stillInside, strandedAmong } from '../../db/repo/organisation-members.ts';
import { refreshOrganisations } from '../../db/repo/organisation-projection.ts';
import type { OrganisationEvent } from '../../shared/entities/organisation-event.ts';
import { organisationEventLabels } from '../../shared/i18n/vi/organisation.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CoreContext } from './context.ts';
import { judgeMember, judgeTree } from './organisation-record.ts';

export function withdrawDeed(
  { db, today, write }: CoreContext,
  { eventId, reason }: { readonly eventId: number; readonly reason: string },
): Result<{ readonly events: number; readonly moved: number }> {
  const all = allOrganisationEvents(db);
  const event = all.find((e) => e.id === eventId && e.withdrawnReason === null);
  if (!event) return fail('organisation.event-not-found');
  const { deedUid } = event;
  const deed =
    deedUid === '' ? [event] : all.filter((e) => e.deedUid === deedUid && e.withdrawnReason === null);
  const ids = new Set(deed.map((e) => e.id));
  const judged = judgeTree(db, all, (events) => events.filter((e) => !ids.has(e.id)));
  if (!judged.ok) return judged;
  return write(`Rút ${organisationEventLabels[event.kind].toLowerCase()} ghi nhầm: ${reason}`, (w, actor) => {
    for (const id of ids) withdrawOrganisationEvent(w, id, reason);
    refreshOrganisations(w, today);
    reopenPosts(w, deedUid === '' ? '-' : deedUid);
    const moves = deedUid === '' ? [] : handOversOf(w, deedUid);
    const ledgers = eventsOfMembers(
      w,
      moves.map((m) => m.memberId),
    );
    for (const { eventId: moveId, memberId } of moves) {
      withdrawEvent(w, { id: moveId, reason, at: actor.at, by: actor.name });
      const rest = (ledgers.get(memberId) ?? []).filter((e) => e.id !== moveId);
      const possible = judgeMember(w, memberId, rest);
      if (!possible.ok) return possible;
      project(w, memberId, rest, today);
    }
    const used = founded(deed)
      .map((e) => inUse(w, e))
      .find((r) => r !== null);
    if (used) return used;
    const stranded = strandedAmong(
      w,
      moves.map((m) => m.memberId),
    );
    if (stranded.length > 0)
      return fail('organisation.in-use', {
        name: event.name,
        what: `${stranded[0]} sẽ ở tổ chức không còn hoạt động`,
      });
    return ok({ events: ids.size, moved: moves.length });
  });
}

const founded = (deed: readonly OrganisationEvent[]) => deed.filter((e) => e.kind === 'founded');

/** A founding cannot be taken from under those who are, were or will be in the organisation. */
function inUse(db: ReadDb, { orgId, name }: OrganisationEvent): Result<never> | null {
  const inside = stillInside(db, [orgId], '');
  const now = organisationNames(db).get(orgId) ?? name;
  if (inside.length > 0)
    return fail('organisation.in-use', {
      name: now,
      what: `có ${inside.length} người đã hoặc đang sinh hoạt ở đó`,
    });
  if (hasCommittee(db, orgId))
    return fail('organisation.in-use', { name: now, what: 'có nhiệm kỳ hoặc chức vụ đã ghi' });
  return null;
}
