/**
 * Organisations as the fold of their events: how each stood on every day, and what cannot have been (something before
 * the founding or after the end, a parent that does not live, a ring, two of one name side by side). Whole days are
 * judged, not single events: on one day a name may pass from an organisation that ends to one that begins.
 * The fold never stops: an old register with a fault in it still shows everything else. A new deed is refused when
 * it adds a problem (shared/rules/organisation-deeds.ts). Pure: no clock, no database.
 */
import type { OrganisationType } from '../entities/organisation.ts';
import {
  endingKinds,
  type OrganisationEvent,
  type OrganisationEventKind,
  type OrganisationPeriod,
  type OrganisationState,
} from '../entities/organisation-event.ts';
import { formatDate } from '../text/dates.ts';
import { endOfTime } from '../text/day-arithmetic.ts';
import { foldText } from '../text/names.ts';

export interface OrganisationProblem {
  readonly event: OrganisationEvent;
  readonly rule: string;
}

export interface OrganisationFold {
  readonly periods: ReadonlyMap<number, readonly OrganisationPeriod[]>;
  readonly problems: readonly OrganisationProblem[];
}

const rankOfKind: Record<OrganisationEventKind, number> = {
  founded: 0,
  moved: 1,
  renamed: 2,
  recoded: 2,
  raised: 3,
  lowered: 3,
  splitOff: 4,
  mergedInto: 5,
  handedOver: 5,
  dissolved: 5,
  disbanded: 5,
};

/** From the lowest up; those of one rank may become each other. */
const rankOfType: Record<OrganisationType, number> = {
  partyGroup: 0,
  temporaryBranch: 1,
  branch: 1,
  grassrootsBranch: 2,
  subCommittee: 2,
  grassrootsCommittee: 3,
  upperCommittee: 4,
  provinceCommittee: 5,
};

const inOrder = (a: OrganisationEvent, b: OrganisationEvent): number =>
  a.effectiveOn < b.effectiveOn
    ? -1
    : a.effectiveOn > b.effectiveOn
      ? 1
      : rankOfKind[a.kind] - rankOfKind[b.kind] || a.id - b.id;

export function foldOrganisations(events: readonly OrganisationEvent[]): OrganisationFold {
  const fold = new Folding();
  const standing = events.filter((e) => e.withdrawnReason === null).sort(inOrder);
  let from = 0;
  while (from < standing.length) {
    const day = standing[from]?.effectiveOn ?? '';
    let to = from;
    while (standing[to]?.effectiveOn === day) to++;
    fold.day(day, standing.slice(from, to));
    from = to;
  }
  return { periods: fold.periods, problems: fold.problems };
}

/** The state of an organisation on a day, by its periods. */
export const stateOn = (
  periods: readonly OrganisationPeriod[] | undefined,
  day: string,
): OrganisationState | undefined => periods?.find((p) => p.fromOn <= day && p.untilOn > day)?.state;

class Folding {
  readonly periods = new Map<number, OrganisationPeriod[]>();
  readonly problems: OrganisationProblem[] = [];
  readonly #living = new Map<number, OrganisationState>();
  readonly #endedOn = new Map<number, string>();
  readonly #children = new Map<number, Set<number>>();
  readonly #named = new Map<string, Set<number>>();

  day(day: string, events: readonly OrganisationEvent[]): void {
    const last = new Map<number, OrganisationEvent>();
    for (const event of events) {
      const problem = this.#apply(event);
      if (problem !== null) this.problems.push({ event, rule: problem });
      else last.set(event.orgId, event);
    }
    for (const id of last.keys()) this.#keepPeriod(day, id);
    for (const [id, event] of last) this.#check(id, event);
  }

  #apply(event: OrganisationEvent): string | null {
    const { orgId, kind } = event;
    const now = this.#living.get(orgId);
    if (kind === 'founded') {
      if (now || this.#endedOn.has(orgId)) return `${event.name} đã được thành lập rồi.`;
      const { parentId, type, name, code, effectiveOn } = event;
      this.#put({ id: orgId, parentId, type, name, code, foundedOn: effectiveOn });
      return null;
    }
    if (!now) return this.#notLiving(event.name, orgId);
    if (endingKinds.includes(kind)) {
      if (now.parentId === null) return `${now.name} đứng tên sổ này nên không kết thúc trong sổ.`;
      this.#drop(now);
      this.#endedOn.set(orgId, event.effectiveOn);
      return null;
    }
    switch (kind) {
      case 'renamed':
        this.#put({ ...now, name: event.name });
        return null;
      case 'recoded':
        this.#put({ ...now, code: event.code });
        return null;
      case 'moved':
        if (now.parentId === null) return `${now.name} đứng tên sổ này nên không có cấp trên trong sổ.`;
        this.#put({ ...now, parentId: event.parentId });
        return null;
      case 'raised':
        if (rankOfType[event.type] < rankOfType[now.type])
          return `Nâng cấp ${now.name}: loại mới không cao hơn loại đang có.`;
        this.#put({ ...now, type: event.type });
        return null;
      case 'lowered':
        if (rankOfType[event.type] > rankOfType[now.type])
          return `Hạ cấp ${now.name}: loại mới cao hơn loại đang có.`;
        this.#put({ ...now, type: event.type });
        return null;
      default:
        // splitOff says where another one came from and changes nothing here
        return null;
    }
  }

  /** What holds at the end of a day for an organisation that something happened to. */
  #check(id: number, event: OrganisationEvent): void {
    const state = this.#living.get(id);
    if (!state) {
      for (const child of this.#children.get(id) ?? []) {
        const left = this.#living.get(child);
        if (left) this.#say(event, `${left.name} còn trực thuộc ${event.name}.`);
      }
      return;
    }
    const { parentId, name } = state;
    if (parentId !== null && !this.#living.has(parentId))
      this.#say(event, `${name}: ${this.#notLiving('cấp trên', parentId)}`);
    else if (this.#isAboveItself(id))
      this.#say(event, `${name} không thể trực thuộc chính cấp dưới của mình.`);
    if ((this.#named.get(nameKey(state))?.size ?? 0) > 1)
      this.#say(event, `Dưới cùng một cấp trên đã có ${name}.`);
  }

  #notLiving(name: string, id: number): string {
    const ended = this.#endedOn.get(id);
    return ended === undefined
      ? `Đến ngày này ${name} chưa được thành lập.`
      : `Từ ngày ${formatDate(ended)} ${name} không còn hoạt động.`;
  }

  #isAboveItself(id: number): boolean {
    const seen = new Set<number>();
    for (let at: number | null = id; at !== null; at = this.#living.get(at)?.parentId ?? null) {
      if (seen.has(at)) return true;
      seen.add(at);
    }
    return false;
  }

  #say(event: OrganisationEvent, rule: string): void {
    this.problems.push({ event, rule });
  }

  #put(state: OrganisationState): void {
    const before = this.#living.get(state.id);
    if (before) this.#drop(before);
    this.#living.set(state.id, state);
    add(this.#named, nameKey(state), state.id);
    if (state.parentId !== null) add(this.#children, state.parentId, state.id);
  }

  #drop(state: OrganisationState): void {
    this.#living.delete(state.id);
    this.#named.get(nameKey(state))?.delete(state.id);
    if (state.parentId !== null) this.#children.get(state.parentId)?.delete(state.id);
  }

  #keepPeriod(day: string, id: number): void {
    const periods = this.periods.get(id) ?? [];
    this.periods.set(id, periods);
    const open = periods.at(-1);
    if (open?.untilOn === endOfTime) {
      periods.pop();
      if (open.fromOn !== day) periods.push({ ...open, untilOn: day });
    }
    const state = this.#living.get(id);
    if (state) periods.push({ fromOn: day, untilOn: endOfTime, state });
  }
}

const nameKey = ({ parentId, name }: OrganisationState): string => `${parentId ?? 0}/${foldText(name)}`;

function add<K>(sets: Map<K, Set<number>>, key: K, id: number): void {
  const set = sets.get(key);
  if (set) set.add(id);
  else sets.set(key, new Set([id]));
}
