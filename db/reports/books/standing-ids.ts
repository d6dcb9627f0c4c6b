/** Those who stand so on the day: ids first, by an index that is already in the order of the book. */
import type { StandingBook } from '../../../shared/entities/book.ts';
import { activeStatusList } from '../../active-statuses.ts';
import type { ReadDb } from '../../connection.ts';
import { type BookScope, byIndex, scopeParams, within } from './book-scope.ts';

type Which = StandingBook['which'];

const onTheDay = 'p.from_on <= :asOf AND p.until_on > :asOf';

/** What is true of the period of such a member. */
const conditions: Readonly<Record<Which, string>> = {
  present: `p.status IN (${activeStatusList})`,
  probationary: "p.status = 'probationary'",
  exempt: `p.exempt_since IS NOT NULL AND p.status IN (${activeStatusList})
    AND (p.exempt_until IS NULL OR p.exempt_until = '' OR p.exempt_until >= :asOf)`,
  residence: `p.residence_since IS NOT NULL AND p.status IN (${activeStatusList})`,
};

/** Index and the order that it gives. By name goes through the index of names instead. */
const walks: Readonly<Record<Exclude<Which, 'present'>, { readonly index: string; readonly order: string }>> =
  {
    probationary: { index: 'member_period_day', order: 'p.from_on, p.until_on, p.org_id, p.member_id' },
    exempt: { index: 'member_period_exempt', order: 'p.exempt_since, p.from_on, p.member_id' },
    residence: { index: 'member_period_residence', order: 'p.residence_since, p.from_on, p.member_id' },
  };

export function standingIds(
  db: ReadDb,
  which: Which,
  scope: BookScope,
  window: { readonly offset: number; readonly limit: number },
): number[] {
  const params = { ...scopeParams(scope), ...window };
  const where = `${onTheDay} AND ${conditions[which]} AND ${within(scope, 'p.org_id')}`;
  if (which === 'present' && scope.orgIds !== null)
    return db.pluck<number>(
      `SELECT p.member_id FROM member_period p INDEXED BY member_period_org JOIN member m ON m.id = p.member_id
       WHERE ${where} ORDER BY m.name_sort, m.id LIMIT :limit OFFSET :offset`,
      params,
    );
  if (which === 'present')
    return db.pluck<number>(
      `SELECT m.id FROM member m INDEXED BY member_name_sort CROSS JOIN member_period p
       WHERE p.member_id = m.id AND ${where} ORDER BY m.name_sort, m.id LIMIT :limit OFFSET :offset`,
      params,
    );
  const { index, order } = walks[which];
  return db.pluck<number>(
    `SELECT p.member_id FROM member_period p ${byIndex(scope, index)}
     WHERE ${where} ORDER BY ${order} LIMIT :limit OFFSET :offset`,
    params,
  );
}

export function countStanding(db: ReadDb, which: Which, scope: BookScope): number {
  const index = which === 'present' ? 'member_period_until' : walks[which].index;
  return (
    db.pluck<number>(
      `SELECT count(*) FROM member_period p ${byIndex(scope, index)}
       WHERE ${onTheDay} AND ${conditions[which]} AND ${within(scope, 'p.org_id')}`,
      scopeParams(scope),
    )[0] ?? 0
  );
}

export const standingAmong = (
  db: ReadDb,
  which: Which,
  scope: BookScope,
  memberIds: readonly number[],
): number[] =>
  db.pluck<number>(
    `SELECT p.member_id FROM json_each(:members) m JOIN member_period p ON p.member_id = m.value
     WHERE ${onTheDay} AND ${conditions[which]} AND ${within(scope, 'p.org_id')}`,
    { ...scopeParams(scope), members: JSON.stringify(memberIds) },
  );
