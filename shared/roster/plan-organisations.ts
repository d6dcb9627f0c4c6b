/**
 * Where the rows of a list go: organisations named in it are found below the one the list belongs to, or founded
 * when the user says so. An organisation that is neither stays undecided; nothing is founded by itself.
 */
import type { Organisation, OrganisationType } from '../entities/organisation.ts';
import { foldText } from '../text/names.ts';
import type {
  ImportChoices,
  NamedOrganisation,
  OrgDecision,
  OrgRef,
  PlannedOrganisation,
} from './plan-types.ts';
import type { RosterPerson } from './types.ts';

export interface OrganisationPlan {
  readonly named: readonly NamedOrganisation[];
  readonly founded: readonly PlannedOrganisation[];
  /** the row's organisation; null = undecided or left out by the user */
  refOf(person: RosterPerson): { readonly ref: OrgRef | null; readonly decision: OrgDecision | null };
}

/** The key of the organisation that the list itself belongs to, when that one is new. */
const baseKey = '';
const separator = ' › ';

type Placed = { readonly ref: OrgRef | null; readonly decision: OrgDecision | null };

export function planOrganisations(
  people: readonly RosterPerson[],
  organisations: readonly Organisation[],
  choices: Pick<ImportChoices, 'orgId' | 'newOrganisation' | 'organisations'>,
): OrganisationPlan {
  const types = new Map<string, OrganisationType>(organisations.map((o) => [`#${o.id}`, o.type]));
  const founded: PlannedOrganisation[] = [];
  const found = (key: string, parent: OrgRef, name: string): OrgRef => {
    if (!founded.some((o) => o.key === key)) {
      const type = typeBelow(types.get(refKey(parent)), name);
      types.set(key, type);
      founded.push({ key, parent, name, type });
    }
    return { kind: 'new', key };
  };

  const root: OrgRef = { kind: 'existing', id: choices.orgId };
  const { newOrganisation } = choices;
  const twin = newOrganisation && childNamed(organisations, choices.orgId, newOrganisation);
  const base: OrgRef = twin
    ? { kind: 'existing', id: twin.id }
    : newOrganisation
      ? found(baseKey, root, newOrganisation)
      : root;
  const baseName = foldText(
    newOrganisation || (organisations.find((o) => o.id === choices.orgId)?.name ?? ''),
  );

  const pathOf = (person: RosterPerson): readonly string[] => {
    const [first, ...rest] = person.organisation;
    return first !== undefined && foldText(first) === baseName ? rest : person.organisation;
  };
  const keyOf = (path: readonly string[]): string => path.map(foldText).join(separator);

  const place = (path: readonly string[], key: string): Placed => {
    const decision = choices.organisations[key] ?? existingBelow(organisations, base, path);
    if (decision === null || decision === 'leave') return { ref: null, decision };
    if (typeof decision === 'number') {
      const there = organisations.some((o) => o.id === decision);
      return there ? { ref: { kind: 'existing', id: decision }, decision } : { ref: null, decision: null };
    }
    let parent = base;
    path.forEach((name, i) => {
      const there = parent.kind === 'existing' ? childNamed(organisations, parent.id, name) : undefined;
      parent = there ? { kind: 'existing', id: there.id } : found(keyOf(path.slice(0, i + 1)), parent, name);
    });
    return { ref: parent, decision };
  };

  const places = new Map<string, Placed>();
  const named = new Map<string, { path: readonly string[]; rows: number }>();
  for (const person of people) {
    const path = pathOf(person);
    const key = keyOf(path);
    const entry = named.get(key);
    if (entry) entry.rows += 1;
    else if (path.length > 0) named.set(key, { path, rows: 1 });
    if (!places.has(key))
      places.set(key, path.length === 0 ? { ref: base, decision: null } : place(path, key));
  }
  return {
    named: [...named].map(([key, { path, rows }]) => ({
      key,
      path,
      rows,
      decision: places.get(key)?.decision ?? null,
    })),
    founded,
    refOf: (person) => places.get(keyOf(pathOf(person))) ?? { ref: null, decision: null },
  };
}

const refKey = (ref: OrgRef): string => (ref.kind === 'existing' ? `#${ref.id}` : ref.key);

const childNamed = (all: readonly Organisation[], parentId: number, name: string): Organisation | undefined =>
  all.find((o) => o.parentId === parentId && foldText(o.name) === foldText(name));

/** The path step by step below the base; failing that, the only organisation of that name anywhere below it. */
function existingBelow(all: readonly Organisation[], base: OrgRef, path: readonly string[]): number | null {
  if (base.kind === 'new') return null;
  let id: number | undefined = base.id;
  for (const name of path) id = id === undefined ? undefined : childNamed(all, id, name)?.id;
  if (id !== undefined) return id;
  const below = new Set([base.id]);
  // Parents stand before their children in the list.
  for (const o of all) if (o.parentId !== null && below.has(o.parentId)) below.add(o.id);
  const last = foldText(path.at(-1) ?? '');
  const twins = all.filter((o) => o.id !== base.id && below.has(o.id) && foldText(o.name) === last);
  return path.length === 1 && twins.length === 1 ? (twins[0]?.id ?? null) : null;
}

/** "Chi bộ …" under a grass-roots committee is a branch of it; under an upper committee it is itself grass-roots. */
function typeBelow(parent: OrganisationType | undefined, name: string): OrganisationType {
  const committee = foldText(name).startsWith('dang bo') || foldText(name).startsWith('dang uy');
  if (parent === 'upperCommittee') return committee ? 'grassrootsCommittee' : 'grassrootsBranch';
  return committee ? 'subCommittee' : 'branch';
}
