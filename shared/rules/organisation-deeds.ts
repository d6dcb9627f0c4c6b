/**
 * Takes a deed apart into the events of the organisations and the moves of their members. Pure: the facts of the day
 * come in as arguments. Whether the events may stand is judged by the fold (organisation-fold.ts), the moves by each
 * member's ledger (lifecycle.ts).
 */
import type { OrganisationType } from '../entities/organisation.ts';
import type { OrganisationDeed } from '../entities/organisation-deed.ts';
import type { OrganisationEventKind, OrganisationState } from '../entities/organisation-event.ts';
import { assertNever } from '../result.ts';
import { cleanText } from '../text/names.ts';

/** An event to be; new organisations have negative numbers until they are written. */
export interface PlannedEvent {
  readonly orgId: number;
  readonly kind: OrganisationEventKind;
  readonly parentId: number | null;
  readonly type: OrganisationType;
  readonly name: string;
  readonly code: string;
  readonly otherOrgId: number | null;
}

export interface PlannedMove {
  readonly memberIds: readonly number[];
  /** null: out of this register, to `toName` */
  readonly toOrgId: number | null;
  readonly toName: string;
}

export interface DeedPlan {
  readonly events: readonly PlannedEvent[];
  readonly moves: readonly PlannedMove[];
  readonly endedIds: readonly number[];
}

/** How things stand on the day of the deed, before it. */
export interface DeedFacts {
  /** those that live on the day, parents before their children */
  readonly orgs: readonly OrganisationState[];
  membersOf(orgId: number): readonly number[];
}

type PlanResult =
  | { readonly ok: true; readonly plan: DeedPlan }
  /** an organisation of the deed does not live on its day */
  | { readonly ok: false; readonly missingId: number };

export function planDeed(deed: OrganisationDeed, facts: DeedFacts): PlanResult {
  const planning = new Planning(facts);
  try {
    planning.take(deed);
  } catch (error) {
    if (error instanceof NotLiving) return { ok: false, missingId: error.orgId };
    throw error;
  }
  const { events, moves, endedIds } = planning;
  return { ok: true, plan: { events, moves: moves.filter((m) => m.memberIds.length > 0), endedIds } };
}

class NotLiving extends Error {
  readonly orgId: number;
  constructor(orgId: number) {
    super('not living');
    this.orgId = orgId;
  }
}

class Planning {
  readonly events: PlannedEvent[] = [];
  readonly moves: PlannedMove[] = [];
  readonly endedIds: number[] = [];
  readonly #facts: DeedFacts;
  #lastNew = 0;

  constructor(facts: DeedFacts) {
    this.#facts = facts;
  }

  take(deed: OrganisationDeed): void {
    switch (deed.kind) {
      case 'found': {
        const id = this.#found(deed, deed.parentId, null);
        this.moves.push({ memberIds: deed.memberIds, toOrgId: id, toName: deed.name });
        return;
      }
      case 'rename':
        this.#change('renamed', this.#org(deed.orgId), { name: cleanText(deed.name) });
        return;
      case 'recode':
        this.#change('recoded', this.#org(deed.orgId), { code: deed.code });
        return;
      case 'raise':
      case 'lower': {
        const org = this.#org(deed.orgId);
        const to = { type: deed.type, name: cleanText(deed.name), code: deed.code };
        this.#change(deed.kind === 'raise' ? 'raised' : 'lowered', org, to);
        if (to.name !== org.name) this.#change('renamed', org, to);
        if (to.code !== org.code) this.#change('recoded', org, to);
        return;
      }
      case 'move':
        this.#change('moved', this.#org(deed.orgId), { parentId: deed.parentId });
        return;
      case 'split': {
        const org = this.#org(deed.orgId);
        for (const part of deed.parts) {
          const id = this.#found(part, org.parentId ?? org.id, org.id);
          this.#change('splitOff', org, {}, id);
          this.moves.push({ memberIds: part.memberIds, toOrgId: id, toName: part.name });
        }
        if (deed.ends) this.#end('dissolved', org, null);
        return;
      }
      case 'merge': {
        const into = this.#org(deed.intoOrgId);
        this.#mergeInto(this.#org(deed.orgId), into.id, into.name);
        return;
      }
      case 'unite': {
        const id = this.#found(deed, deed.parentId, null);
        for (const orgId of new Set(deed.orgIds)) this.#mergeInto(this.#org(orgId), id, deed.name);
        return;
      }
      case 'handOver':
        for (const org of this.#subtree(this.#org(deed.orgId)).toReversed()) {
          this.#end('handedOver', org, null);
          this.moves.push({ memberIds: this.#facts.membersOf(org.id), toOrgId: null, toName: deed.toName });
        }
        return;
      case 'dissolve':
      case 'disband': {
        const org = this.#org(deed.orgId);
        const { membersToOrgId, childrenToOrgId } = deed;
        if (membersToOrgId !== null) {
          const { id, name } = this.#org(membersToOrgId);
          this.moves.push({ memberIds: this.#facts.membersOf(org.id), toOrgId: id, toName: name });
        }
        if (childrenToOrgId !== null) this.#moveChildren(org.id, this.#org(childrenToOrgId).id);
        this.#end(deed.kind === 'dissolve' ? 'dissolved' : 'disbanded', org, null);
        return;
      }
      default:
        assertNever(deed);
    }
  }

  #org(id: number): OrganisationState {
    const org = this.#facts.orgs.find((o) => o.id === id);
    if (!org) throw new NotLiving(id);
    return org;
  }

  #subtree(org: OrganisationState): OrganisationState[] {
    const below = this.#facts.orgs.filter((o) => o.parentId === org.id);
    return [org, ...below.flatMap((o) => this.#subtree(o))];
  }

  #found(
    org: { readonly type: OrganisationType; readonly name: string; readonly code: string },
    parentId: number,
    otherOrgId: number | null,
  ): number {
    const orgId = --this.#lastNew;
    const { type, code } = org;
    this.events.push({ orgId, kind: 'founded', parentId, type, name: cleanText(org.name), code, otherOrgId });
    return orgId;
  }

  #change(
    kind: OrganisationEventKind,
    org: OrganisationState,
    to: Partial<Pick<PlannedEvent, 'parentId' | 'type' | 'name' | 'code'>>,
    otherOrgId: number | null = null,
  ): void {
    const { parentId, type, name, code } = org;
    this.events.push({ orgId: org.id, kind, parentId, type, name, code, otherOrgId, ...to });
  }

  #end(kind: OrganisationEventKind, org: OrganisationState, intoId: number | null): void {
    this.#change(kind, org, {}, intoId);
    this.endedIds.push(org.id);
  }

  #mergeInto(org: OrganisationState, intoId: number, intoName: string): void {
    this.moves.push({ memberIds: this.#facts.membersOf(org.id), toOrgId: intoId, toName: intoName });
    this.#moveChildren(org.id, intoId);
    this.#end('mergedInto', org, intoId);
  }

  #moveChildren(fromId: number, toId: number): void {
    for (const child of this.#facts.orgs)
      if (child.parentId === fromId && child.id !== toId) this.#change('moved', child, { parentId: toId });
  }
}
