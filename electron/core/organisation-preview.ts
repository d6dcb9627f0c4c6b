/** What a deed would bring about, counted before it is done: moves of members, ends, and what the rules warn of. */

import type { ReadDb } from '../../db/connection.ts';
import { memberCountsAsOf, noMembers, organisationsAsOf } from '../../db/repo/organisation-as-of.ts';
import { placesOn } from '../../db/repo/organisation-members.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { OrganisationDeed } from '../../shared/entities/organisation-deed.ts';
import type { OrganisationState } from '../../shared/entities/organisation-event.ts';
import type { DeedPreview } from '../../shared/ipc/organisation.ts';
import type { DeedPlan, PlannedEvent } from '../../shared/rules/organisation-deeds.ts';
import { type Outcome, outcomeWarnings } from '../../shared/rules/organisation-rules.ts';

interface Own {
  official: number;
  members: number;
}

export function previewDeed(db: ReadDb, deed: OrganisationDeed, plan: DeedPlan): DeedPreview {
  const day = deed.effectiveOn;
  const before = organisationsAsOf(db, day);
  const own = ownAfter(db, plan, day);
  const after = treeAfter(before, plan);
  const touched = new Set([
    ...plan.events.filter((e) => e.kind !== 'renamed' && e.kind !== 'recoded').map((e) => e.orgId),
    ...plan.moves.flatMap((m) => m.toOrgId ?? []),
  ]);
  const isNew = new Set(
    plan.events.filter((e) => ['founded', 'raised', 'lowered'].includes(e.kind)).map((e) => e.orgId),
  );
  const below = (id: number): number =>
    (own.get(id)?.members ?? 0) +
    after.filter((o) => o.parentId === id).reduce((sum, o) => sum + below(o.id), 0);
  const outcomes = after
    .filter((o) => touched.has(o.id))
    .map(
      (o): Outcome => ({
        name: o.name,
        type: o.type,
        isNew: isNew.has(o.id),
        parentType: after.find((p) => p.id === o.parentId)?.type ?? null,
        official: own.get(o.id)?.official ?? 0,
        membersBelow: below(o.id),
      }),
    );
  return {
    moves: plan.moves.map(({ memberIds, toName }) => {
      const members = placesOn(db, memberIds, day).filter((p) => p.member === 1).length;
      return { count: members, others: memberIds.length - members, toName };
    }),
    ended: plan.endedIds.flatMap((id) => before.find((o) => o.id === id)?.name ?? []),
    founded: plan.events.filter((e) => e.kind === 'founded').map((e) => e.name),
    warnings: outcomes.flatMap((outcome) => outcomeWarnings(outcome, day, ruleChanges(db))),
  };
}

/** Members directly in each organisation once the moves are made. */
function ownAfter(db: ReadDb, plan: DeedPlan, day: string): Map<number, Own> {
  const own = new Map<number, Own>();
  const at = (id: number): Own => {
    const known = own.get(id) ?? { official: 0, members: 0 };
    own.set(id, known);
    return known;
  };
  for (const [id, count] of memberCountsAsOf(db, day)) own.set(id, { ...noMembers, ...count });
  for (const { memberIds, toOrgId } of plan.moves)
    for (const { orgId, member, official } of placesOn(db, memberIds, day)) {
      for (const [id, sign] of [
        [orgId, -1],
        [toOrgId, 1],
      ] as const) {
        if (id === null) continue;
        at(id).members += sign * member;
        at(id).official += sign * official;
      }
    }
  return own;
}

/** The tree once the events are in it, as far as the warnings look. */
function treeAfter(before: readonly OrganisationState[], plan: DeedPlan): OrganisationState[] {
  const after = new Map(before.map((o) => [o.id, o]));
  for (const event of plan.events) {
    if (plan.endedIds.includes(event.orgId)) after.delete(event.orgId);
    else after.set(event.orgId, { ...stateOf(event), ...after.get(event.orgId), ...changed(event) });
  }
  return [...after.values()];
}

const stateOf = (event: PlannedEvent): OrganisationState => ({
  id: event.orgId,
  parentId: event.parentId,
  type: event.type,
  name: event.name,
  code: event.code,
  foundedOn: '',
});

const changed = ({ kind, parentId, type, name }: PlannedEvent): Partial<OrganisationState> =>
  kind === 'moved'
    ? { parentId }
    : kind === 'renamed'
      ? { name }
      : kind === 'raised' || kind === 'lowered'
        ? { type }
        : {};
