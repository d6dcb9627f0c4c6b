/** What makes the entry of a long list quick. Both change nothing of what is stored or how surely. */
import type Database from 'better-sqlite3';
import type { Result } from '../shared/result.ts';
import type { WriteDb } from './connection.ts';
import { durability } from './open.ts';

/**
 * Does the work without the plain indexes of these tables and builds them anew from the sorted rows, which takes half
 * the time of sorting in every row by itself. For when most of the rows are new. All inside the transaction: a work
 * that fails leaves the indexes as they were.
 */
export function withoutIndexes<T>(db: WriteDb, tables: readonly string[], work: () => Result<T>): Result<T> {
  const indexes = db.all<{ name: string; sql: string }>(
    `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE INDEX%'
       AND tbl_name IN (SELECT value FROM json_each(?)) ORDER BY rowid`,
    [JSON.stringify(tables)],
  );
  for (const { name } of indexes) db.run(`DROP INDEX ${name}`);
  const result = work();
  // In the old order: where two indexes serve a question equally well, SQLite takes the one that stands first.
  if (result.ok) for (const { sql } of indexes) db.run(sql);
  return result;
}

/**
 * Does the work and moves what it committed from the log into the file only after the answer: it is as safe in the
 * log, and the user need not wait for the second copy.
 */
export function checkpointAfterwards<T>(handle: Database.Database, work: () => T): T {
  handle.pragma('wal_autocheckpoint = 0');
  try {
    return work();
  } finally {
    handle.pragma(`wal_autocheckpoint = ${durability.wal_autocheckpoint}`);
    setImmediate(() => {
      if (handle.open && !handle.inTransaction) handle.pragma('wal_checkpoint(PASSIVE)');
    });
  }
}
