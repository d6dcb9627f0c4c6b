/**
 * The structure report of a day: organisations by type in an organisation and everything below it, and its members.
 * Grass-roots organisations are the chi bộ cơ sở and the đảng bộ cơ sở together; đảng bộ bộ phận and chi bộ trực
 * thuộc stand beside them and are never added (a đảng bộ cơ sở would otherwise be counted with its own parts).
 */
import type { OrganisationType } from '../../shared/entities/organisation.ts';
import type { OrganisationState } from '../../shared/entities/organisation-event.ts';
import type { ReadDb } from '../connection.ts';
import { memberCountsAsOf, noMembers, organisationsAsOf } from '../repo/organisation-as-of.ts';

export interface StructureReport {
  readonly byType: Readonly<Record<OrganisationType, readonly OrganisationState[]>>;
  readonly members: number;
  readonly official: number;
  readonly probationary: number;
}

/** undefined where the organisation does not live on the day */
export function structureReport(db: ReadDb, orgId: number, day: string): StructureReport | undefined {
  const orgs = organisationsAsOf(db, day);
  const root = orgs.find((o) => o.id === orgId);
  if (!root) return undefined;
  const within = new Set([orgId]);
  // Parents come before their children, so one pass is enough.
  for (const { id, parentId } of orgs) if (parentId !== null && within.has(parentId)) within.add(id);
  const inside = orgs.filter((o) => within.has(o.id));
  const of = (type: OrganisationType) => inside.filter((o) => o.type === type);
  const counts = memberCountsAsOf(db, day);
  const sum = (figure: 'members' | 'official' | 'probationary') =>
    inside.reduce((total, o) => total + (counts.get(o.id) ?? noMembers)[figure], 0);
  return {
    byType: {
      partyGroup: of('partyGroup'),
      temporaryBranch: of('temporaryBranch'),
      branch: of('branch'),
      grassrootsBranch: of('grassrootsBranch'),
      subCommittee: of('subCommittee'),
      grassrootsCommittee: of('grassrootsCommittee'),
      upperCommittee: of('upperCommittee'),
      provinceCommittee: of('provinceCommittee'),
    },
    members: sum('members'),
    official: sum('official'),
    probationary: sum('probationary'),
  };
}
