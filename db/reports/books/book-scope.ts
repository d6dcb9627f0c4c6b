/** What a book looks at: an organisation with its subtree as it was on the day, and the days. */
import type { BookRequest } from '../../../shared/entities/book.ts';
import type { ReadDb } from '../../connection.ts';

export interface BookScope {
  /** null = the whole register, members whose branch is not known included */
  readonly orgIds: readonly number[] | null;
  readonly from: string;
  readonly asOf: string;
}

/** The organisation and what was below it on the day; what had ended by then counts in its last place. */
const subtreeWithEnded = (db: ReadDb, orgId: number, day: string): number[] =>
  db.pluck<number>(
    `WITH RECURSIVE last AS (
       SELECT org_id, parent_id, max(from_on) FROM organisation_period WHERE from_on <= :day GROUP BY org_id),
     below (id) AS (
       SELECT :orgId UNION SELECT l.org_id FROM below b JOIN last l ON l.parent_id = b.id)
     SELECT id FROM below`,
    { orgId, day },
  );

export function bookScope(db: ReadDb, request: Pick<BookRequest, 'orgId' | 'from' | 'asOf'>): BookScope {
  const root = db.pluck<number>('SELECT root_org_id FROM register WHERE id = 1')[0];
  return {
    orgIds: request.orgId === root ? null : subtreeWithEnded(db, request.orgId, request.asOf),
    from: request.from || request.asOf,
    asOf: request.asOf,
  };
}

/** SQL that is true where the column's organisation is looked at. Goes with `scopeParams`. */
export const within = (scope: BookScope, column: string): string =>
  scope.orgIds === null ? '1' : `${column} IN (SELECT value FROM json_each(:orgs))`;

/** The index to walk: that of the whole register for the whole of it, that of organisations for a part. */
export const byIndex = (scope: BookScope, whole: string): string =>
  `INDEXED BY ${scope.orgIds === null ? whole : 'member_period_org'}`;

export const scopeParams = (scope: BookScope): Readonly<Record<string, string>> => ({
  orgs: JSON.stringify(scope.orgIds ?? []),
  from: scope.from,
  asOf: scope.asOf,
});

/** Names of the organisations on the day; today's name where nobody knows an older one. */
export function orgNamesOn(db: ReadDb, day: string): (id: number | null) => string {
  const names = new Map(
    db
      .all<{ id: number; name: string }>('SELECT id, name FROM organisation')
      .map(({ id, name }) => [id, name]),
  );
  const dated = db.all<{ id: number; name: string }>(
    `SELECT org_id AS id, name, max(from_on) FROM organisation_period WHERE from_on <= ? GROUP BY org_id`,
    [day],
  );
  for (const { id, name } of dated) names.set(id, name);
  return (id) => (id === null ? '' : (names.get(id) ?? ''));
}

export const organisationKnown = (db: ReadDb, orgId: number): boolean =>
  db.pluck('SELECT 1 FROM organisation WHERE id = ?', [orgId]).length > 0;
