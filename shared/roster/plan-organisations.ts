/**
 * Where the rows of a list go: organisations named in it are found below the one the list belongs to, or founded
 * when the user says so. An organisation that is neither stays undecided; nothing is founded by itself.
 */
import type { Organisation, OrganisationType } from '../entities/organisation.ts';
import { foldText } from '../text/names.ts';
import { createOrganisationFinder } from './plan-find-organisation.ts';
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
  const finder = createOrganisationFinder(organisations);
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
  const twin = newOrganisation === '' ? choices.orgId : finder.childNamed(choices.orgId, newOrganisation);
  const base: OrgRef =
    twin === undefined ? found(baseKey, root, newOrganisation) : { kind: 'existing', id: twin };
  const baseName = foldText(
    newOrganisation || (organisations.find((o) => o.id === choices.orgId)?.name ?? ''),
  );

  const pathOf = ({ organisation }: RosterPerson): readonly string[] => {
    const [first, ...rest] = organisation;
    return first !== undefined && keyOf([first]) === baseName ? rest : organisation;
  };
  // A list names a few organisations in thousands of rows: each is folded once.
  const keys = new Map<string, string>();
  const keyOf = (path: readonly string[]): string => {
    const written = path.join(separator);
    const key = keys.get(written) ?? path.map(foldText).join(separator);
    keys.set(written, key);
    return key;
  };

  const place = (path: readonly string[], key: string): Placed => {
    const decision =
      choices.organisations[key] ?? (base.kind === 'existing' ? finder.below(base.id, path) : null);
    if (decision === null || decision === 'leave') return { ref: null, decision };
    if (typeof decision === 'number') {
      const there = organisations.some((o) => o.id === decision);
      return there ? { ref: { kind: 'existing', id: decision }, decision } : { ref: null, decision: null };
    }
    let parent = base;
    path.forEach((name, i) => {
      const there = parent.kind === 'existing' ? finder.childNamed(parent.id, name) : undefined;
      parent =
        there !== undefined
          ? { kind: 'existing', id: there }
          : found(keyOf(path.slice(0, i + 1)), parent, name);
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

/** "Chi bộ …" under a grass-roots committee is a branch of it; under an upper committee it is itself grass-roots. */
function typeBelow(parent: OrganisationType | undefined, name: string): OrganisationType {
  const committee = foldText(name).startsWith('dang bo') || foldText(name).startsWith('dang uy');
  if (parent === 'provinceCommittee') return committee ? 'upperCommittee' : 'grassrootsBranch';
  if (parent === 'upperCommittee') return committee ? 'grassrootsCommittee' : 'grassrootsBranch';
  return committee ? 'subCommittee' : 'branch';
}
