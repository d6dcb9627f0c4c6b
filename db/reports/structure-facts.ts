/**
 * What a report of the structure looks at, of everybody in the membership on a day, one after the other: a register of
 * millions is walked once and never held in memory.
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

/** Flags are 1 or 0; `partyStart` as party-age-sql.ts: for everybody without gaps. */
export type StructureRow = readonly [
  memberId: number,
  status: 'official' | 'probationary' | 'unverified',
  recognised: number,
  partyStart: string,
  exempt: number,
  sex: string,
  bornOn: string,
  ethnicity: string,
  religion: string,
  generalEducation: string,
  qualification: string,
  politicalTheory: string,
  occupation: string,
];

const columns = `m.id, s.status, s.official_on IS NOT NULL, ${partyAgeFrom},
  s.exempt_since IS NOT NULL AND (s.exempt_until IS NULL OR s.exempt_until = '' OR s.exempt_until >= :asOf),
  m.sex, m.born_on, m.ethnicity, m.religion, m.general_education, m.qualification, m.political_theory, m.occupation`;

/** On the last day of the scope. */
export function eachMember(db: ReadDb, scope: BookScope, visit: (row: StructureRow) => void): void {
  const onTheDay = `s.from_on <= :asOf AND s.until_on > :asOf AND s.status IN (${activeStatusList})`;
  // Everybody: both tables in their own order, so that no page is read twice. A part: its periods first.
  const from =
    scope.orgIds === null
      ? 'member m CROSS JOIN member_period s ON s.member_id = m.id'
      : 'member_period s INDEXED BY member_period_org CROSS JOIN member m ON m.id = s.member_id';
  db.each<StructureRow>(
    `SELECT ${columns} FROM ${from} WHERE ${onTheDay} AND ${within(scope, 's.org_id')}`,
    scopeParams(scope),
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
