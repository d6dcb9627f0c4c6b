/** Organisations that had the best level in a year, and what is known of them in the years before. */
import type { YearStanding } from '../../shared/rules/commendation-years.ts';
import { yearEnd } from '../../shared/rules/regulations/classification.ts';
import type { ReadDb } from '../connection.ts';
import { livesOn } from '../repo/organisation-as-of.ts';
import { type OrganisationRating, organisationRatings } from '../repo/organisation-rating.ts';
import type { BookScope } from './books/book-scope.ts';

export interface OrganisationRun {
  readonly orgId: number;
  readonly name: string;
  readonly parentName: string;
  readonly years: readonly YearStanding[];
}

/** A reason breaks the run; a year in which nothing was recorded proves nothing. */
function standingOf(
  db: ReadDb,
  orgId: number,
  year: number,
  rating: OrganisationRating | undefined,
): YearStanding {
  if (rating?.level) return { year, known: 'rated', level: rating.level };
  if (rating?.reason) return { year, known: 'unrated' };
  return { year, known: livesOn(db, orgId, yearEnd(year)) ? 'nothing' : 'notMember' };
}

/** Those rated best in the last of the years, by name. */
export function organisationRuns(
  db: ReadDb,
  years: readonly number[],
  { orgIds }: Pick<BookScope, 'orgIds'>,
): OrganisationRun[] {
  const last = years.at(-1);
  if (last === undefined) return [];
  const ratings = years.map((year) => ({ year, of: organisationRatings(db, year) }));
  return db
    .all<Omit<OrganisationRun, 'years'>>(
      `SELECT r.org_id AS orgId, o.name, ifnull(p.name, '') AS parentName
       FROM organisation_rating r JOIN organisation o ON o.id = r.org_id
       LEFT JOIN organisation p ON p.id = o.parent_id
       WHERE r.year = :last AND r.level = 'excellent'
         AND (:orgs IS NULL OR r.org_id IN (SELECT value FROM json_each(:orgs)))
       ORDER BY o.name, o.id`,
      { last, orgs: orgIds === null ? null : JSON.stringify(orgIds) },
    )
    .map((org) => ({
      ...org,
      years: ratings.map(({ year, of }) => standingOf(db, org.orgId, year, of.get(org.orgId))),
    }));
}
