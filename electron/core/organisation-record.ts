/**
 * Writes a deed of the organisations: its events, the moves of the members that come of it, and the posts that end,
 * in one transaction. Judged first by the fold of all organisations and by the ledger of each member who moves.
 */

import { randomUUID } from 'node:crypto';
import type { Actor, ReadDb, WriteDb } from '../../db/connection.ts';
import { endPostsOf } from '../../db/repo/committee.ts';
import { draftToEvent, eventsOfMembers, insertEvent } from '../../db/repo/event.ts';
import { getMember } from '../../db/repo/member.ts';
import { project } from '../../db/repo/member-state.ts';
import { foundOrganisation, organisationNames } from '../../db/repo/organisation.ts';
import { organisationsAsOf } from '../../db/repo/organisation-as-of.ts';
import { allOrganisationEvents, insertOrganisationEvent } from '../../db/repo/organisation-event.ts';
import { membersOn, presentOn, stillInside } from '../../db/repo/organisation-members.ts';
import { refreshOrganisations } from '../../db/repo/organisation-projection.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { type EventDraft, type LedgerEvent, noDecision } from '../../shared/entities/event.ts';
import type { OrganisationDeed } from '../../shared/entities/organisation-deed.ts';
import type { OrganisationEvent } from '../../shared/entities/organisation-event.ts';
import { organisationEventLabels } from '../../shared/i18n/vi/organisation.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { foldLedger } from '../../shared/rules/lifecycle.ts';
import { type DeedPlan, planDeed } from '../../shared/rules/organisation-deeds.ts';
import { foldOrganisations, type OrganisationProblem } from '../../shared/rules/organisation-fold.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { endOfTime } from '../../shared/text/day-arithmetic.ts';
import { foldText } from '../../shared/text/names.ts';

/** Above every number that the database gives: planned events come after the written ones of their day. */
const planned = Number.MAX_SAFE_INTEGER - 100_000;

/** How many names a refusal tells. */
const namesTold = 3;

/** The plan of a deed that may stand, as far as the organisations themselves go. */
export function judgeDeed(db: ReadDb, deed: OrganisationDeed, today: string): Result<DeedPlan> {
  const { effectiveOn } = deed;
  if (Number(effectiveOn.slice(0, 4)) > Number(today.slice(0, 4)) + 2)
    return fail('organisation.future', { date: formatDate(effectiveOn) });
  const orgs = organisationsAsOf(db, effectiveOn);
  const membersOf = (orgId: number) => presentOn(db, orgId, effectiveOn);
  const result = planDeed(deed, { orgs, membersOf });
  if (!result.ok) {
    const name = organisationNames(db).get(result.missingId);
    return name === undefined
      ? fail('organisation.not-found')
      : fail('organisation.not-living', { name, date: formatDate(effectiveOn) });
  }
  const { plan } = result;
  const twice = takenTwice(orgs, plan);
  if (twice !== null) return fail('organisation.exists', { name: twice });
  const events = plan.events.map(
    (event, i): OrganisationEvent => ({
      ...event,
      id: planned + i,
      effectiveOn,
      decision: '',
      deedUid: '',
      note: '',
      enteredAt: '',
      enteredBy: '',
      withdrawnReason: null,
    }),
  );
  const judged = judgeTree(db, allOrganisationEvents(db), (all) => [...all, ...events]);
  if (!judged.ok) return judged;
  const moving = plan.moves.flatMap((m) => m.memberIds);
  const double = moving.find((id, i) => moving.indexOf(id) !== i);
  if (double !== undefined) return fail('organisation.twice', { name: nameOf(db, double) });
  const left = stillInside(db, plan.endedIds, effectiveOn, moving);
  if (left.length > 0) return refuseInside(left, effectiveOn);
  return whoIsElsewhere(db, deed) ?? ok(plan);
}

/** The name that a deed gives to one while a sibling that goes on has it: said at the field. */
function takenTwice(
  orgs: readonly { readonly id: number; readonly parentId: number | null; readonly name: string }[],
  plan: DeedPlan,
): string | null {
  const renamed = new Set(plan.events.filter((e) => e.kind === 'renamed').map((e) => e.orgId));
  const gone = new Set([...plan.endedIds, ...renamed]);
  for (const event of plan.events) {
    if (event.kind !== 'founded' && event.kind !== 'renamed') continue;
    const same = orgs.find(
      (o) =>
        o.parentId === event.parentId &&
        o.id !== event.orgId &&
        !gone.has(o.id) &&
        foldText(o.name) === foldText(event.name),
    );
    if (same) return event.name;
  }
  return null;
}

/** Members picked by hand must be where the deed takes them from. */
function whoIsElsewhere(db: ReadDb, deed: OrganisationDeed): Result<never> | null {
  if (deed.kind !== 'split') return null;
  const there = new Set(membersOn(db, deed.orgId, deed.effectiveOn).map((m) => m.id));
  const elsewhere = deed.parts.flatMap((p) => p.memberIds).find((id) => !there.has(id));
  if (elsewhere === undefined) return null;
  return fail('organisation.not-member-there', {
    name: nameOf(db, elsewhere),
    date: formatDate(deed.effectiveOn),
    org: organisationNames(db).get(deed.orgId) ?? '',
  });
}

/** Refused when a change to the events brings a problem that was not there before. */
export function judgeTree(
  db: ReadDb,
  events: readonly OrganisationEvent[],
  change: (all: readonly OrganisationEvent[]) => readonly OrganisationEvent[],
): Result<null> {
  const keyOf = ({ event, rule }: OrganisationProblem) => `${event.id}|${rule}`;
  const known = new Set(foldOrganisations(events).problems.map(keyOf));
  const fresh = foldOrganisations(change(events)).problems.find((p) => !known.has(keyOf(p)));
  if (!fresh) return ok(null);
  const { event, rule } = fresh;
  if (event.id >= planned) return fail('organisation.refused', { rule });
  return fail('organisation.refused-later', {
    event: organisationEventLabels[event.kind],
    org: organisationNames(db).get(event.orgId) ?? event.name,
    date: formatDate(event.effectiveOn),
    rule,
  });
}

export const nameOf = (db: ReadDb, memberId: number): string =>
  getMember(db, memberId)?.record.fullName ?? '';

export interface Recorded {
  readonly foundedIds: readonly number[];
  readonly moved: readonly number[];
}

/** @param plan as judged; everything is taken back when a member's ledger refuses */
export function writeDeed(
  db: WriteDb,
  deed: OrganisationDeed,
  plan: DeedPlan,
  { actor, today }: { readonly actor: Actor; readonly today: string },
): Result<Recorded> {
  const entered = { at: actor.at, by: actor.name };
  const { effectiveOn, decision, note } = deed;
  const deedUid = randomUUID();
  const newIds = new Map<number, number>();
  const real = (id: number) => newIds.get(id) ?? id;
  for (const event of plan.events) {
    const parentId = event.parentId === null ? null : real(event.parentId);
    const otherOrgId = event.otherOrgId === null ? null : real(event.otherOrgId);
    if (event.kind === 'founded') {
      const org = { ...event, parentId, effectiveOn, decision };
      newIds.set(event.orgId, foundOrganisation(db, org, entered, { otherOrgId, deedUid, note }));
    } else
      insertOrganisationEvent(db, {
        ...event,
        parentId,
        otherOrgId,
        effectiveOn,
        decision,
        deedUid,
        note,
        enteredAt: actor.at,
        enteredBy: actor.name,
      });
  }
  refreshOrganisations(db, today);
  const moved: number[] = [];
  for (const { memberIds, toOrgId, toName } of plan.moves) {
    const payload = { toOrgId: toOrgId === null ? null : real(toOrgId), toName, deedUid };
    const move = { kind: 'handedOver' as const, effectiveOn, payload, note };
    const done = moveMembers(
      db,
      memberIds,
      { ...move, decision: { ...noDecision, number: decision } },
      {
        entered,
        today,
      },
    );
    if (!done.ok) return done;
    moved.push(...memberIds);
  }
  const inside = stillInside(db, plan.endedIds, effectiveOn);
  if (inside.length > 0) return refuseInside(inside, effectiveOn);
  endPostsOf(db, plan.endedIds, { on: effectiveOn, deedUid });
  return ok({ foundedIds: [...newIds.values()], moved });
}

export const refuseInside = (names: readonly string[], day: string): Result<never> =>
  fail('organisation.still-inside', {
    count: names.length,
    date: formatDate(day),
    names:
      names.slice(0, namesTold).join(', ') +
      (names.length > namesTold ? ` và ${names.length - namesTold} người khác` : ''),
  });

type Move = Omit<EventDraft<'handedOver'>, 'memberId'>;

function moveMembers(
  db: WriteDb,
  memberIds: readonly number[],
  move: Move,
  args: { readonly entered: { readonly at: string; readonly by: string }; readonly today: string },
): Result<null> {
  const ledgers = eventsOfMembers(db, memberIds);
  for (const memberId of memberIds) {
    const draft: EventDraft<'handedOver'> = { ...move, memberId };
    const ledger = ledgers.get(memberId) ?? [];
    const judged = judgeMember(db, memberId, [...ledger, draftToEvent(draft, planned)]);
    if (!judged.ok) return judged;
    const event = draftToEvent(draft, insertEvent(db, draft, args.entered));
    project(db, memberId, [...ledger, event], args.today);
  }
  return ok(null);
}

export function judgeMember(db: ReadDb, memberId: number, events: readonly LedgerEvent[]): Result<null> {
  const { refused } = foldLedger(events, endOfTime, ruleChanges(db));
  if (!refused) return ok(null);
  return fail('organisation.member-refused', { name: nameOf(db, memberId), ...refused.refusal });
}
