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
    // Walking the names until 50 fit; left to itself SQLite sorts the whole register first, which is no fair rival.
    `SELECT m.*, p.*, o.name FROM member m INDEXED BY member_name_sort
     CROSS JOIN member_period p ON p.member_id = m.id LEFT JOIN organisation o ON o.id = p.org_id
     WHERE p.from_on <= ? AND p.until_on > ? AND p.status IN (${activeStatusList})
     ORDER BY m.name_sort, m.id LIMIT 50`,
    [day, day],
  ),
];

/** The moves of a period that leave or enter the register: how many, of how many people, and the first page by date. */
export const bareMoves = (db: ReadDb, span: { readonly from: string; readonly until: string }): unknown => [
  db.all(
    `SELECT count(*), count(DISTINCT member_id) FROM event WHERE withdrawn_reason IS NULL
       AND effective_on BETWEEN ? AND ? AND kind IN ('transferredOut', 'received')
       AND ifnull(payload ->> '$.toOrgId', 0) = 0`,
    [span.from, span.until],
  ),
  db.all(
    `SELECT e.*, m.* FROM event e JOIN member m ON m.id = e.member_id
     WHERE e.withdrawn_reason IS NULL AND e.effective_on BETWEEN ? AND ?
       AND e.kind IN ('transferredOut', 'received') AND ifnull(e.payload ->> '$.toOrgId', 0) = 0
     ORDER BY e.effective_on, e.id LIMIT 50`,
    [span.from, span.until],
  ),
];

/** Members at both ends of a period, and its entries by kind. */
export const bareBalance = (db: ReadDb, span: { readonly from: string; readonly until: string }): unknown => [
  ...[span.from, span.until].map((day) =>
    db.pluck(
      `SELECT count(*) FROM member_period WHERE from_on <= ? AND until_on > ? AND status IN (${activeStatusList})`,
      [day, day],
    ),
  ),
  db.all(
    `SELECT kind, count(*) FROM event WHERE withdrawn_reason IS NULL AND effective_on BETWEEN ? AND ? GROUP BY kind`,
    [span.from, span.until],
  ),
];

/** A member's rows as they stand. */
export const bareMember = (db: ReadDb, id: number): unknown => [
  db.all('SELECT * FROM member WHERE id = ?', [id]),
  db.all('SELECT * FROM member_state WHERE member_id = ?', [id]),
  db.all('SELECT * FROM event WHERE member_id = ? ORDER BY id', [id]),
];

/** One pass of the table of states with the columns that say who is due for a badge. */
export const bareBadgeStates = (db: ReadDb): unknown =>
  db.all(
    `SELECT member_id, org_id, status, admitted_on, official_on, admission_decided_on, badge_level, left_on
     FROM member_state`,
  );
