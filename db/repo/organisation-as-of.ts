/**
 * The tree of organisations on any day, read from organisation_period (made by organisation-projection.ts).
 * In SQL of one's own: `JOIN organisation_period p ON p.org_id = … AND p.from_on <= :day AND p.until_on > :day`.
 */
import type { OrganisationState } from '../../shared/entities/organisation-event.ts';
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb } from '../connection.ts';

/** Chi bộ 2 before Chi bộ 10: numbers in names are compared as numbers. */
const byName = new Intl.Collator('vi', { numeric: true });

/** Parents before their children, siblings by name. One whose parent is not there stands at the top. */
export function inTreeOrder<
  T extends { readonly id: number; readonly parentId: number | null; readonly name: string },
>(orgs: readonly T[]): T[] {
  const ids = new Set(orgs.map((o) => o.id));
  const sorted = orgs.toSorted((a, b) => byName.compare(a.name, b.name));
  const children = Map.groupBy(sorted, (o) =>
    o.parentId !== null && ids.has(o.parentId) ? o.parentId : null,
  );
  const below = (parent: number | null): T[] =>
    (children.get(parent) ?? []).flatMap((o) => [o, ...below(o.id)]);
  return below(null);
}

/** Those that lived on the day, parents before their children. */
export const organisationsAsOf = (db: ReadDb, day: string): OrganisationState[] =>
  inTreeOrder(
    db.all<OrganisationState>(
      `SELECT org_id AS id, parent_id AS parentId, type, name, code, founded_on AS foundedOn
       FROM organisation_period WHERE from_on <= ? AND until_on > ?`,
      [day, day],
    ),
  );

/** The organisation and everything that was below it on the day; nothing when it did not live then. */
export const subtreeIdsAsOf = (db: ReadDb, id: number, day: string): number[] =>
  db.pluck<number>(
    `WITH RECURSIVE below (id) AS (
       SELECT org_id FROM organisation_period WHERE org_id = :id AND from_on <= :day AND until_on > :day
       UNION
       SELECT p.org_id FROM below b JOIN organisation_period p
         ON p.parent_id = b.id AND p.from_on <= :day AND p.until_on > :day)
     SELECT id FROM below`,
    { id, day },
  );

export const livesOn = (db: ReadDb, id: number, day: string): boolean =>
  db.pluck('SELECT 1 FROM organisation_period WHERE org_id = ? AND from_on <= ? AND until_on > ?', [
    id,
    day,
    day,
  ]).length > 0;

/** null where it did not live on the day */
export const typeOn = (db: ReadDb, id: number, day: string): OrganisationState['type'] | null =>
  db.pluck<OrganisationState['type']>(
    'SELECT type FROM organisation_period WHERE org_id = ? AND from_on <= ? AND until_on > ?',
    [id, day, day],
  )[0] ?? null;

export interface MemberCount {
  readonly official: number;
  readonly probationary: number;
  /** with those of whom the roster did not say which */
  readonly members: number;
}

export const noMembers: MemberCount = { official: 0, probationary: 0, members: 0 };

/** Members of each organisation itself on the day, its subtree not counted. */
export const memberCountsAsOf = (db: ReadDb, day: string): Map<number, MemberCount> =>
  new Map(
    db
      .all<MemberCount & { readonly orgId: number }>(
        `SELECT org_id AS orgId, count(*) AS members, sum(status = 'official') AS official,
           sum(status = 'probationary') AS probationary
         FROM member_period
         WHERE status IN (${activeStatusList}) AND from_on <= ? AND until_on > ? AND org_id IS NOT NULL
         GROUP BY org_id`,
        [day, day],
      )
      .map(({ orgId, ...count }) => [orgId, count]),
  );
