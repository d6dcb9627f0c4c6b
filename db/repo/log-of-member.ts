/** The numbers of all entries about one member, found by indexes. */
import type { ReadDb } from '../connection.ts';
import { keyedByMember, tablesWithMember } from '../undo/members-of-changes.ts';

/** @returns newest first */
export function sequencesOfMember(db: ReadDb, memberId: number): number[] {
  const id = String(memberId);
  const rows = new Set<number>();
  const add = (sql: string, params: readonly unknown[]): void => {
    for (const row of db.pluck<number>(sql, params)) rows.add(row);
  };
  for (const [table, place] of Object.entries(keyedByMember)) {
    const where = {
      whole: 'entity_id = ?',
      first: "entity_id GLOB ? || '/*'",
      last: "entity_id GLOB '*/' || ?",
    }[place];
    add(`SELECT id FROM audit WHERE entity = '${table}' AND ${where}`, [id]);
  }
  for (const table of tablesWithMember) {
    add(
      `SELECT a.id FROM ${table} t JOIN audit a ON a.entity = '${table}' AND a.entity_id = cast(t.id AS TEXT) WHERE t.member_id = ?`,
      [memberId],
    );
    // Rows that are gone tell whose they were.
    add(
      `SELECT b.id FROM audit a JOIN audit b ON b.entity = a.entity AND b.entity_id = a.entity_id
       WHERE a.entity = '${table}' AND a.action = 'delete' AND json_extract(a.before, '$.member_id') = ?`,
      [memberId],
    );
  }
  const numbers = db.pluck<number>(
    `SELECT sequence FROM log_link WHERE source IN (1, 3) AND row_id IN (SELECT value FROM json_each(:rows))
     UNION SELECT sequence FROM log_link
       WHERE source IN (2, 4) AND row_id IN (SELECT id FROM access_log WHERE member_id = :memberId)`,
    { rows: JSON.stringify([...rows]), memberId } as never,
  );
  return numbers.sort((a, b) => b - a);
}
