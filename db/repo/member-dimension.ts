/**
 * What members are counted by, asked in SQL: one raw value for each member, which shared/rules/member-dimension.ts turns
 * into a key. Of whom a table consists is found before (electron/core/member-search.ts) and handed in as ids.
 */
import { memberFieldNames } from '../../shared/entities/member.ts';
import type { Dimension } from '../../shared/rules/member-dimension.ts';
import { partyAge } from '../../shared/rules/party-age.ts';
import { columnName } from '../column-name.ts';
import type { ReadDb } from '../connection.ts';
import { eventsOfMembers } from './event.ts';
import type { AskedOn } from './member-condition.ts';
import { partyAgeFrom, withOwnPartyAge } from './party-age-sql.ts';
import { ruleChanges } from './rule-change.ts';

const yearOf = (column: string): string => `substr(ifnull(s.${column}, ''), 1, 4)`;
const flag = (name: string): string =>
  `iif(s.${name}_since IS NOT NULL AND (s.${name}_until IS NULL OR s.${name}_until >= @day), 'yes', 'no')`;

const stateSql: Readonly<Record<string, string>> = {
  organisation: "ifnull(cast(s.org_id AS TEXT), '')",
  status: 's.status',
  age: 'm.born_on',
  // Party age is counted for recognised members; of the others nothing is said.
  partyAge: `CASE WHEN s.status NOT IN ('official', 'unverified') OR s.official_on IS NULL THEN ''
    WHEN m.id IN (SELECT value FROM json_each(@own)) THEN 'own:' || m.id ELSE ${partyAgeFrom} END`,
  admittedYear: yearOf('admitted_on'),
  officialYear: yearOf('official_on'),
  leftYear: yearOf('left_on'),
  badgeLevel: "iif(s.badge_level = 0, '', cast(s.badge_level AS TEXT))",
  exempt: flag('exempt'),
  suspended: flag('suspended'),
  away: flag('away'),
  residence: "iif(s.residence_since IS NOT NULL, 'yes', 'no')",
};

/** Fixed words of ours, and numbers out of the id: nothing that a person typed stands in it. */
function rawSql({ id }: Dimension): string {
  const known = stateSql[id];
  if (known !== undefined) return known;
  const field = memberFieldNames.find((name) => name === id);
  if (field !== undefined) return `m.${columnName(field)}`;
  const [source, number] = id.split(':');
  const n = Number(number);
  if (!Number.isSafeInteger(n)) throw new Error(`no such dimension: ${id}`);
  return source === 'rating'
    ? `ifnull((SELECT r.level FROM rating r WHERE r.year = ${n} AND r.member_id = m.id), '')`
    : `ifnull((SELECT v.value FROM custom_value v WHERE v.field_id = ${n} AND v.member_id = m.id), '')`;
}

const from = ({ isToday }: AskedOn): string =>
  `json_each(@ids) j CROSS JOIN member m ON m.id = j.value JOIN ${
    isToday
      ? 'member_state s ON s.member_id = m.id'
      : 'member_period s ON s.member_id = m.id AND s.from_on <= @day AND s.until_on > @day'
  }`;

const params = (db: ReadDb, ids: readonly number[], day: string, dimensions: readonly Dimension[]) => ({
  ids: JSON.stringify(ids),
  day,
  own: JSON.stringify(dimensions.some(({ id }) => id === 'partyAge') ? withOwnPartyAge(db) : []),
});

export interface RawCount {
  readonly first: string;
  readonly second: string;
  readonly members: number;
}

/** How many of these members have each pair of raw values. */
export const countRaw = (
  db: ReadDb,
  ids: readonly number[],
  asked: AskedOn,
  [first, second]: readonly [Dimension, Dimension],
): RawCount[] =>
  db.all<RawCount>(
    `SELECT ${rawSql(first)} AS "first", ${rawSql(second)} AS "second", count(*) AS members
     FROM ${from(asked)} GROUP BY 1, 2`,
    params(db, ids, asked.day, [first, second]),
  );

export interface RawValue {
  readonly id: number;
  readonly first: string;
  readonly second: string;
}

/** The raw values of each of these members, in the order of the ids; `second` is '' where one is asked. */
export const rawValues = (
  db: ReadDb,
  ids: readonly number[],
  asked: AskedOn,
  dimensions: readonly Dimension[],
): RawValue[] => {
  const [first, second] = dimensions;
  return db.all<RawValue>(
    `SELECT m.id, ${first ? rawSql(first) : "''"} AS "first", ${second ? rawSql(second) : "''"} AS "second"
     FROM ${from(asked)} ORDER BY j.key`,
    params(db, ids, asked.day, dimensions),
  );
};

/** Full years of Party age on the day of those whose ledger has to be asked; null = not known. */
export function ownPartyAges(db: ReadDb, { day }: AskedOn): Map<number, number | null> {
  const changes = ruleChanges(db);
  return new Map(
    [...eventsOfMembers(db, withOwnPartyAge(db))].map(([id, events]) => {
      const age = partyAge(events, day, changes);
      return [id, age.known ? age.years : null];
    }),
  );
}
