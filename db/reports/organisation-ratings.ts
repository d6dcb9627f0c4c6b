/**
 * The organisations of a year's rating: those that lived on 31 December, those that the year's members stood in, and
 * those of which something was recorded, by group and then as the tree goes.
 */
import type { OrganisationType } from '../../shared/entities/organisation.ts';
import type { OrganisationRatingRow } from '../../shared/ipc/organisation-rating.ts';
import { organisationGroupOf, organisationGroups } from '../../shared/rules/rating-organisation.ts';
import { yearEnd } from '../../shared/rules/regulations/classification.ts';
import type { ReadDb } from '../connection.ts';
import { inTreeOrder, memberCountsAsOf, organisationsAsOf } from '../repo/organisation-as-of.ts';
import { nothingRecorded, organisationRatings } from '../repo/organisation-rating.ts';
import { ruleChanges } from '../repo/rule-change.ts';
import { unitDisciplines } from './unit-disciplines.ts';

interface Org {
  readonly id: number;
  readonly parentId: number | null;
  readonly type: OrganisationType;
  readonly name: string;
}

/** A roster of an old year may name branches that the register founded later: they were rated all the same. */
function organisationsOf(db: ReadDb, year: number): readonly Org[] {
  const living: readonly Org[] = organisationsAsOf(db, yearEnd(year));
  const known = new Set(living.map(({ id }) => id));
  const others = db
    .all<Org>(
      `SELECT id, parent_id AS parentId, type, name FROM organisation
       WHERE id IN (SELECT org_id FROM rating WHERE year = :year UNION
                    SELECT org_id FROM organisation_rating WHERE year = :year)`,
      { year },
    )
    .filter(({ id }) => !known.has(id));
  return inTreeOrder([...living, ...others]);
}

/** Members of each organisation with those of all that stood below it. */
function membersBelow(db: ReadDb, year: number, orgs: readonly Org[]): Map<number, number> {
  const own = memberCountsAsOf(db, yearEnd(year));
  const sums = new Map(orgs.map(({ id }) => [id, own.get(id)?.members ?? 0]));
  // Parents stand before their children, so from the last one back every sum is whole when it is added.
  for (const { id, parentId } of orgs.toReversed()) {
    const above = parentId === null ? undefined : sums.get(parentId);
    if (parentId !== null && above !== undefined) sums.set(parentId, above + (sums.get(id) ?? 0));
  }
  return sums;
}

export function organisationRatingRows(db: ReadDb, year: number): OrganisationRatingRow[] {
  const orgs = organisationsOf(db, year);
  const nameOf = new Map(orgs.map(({ id, name }) => [id, name]));
  const members = membersBelow(db, year, orgs);
  const recorded = organisationRatings(db, year);
  const disciplined = unitDisciplines(db, year, ruleChanges(db));
  const rows = orgs.flatMap(({ id, parentId, type, name }): OrganisationRatingRow[] => {
    const group = organisationGroupOf(type);
    if (group === null) return [];
    return [
      {
        ...(recorded.get(id) ?? nothingRecorded),
        ...{ orgId: id, name, type, group },
        parentName: parentId === null ? '' : (nameOf.get(parentId) ?? ''),
        members: members.get(id) ?? 0,
        disciplined: disciplined.get(id) ?? [],
      },
    ];
  });
  return organisationGroups.flatMap((group) => rows.filter((row) => row.group === group));
}
