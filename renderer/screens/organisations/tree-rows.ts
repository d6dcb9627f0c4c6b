import type { Organisation } from '../../../shared/entities/organisation.ts';

export interface TreeRow {
  readonly org: Organisation;
  readonly level: number;
  readonly hasChildren: boolean;
  readonly open: boolean;
  /** members here and below */
  readonly all: number;
}

/** The visible rows of the tree, in the order of the list (parents before children), and its sums. */
export function treeRows(orgs: readonly Organisation[], closed: ReadonlySet<number>): readonly TreeRow[] {
  const children = Map.groupBy(orgs, (org) => org.parentId);
  const all = new Map<number, number>();
  const sum = (org: Organisation): number => {
    const total = (children.get(org.id) ?? []).reduce((n, child) => n + sum(child), org.members);
    all.set(org.id, total);
    return total;
  };
  const rows: TreeRow[] = [];
  const walk = (parent: number | null, level: number): void => {
    for (const org of children.get(parent) ?? []) {
      const hasChildren = children.has(org.id);
      const open = hasChildren && !closed.has(org.id);
      rows.push({ org, level, hasChildren, open, all: all.get(org.id) ?? org.members });
      if (open) walk(org.id, level + 1);
    }
  };
  for (const root of children.get(null) ?? []) sum(root);
  walk(null, 1);
  return rows;
}
