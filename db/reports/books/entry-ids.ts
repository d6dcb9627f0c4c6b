/**
 * Everybody who ever stood in the organisation up to the day, in the order of coming: the order of the book of
 * members. Walks the index of stays, so that a page never sorts or groups the whole register.
 */
import type { ReadDb } from '../../connection.ts';
import { type BookScope, byIndex, scopeParams, within } from './book-scope.ts';

/** The member's first stay there: in the whole register simply the first; in a part of it who moved needs a second look. */
const first = (scope: BookScope): string => `
  FROM member_period p ${byIndex(scope, 'member_period_stay')}
  WHERE p.stay > 0 AND p.from_on <= :asOf AND ${
    scope.orgIds === null
      ? 'p.stay = 1'
      : `${within(scope, 'p.org_id')} AND (p.stay = 1 OR NOT EXISTS (
      SELECT 1 FROM member_period q
      WHERE q.member_id = p.member_id AND q.from_on < p.from_on AND q.stay > 0 AND ${within(scope, 'q.org_id')}))`
  }`;

export const entryIds = (db: ReadDb, scope: BookScope, offset: number, limit: number): number[] =>
  db.pluck<number>(
    `SELECT p.member_id ${first(scope)} ORDER BY p.from_on, p.member_id LIMIT :limit OFFSET :offset`,
    {
      ...scopeParams(scope),
      offset,
      limit,
    },
  );

export const countEntries = (db: ReadDb, scope: BookScope): number =>
  db.pluck<number>(`SELECT count(*) ${first(scope)}`, scopeParams(scope))[0] ?? 0;

/** Those of the given members who stand in the book. */
export const entriesAmong = (db: ReadDb, scope: BookScope, memberIds: readonly number[]): number[] =>
  db.pluck<number>(
    `SELECT DISTINCT p.member_id FROM json_each(:members) m
     JOIN member_period p ON p.member_id = m.value
     WHERE p.stay > 0 AND p.from_on <= :asOf AND ${within(scope, 'p.org_id')}`,
    { ...scopeParams(scope), members: JSON.stringify(memberIds) },
  );

/** "Số SĐV" on the papers of transfer: the member's number in the organisation's book of members; 0 = not in it. */
export function numberInBook(db: ReadDb, scope: BookScope, memberId: number): number {
  const own = db.get<{ fromOn: string }>(
    `SELECT min(p.from_on) AS fromOn FROM member_period p
     WHERE p.member_id = :memberId AND p.stay > 0 AND p.from_on <= :asOf AND ${within(scope, 'p.org_id')}`,
    { ...scopeParams(scope), memberId },
  );
  if (!own?.fromOn) return 0;
  return (
    db.pluck<number>(
      `SELECT count(*) ${first(scope)}
       AND (p.from_on < :fromOn OR (p.from_on = :fromOn AND p.member_id <= :memberId))`,
      { ...scopeParams(scope), memberId, fromOn: own.fromOn },
    )[0] ?? 0
  );
}
