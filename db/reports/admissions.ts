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
// The + keeps SQLite at the few periods of the member.
/** The membership on the day of the entry or, where the register had nobody then, the first one after it. */
const membership = (what: string): string => `(SELECT ${what} FROM member_period p
  WHERE p.member_id = e.member_id AND +p.until_on > ${day} AND +p.status IN (${activeStatusList})
  ORDER BY p.from_on LIMIT 1)`;

export const admissionsIn = (db: ReadDb, scope: BookScope): Admission[] =>
  db.all<Admission>(
    `SELECT * FROM (
       SELECT e.id AS eventId, e.member_id AS memberId, e.kind, e.effective_on AS "on", ${membership('p.org_id')} AS orgId,
         ${membership('p.from_on')} > ${day} AS byRoster,
         e.kind = 'admitted' AND EXISTS (SELECT 1 FROM event f WHERE f.member_id = e.member_id AND +f.kind = 'admitted'
           AND f.withdrawn_reason IS NULL AND (f.effective_on, f.id) < (e.effective_on, e.id)) AS again,
         m.sex, m.born_on AS bornOn, m.ethnicity, ${membership('p.from_on')} AS since
       FROM event e INDEXED BY event_standing CROSS JOIN member m ON m.id = e.member_id AND m.discarded_why = ''
       WHERE e.kind IN ('admitted', 'recognised') AND e.withdrawn_reason IS NULL
         AND e.effective_on >= substr(:from, 1, 4) AND e.effective_on <= :asOf AND ${day} >= :from) a
     WHERE a.orgId IS NOT NULL AND ${within(scope, 'a.orgId')}
       AND (a.byRoster = 0 OR EXISTS (SELECT 1 FROM event r WHERE r.member_id = a.memberId AND +r.kind = 'enrolled'
         AND r.withdrawn_reason IS NULL AND ${firstDayOf('r.effective_on')} = a.since))
     ORDER BY a."on", a.eventId`,
    scopeParams(scope),
  );
