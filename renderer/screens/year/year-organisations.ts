/** The tree of a year's organisations, as far as somebody on the list stands in it. */
import type { YearDetail, YearOrganisation } from '../../../shared/ipc/year.ts';

export interface OrganisationOption {
  readonly id: number;
  readonly name: string;
  readonly depth: number;
}

/** The organisation and all below it. */
export function subtreeOf(organisations: readonly YearOrganisation[], id: number): ReadonlySet<number> {
  const ids = new Set([id]);
  // Parents stand before their children.
  for (const o of organisations) if (o.parentId !== null && ids.has(o.parentId)) ids.add(o.id);
  return ids;
}

export function organisationOptions({ organisations, rows }: YearDetail): OrganisationOption[] {
  const byId = new Map(organisations.map((o) => [o.id, o]));
  const wanted = new Set<number>();
  for (const { orgId } of rows)
    for (let at = orgId; at !== null && !wanted.has(at); at = byId.get(at)?.parentId ?? null) wanted.add(at);
  const depth = new Map<number, number>();
  const options = organisations
    .filter((o) => wanted.has(o.id))
    .map((o) => {
      const deep = o.parentId === null ? 0 : (depth.get(o.parentId) ?? -1) + 1;
      depth.set(o.id, deep);
      return { id: o.id, name: o.name, depth: deep };
    });
  // One that no longer lived on the last day of the year still has its people.
  const others = new Map(
    rows.flatMap((r) => (r.orgId !== null && !byId.has(r.orgId) ? [[r.orgId, r.orgName] as const] : [])),
  );
  return [...options, ...[...others].map(([id, name]) => ({ id, name, depth: 0 }))];
}
