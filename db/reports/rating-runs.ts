/** Who had the best level in a year, and what is known of them in the years before (shared/rules/commendation-years.ts). */
import { standingOfYear, type YearStanding } from '../../shared/rules/commendation-years.ts';
import type { RatingLevel } from '../../shared/rules/rating-names.ts';
import { yearEnd } from '../../shared/rules/regulations/classification.ts';
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb } from '../connection.ts';
import type { BookScope } from './books/book-scope.ts';

export interface RatingRun {
  readonly memberId: number;
  readonly name: string;
  readonly bornOn: string;
  readonly orgName: string;
  readonly years: readonly YearStanding[];
}

interface Row {
  readonly memberId: number;
  readonly name: string;
  readonly bornOn: string;
  readonly orgName: string;
  readonly admittedOn: string;
  /** JSON: year → the row on its list, and whether the member was here at its end */
  readonly seen: string;
}

/**
 * Those rated best in the last of the years, by name.
 * @param scope the members of which organisations, by where they were rated in that year
 */
export function ratingRuns(
  db: ReadDb,
  years: readonly number[],
  { orgIds }: Pick<BookScope, 'orgIds'>,
): RatingRun[] {
  const last = years.at(-1);
  if (last === undefined) return [];
  const listed = new Set(db.pluck<number>('SELECT year FROM rating_year'));
  const rows = db.all<Row>(
    `SELECT m.id AS memberId, m.full_name AS name, m.born_on AS bornOn, ifnull(o.name, '') AS orgName,
       ifnull(s.admitted_on, '') AS admittedOn,
       (SELECT json_group_object(y.value, json_object(
          'row', (SELECT json_object('level', r.level) FROM rating r WHERE r.year = y.value AND r.member_id = m.id),
          'present', EXISTS (SELECT 1 FROM member_period p WHERE p.member_id = m.id
             AND p.from_on <= y.value || :end AND p.until_on > y.value || :end AND p.status IN (${activeStatusList}))))
        FROM json_each(:years) y) AS seen
     FROM rating last JOIN member m ON m.id = last.member_id AND m.discarded_why = ''
     LEFT JOIN member_state s ON s.member_id = m.id LEFT JOIN organisation o ON o.id = last.org_id
     WHERE last.year = :last AND last.level = 'excellent'
       AND (:orgs IS NULL OR last.org_id IN (SELECT value FROM json_each(:orgs)))
     ORDER BY m.name_sort, m.id`,
    {
      years: JSON.stringify(years),
      last,
      end: yearEnd(last).slice(4),
      orgs: orgIds === null ? null : JSON.stringify(orgIds),
    },
  );
  return rows.map(({ admittedOn, seen, ...person }) => {
    // Written by the question above, one entry for each year.
    const known = JSON.parse(seen) as Record<
      string,
      { row: { level: RatingLevel | null } | null; present: 0 | 1 }
    >;
    return {
      ...person,
      years: years.map((year) => {
        const { row = null, present = 0 } = known[year] ?? {};
        return standingOfYear({ year, row, listed: listed.has(year), present: present === 1, admittedOn });
      }),
    };
  });
}
