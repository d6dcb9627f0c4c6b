/**
 * Everything that a register says, for "exactly as before": audited tables and projections. Left out is what stays
 * for ever by design (entries struck out, records set aside, organisations whose founding was withdrawn) and what only
 * counts writings (version, updated_at).
 */
import type { ReadDb } from '../../../db/connection.ts';

const left: Readonly<Record<string, string>> = {
  event: 'withdrawn_reason IS NULL',
  organisation_event: 'withdrawn_reason IS NULL',
  member: "discarded_why = ''",
  organisation: "ended_on <> '-'",
};

const notSaid = new Set(['version', 'updated_at']);

const beside = [
  'step',
  'audit',
  'audit_context',
  'access_log',
  'log_link',
  'log_head',
  'envelope_seen',
  'clock_seen',
  'draft',
  'image',
  'person',
  'register',
  'book_note',
  'list_layout',
];

export function registerDump(db: ReadDb): Record<string, unknown[]> {
  const tables = db.pluck<string>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
       AND name NOT IN (SELECT value FROM json_each(?)) ORDER BY name`,
    [JSON.stringify(beside)],
  );
  return Object.fromEntries(tables.map((table) => [table, rowsOf(db, table)]));
}

function rowsOf(db: ReadDb, table: string): unknown[] {
  const columns = db
    .pluck<string>('SELECT name FROM pragma_table_info(?)', [table])
    .filter((column) => !notSaid.has(column))
    .join(', ');
  return db.all(`SELECT ${columns} FROM ${table} WHERE ${left[table] ?? 'true'} ORDER BY ${columns}`);
}
