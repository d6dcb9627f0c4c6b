import type { Organisation } from '../entities/organisation.ts';
import { foldText } from '../text/names.ts';

export interface OrganisationFinder {
  /** the child of that name, however it is spelt */
  childNamed(parentId: number, name: string): number | undefined;
  /** the path step by step below an organisation; failing that, the only one of that name anywhere below it */
  below(baseId: number, path: readonly string[]): number | null;
}

/** Looks organisations up by name; every name is folded once. */
export function createOrganisationFinder(all: readonly Organisation[]): OrganisationFinder {
  const folded = all.map((o) => ({ ...o, fold: foldText(o.name) }));
  const byParent = new Map(folded.map((o) => [`${o.parentId}/${o.fold}`, o.id]));
  const subtrees = new Map<number, ReadonlySet<number>>();
  const childNamed = (parentId: number, name: string) => byParent.get(`${parentId}/${foldText(name)}`);

  const subtree = (baseId: number): ReadonlySet<number> => {
    const known = subtrees.get(baseId);
    if (known) return known;
    const ids = new Set([baseId]);
    // Parents stand before their children in the list.
    for (const o of all) if (o.parentId !== null && ids.has(o.parentId)) ids.add(o.id);
    subtrees.set(baseId, ids);
    return ids;
  };

  return {
    childNamed,
    below(baseId, path) {
      let id: number | undefined = baseId;
      for (const name of path) id = id === undefined ? undefined : childNamed(id, name);
      if (id !== undefined) return id;
      if (path.length !== 1) return null;
      const last = foldText(path[0] ?? '');
      const twins = folded.filter((o) => o.fold === last && o.id !== baseId && subtree(baseId).has(o.id));
      return twins.length === 1 ? (twins[0]?.id ?? null) : null;
    },
  };
}
