/**
 * Refuses every write to the ratings of a closed year, whichever way it comes: a command, an import, the merging of
 * two records, the undoing of an earlier step. The tables are found by the schema itself, so a new one is guarded
 * without anybody remembering it. An amendment opens the way for its own step (db/repo/year-amendment.ts).
 */
import type Database from 'better-sqlite3';

const message = 'closed_year';

/** What belongs to a closing, not to the year that it closes. */
const beside = ['rating_closing'];

const guardedTables = (handle: Database.Database): string[] =>
  handle
    .prepare<[], string>(
      `SELECT DISTINCT s.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c ON c.name = 'year'
       WHERE s.type = 'table' AND (s.name = 'rating_year' OR s.name = 'organisation_rating'
         OR EXISTS (SELECT 1 FROM pragma_foreign_key_list(s.name) f WHERE f."table" = 'rating_year'))`,
    )
    .pluck()
    .all()
    .filter((table) => !beside.includes(table));

/** Made anew after every migration, like the triggers of the audit log. */
export function rebuildClosedYearGuard(handle: Database.Database): void {
  for (const table of guardedTables(handle)) {
    const guard = (action: string, rows: readonly ('old' | 'new')[]) => `
      DROP TRIGGER IF EXISTS closed_year_${table}_${action};
      CREATE TRIGGER closed_year_${table}_${action} AFTER ${action.toUpperCase()} ON ${table}
      WHEN ${rows.map(isClosed).join(' OR ')}
      BEGIN SELECT RAISE(ABORT, '${message} ' || ${rows[0]}.year); END;`;
    handle.exec(guard('insert', ['new']) + guard('update', ['old', 'new']) + guard('delete', ['old']));
  }
}

const isClosed = (row: 'old' | 'new'): string =>
  `(EXISTS (SELECT 1 FROM rating_closing c WHERE c.year = ${row}.year AND c.reopened_at = '')
    AND (SELECT amends_year FROM audit_context) IS NOT ${row}.year)`;

/** The year whose guard refused a write; null for any other error. */
export function refusedYear(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  const found = new RegExp(`^${message} (\\d+)$`).exec(error.message);
  return found ? Number(found[1]) : null;
}
