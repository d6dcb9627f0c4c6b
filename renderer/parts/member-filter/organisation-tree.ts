import type { TreeNodeData } from '@mantine/core';
import type { Organisation } from '../../../shared/entities/organisation.ts';
import { memberListText } from '../../../shared/i18n/vi/member-list.ts';

/** The organisations as a tree to choose from, each with the members of its whole subtree. */
export function organisationTree(all: readonly Organisation[]): TreeNodeData[] {
  const children = Map.groupBy(all, (o) => o.parentId);
  const below = (org: Organisation): number =>
    org.members + (children.get(org.id) ?? []).reduce((sum, child) => sum + below(child), 0);
  const node = (org: Organisation): TreeNodeData => {
    const inside = children.get(org.id)?.map(node);
    const label = memberListText.withCount(org.name, below(org));
    return { value: String(org.id), label, ...(inside ? { children: inside } : {}) };
  };
  return (children.get(null) ?? []).map(node);
}
