import type { OrganisationAsOf } from '../../../shared/ipc/organisation.ts';

export interface TreeRow {
  readonly org: OrganisationAsOf;
  readonly level: number;
  readonly hasChildren: boolean;
  readonly open: boolean;
  /** members here and below */
  readonly all: number;
}

/** The visible rows of the tree, in the order of the list (parents before children), and its sums. */
export function treeRows(orgs: readonly OrganisationAsOf[], closed: ReadonlySet<number>): readonly TreeRow[] {
  const ids = new Set(orgs.map((org) => org.id));
  const children = Map.groupBy(orgs, (org) =>
    org.parentId !== null && ids.has(org.parentId) ? org.parentId : null,
  );
  const all = new Map<number, number>();
  const sum = (org: OrganisationAsOf): number => {
    const below = (children.get(org.id) ?? []).reduce((total, child) => total + sum(child), 0);
    all.set(org.id, org.members + below);
    return org.members + below;
  };
  const rows: TreeRow[] = [];
  const show = (org: OrganisationAsOf, level: number) => {
    const below = children.get(org.id) ?? [];
    const open = below.length > 0 && !closed.has(org.id);
    rows.push({ org, level, hasChildren: below.length > 0, open, all: all.get(org.id) ?? 0 });
    if (open) for (const child of below) show(child, level + 1);
  };
  for (const top of children.get(null) ?? []) {
    sum(top);
    show(top, 1);
  }
  return rows;
}
