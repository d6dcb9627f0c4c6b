/** The questions of the screens as the plainest SQL over the same tables: what the benchmark measures ours against. */
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb } from '../connection.ts';

/** How many there were on a day, and the first page of them in the order of names with all that a row shows. */
export const barePageAsOf = (db: ReadDb, day: string): unknown => [
  db.pluck(
    `SELECT count(*) FROM member_period WHERE from_on <= ? AND until_on > ? AND status IN (${activeStatusList})`,
    [day, day],
  ),
  db.all(
    `SELECT m.*, p.*, o.name FROM member m JOIN member_period p ON p.member_id = m.id
     LEFT JOIN organisation o ON o.id = p.org_id
     WHERE p.from_on <= ? AND p.until_on > ? AND p.status IN (${activeStatusList})
     ORDER BY m.name_sort, m.id LIMIT 50`,
    [day, day],
  ),
];

/** The events of a period of some kinds: how many, and the first page by date. */
export const bareEvents = (
  db: ReadDb,
  span: { readonly from: string; readonly until: string },
  kinds: readonly string[],
): unknown => [
  db.pluck(
    `SELECT count(*) FROM event WHERE withdrawn_reason IS NULL AND effective_on BETWEEN ? AND ?
       AND kind IN (SELECT value FROM json_each(?))`,
    [span.from, span.until, JSON.stringify(kinds)],
  ),
  db.all(
    `SELECT e.*, m.* FROM event e JOIN member m ON m.id = e.member_id
     WHERE e.withdrawn_reason IS NULL AND e.effective_on BETWEEN ? AND ?
       AND e.kind IN (SELECT value FROM json_each(?)) ORDER BY e.effective_on, e.id LIMIT 50`,
    [span.from, span.until, JSON.stringify(kinds)],
  ),
];

/** A member's rows as they stand. */
export const bareMember = (db: ReadDb, id: number): unknown => [
  db.all('SELECT * FROM member WHERE id = ?', [id]),
  db.all('SELECT * FROM member_state WHERE member_id = ?', [id]),
  db.all('SELECT * FROM event WHERE member_id = ? ORDER BY id', [id]),
];
