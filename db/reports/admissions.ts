/**
 * Admissions and recognitions of a period, each an entry of the ledger with the place where the member took part. Those
 * who came from elsewhere bring their admission along: it is another organisation's and is left out. Those who came by a
 * roster are counted where the roster has them, for the register knows of no other place.
 */
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb } from '../connection.ts';
import { type BookScope, scopeParams, within } from './books/book-scope.ts';
import { firstDayOf } from './books/event-ids.ts';

export interface Admission {
  readonly eventId: number;
  readonly memberId: number;
  readonly kind: 'admitted' | 'recognised';
  readonly on: string;
  readonly orgId: number;
  /** only a roster says so, without the place: 1 or 0 */
  readonly byRoster: number;
  /** admitted for the second time: 1 or 0 */
  readonly again: number;
  readonly sex: string;
  readonly bornOn: string;
  readonly ethnicity: string;
}

const day = firstDayOf('e.effective_on');
/** The membership on the day of the entry or, where the register had nobody then, the first one after it. */
// The + keeps SQLite at the few periods of the member.
const since = `(SELECT q.from_on FROM member_period q
  WHERE q.member_id = e.member_id AND +q.until_on > ${day} AND +q.status IN (${activeStatusList})
  ORDER BY q.from_on LIMIT 1)`;

export const admissionsIn = (db: ReadDb, scope: BookScope): Admission[] =>
  db.all<Admission>(
    // Found by kind and day, then gone through member by member: the tables are read in their own order.
    `SELECT e.id AS eventId, e.member_id AS memberId, e.kind, e.effective_on AS "on", p.org_id AS orgId,
       p.from_on > ${day} AS byRoster,
       e.kind = 'admitted' AND EXISTS (SELECT 1 FROM event f WHERE f.member_id = e.member_id AND +f.kind = 'admitted'
         AND f.withdrawn_reason IS NULL AND (f.effective_on, f.id) < (e.effective_on, e.id)) AS again,
       m.sex, m.born_on AS bornOn, m.ethnicity
     FROM (SELECT e.id, e.member_id, e.kind, e.effective_on FROM event e INDEXED BY event_standing
       WHERE e.kind IN ('admitted', 'recognised') AND e.withdrawn_reason IS NULL
         AND e.effective_on >= substr(:from, 1, 4) AND e.effective_on <= :asOf AND ${day} >= :from
       ORDER BY e.member_id LIMIT -1) e
     CROSS JOIN member m ON m.id = e.member_id AND m.discarded_why = ''
     CROSS JOIN member_period p ON p.member_id = e.member_id AND p.from_on = ${since}
     WHERE p.org_id IS NOT NULL AND ${within(scope, 'p.org_id')}
       AND (byRoster = 0 OR EXISTS (SELECT 1 FROM event r WHERE r.member_id = e.member_id AND +r.kind = 'enrolled'
         AND r.withdrawn_reason IS NULL AND ${firstDayOf('r.effective_on')} = p.from_on))
     ORDER BY e.effective_on, e.id`,
    scopeParams(scope),
  );
