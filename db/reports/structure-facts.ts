/**
 * What a report of the structure looks at, of everybody in the membership on some days, one after the other: a register
 * of millions is walked once for all the days and never held in memory.
 */
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb } from '../connection.ts';
import { partyAgeFrom } from '../repo/party-age-sql.ts';
import { type BookScope, scopeParams, within } from './books/book-scope.ts';

/** The values of the record that are counted, in the order of the columns. */
export const structureFields = [
  'sex',
  'bornOn',
  'ethnicity',
  'religion',
  'generalEducation',
  'qualification',
  'politicalTheory',
  'occupation',
] as const;
export type StructureField = (typeof structureFields)[number];

/**
 * `recognised` is 1 or 0; `partyStart` as party-age-sql.ts: for everybody without gaps; `here` for each of the days: 0 =
 * not in the membership, 1 = in it, 2 = in it and exempt from work and meetings.
 */
export type StructureRow = readonly [
  memberId: number,
  status: 'official' | 'probationary' | 'unverified',
  recognised: number,
  partyStart: string,
  sex: string,
  bornOn: string,
  ethnicity: string,
  religion: string,
  generalEducation: string,
  qualification: string,
  politicalTheory: string,
  occupation: string,
  ...here: number[],
];

const columns = `m.id, s.status, s.official_on IS NOT NULL, ${partyAgeFrom},
  m.sex, m.born_on, m.ethnicity, m.religion, m.general_education, m.qualification, m.political_theory, m.occupation`;

const onDay = (at: number): string => `s.from_on <= :day${at} AND s.until_on > :day${at}`;
const hereOn = (at: number): string => `iif(${onDay(at)},
  1 + (s.exempt_since IS NOT NULL AND (s.exempt_until IS NULL OR s.exempt_until = '' OR s.exempt_until >= :day${at})), 0)`;

/**
 * Each on the last day of its scope.
 * @param visit gets a member's period once, with the number of the first scope that its `here` begins with
 */
export function eachMember(
  db: ReadDb,
  scopes: readonly BookScope[],
  visit: (row: StructureRow, first: number) => void,
): void {
  // The whole register is gone through once for all days; parts differ from day to day and are small.
  if (scopes.every(({ orgIds }) => orgIds === null)) walk(db, scopes, (row) => visit(row, 0));
  else for (const [at, scope] of scopes.entries()) walk(db, [scope], (row) => visit(row, at));
}

/** @param scopes of the same organisations */
function walk(db: ReadDb, scopes: readonly BookScope[], visit: (row: StructureRow) => void): void {
  const [scope] = scopes;
  if (!scope) return;
  // Everybody: both tables in their own order, so that no page is read twice. A part: its periods first.
  const from =
    scope.orgIds === null
      ? 'member m CROSS JOIN member_period s ON s.member_id = m.id'
      : 'member_period s INDEXED BY member_period_org CROSS JOIN member m ON m.id = s.member_id';
  const days = scopes.map((_, at) => at);
  db.each<StructureRow>(
    `SELECT ${columns}, ${days.map(hereOn).join(', ')} FROM ${from}
     WHERE s.status IN (${activeStatusList}) AND (${days.map(onDay).join(' OR ')}) AND ${within(scope, 's.org_id')}`,
    {
      ...scopeParams(scope),
      ...Object.fromEntries(scopes.map(({ asOf }, at) => [`day${at}`, asOf])),
    },
    visit,
  );
}

/** Whose record was changed after the day, by a change that holds from a date on: of them it said something else then. */
export const changedAfter = (db: ReadDb, day: string): number[] =>
  db.pluck<number>(
    `SELECT DISTINCT member_id FROM event WHERE kind = 'detailsChanged' AND withdrawn_reason IS NULL
       AND effective_on >= substr(?, 1, 4)
       AND (effective_on || substr('-01-01', length(effective_on) - 3)) > ?`,
    [day, day],
  );
