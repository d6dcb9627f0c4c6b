/**
 * What taking back needs to know of a table, asked of the database itself: a column or a reference added by a
 * migration is known here without anybody remembering it.
 */
import type { ReadDb } from '../connection.ts';

export interface TableShape {
  readonly name: string;
  /** the columns that name a row, in the order in which the audit log joins them with '/' */
  readonly keys: readonly string[];
  readonly columns: ReadonlySet<string>;
}

export interface Reference {
  readonly table: string;
  readonly column: string;
}

/** Names come from sqlite_schema or the audit log, never from a person. */
export function shapeOf(db: ReadDb, table: string): TableShape {
  const columns = db.all<{ readonly name: string; readonly pk: number }>(
    'SELECT name, pk FROM pragma_table_info(?)',
    [table],
  );
  const keys = columns.filter((c) => c.pk > 0).sort((a, b) => a.pk - b.pk);
  return { name: table, keys: keys.map((c) => c.name), columns: new Set(columns.map((c) => c.name)) };
}

/** Projections and what lies beside the facts: they follow the rows, and hold nothing up. */
const followers = [
  'member_state',
  'member_period',
  'organisation',
  'organisation_period',
  'access_log',
  'print_member',
  'audit',
  'step',
  'register',
];

/** Columns of other tables that point at a row of this one. */
export const referencesTo = (db: ReadDb, table: string): Reference[] =>
  db.all(
    `SELECT s.name AS "table", f."from" AS "column"
     FROM sqlite_schema s JOIN pragma_foreign_key_list(s.name) f ON f."table" = ?
     WHERE s.type = 'table' AND s.name NOT IN (SELECT value FROM json_each(?))`,
    [table, JSON.stringify(followers)],
  );

/** "12" or "12/hoKhau": as many parts as the row has keys; only the last may hold the sign itself. */
export function keyParts(shape: TableShape, id: string): string[] {
  const parts = id.split('/');
  const last = shape.keys.length - 1;
  return [...parts.slice(0, last), parts.slice(last).join('/')];
}

export const whereKey = (shape: TableShape): string => shape.keys.map((key) => `${key} = ?`).join(' AND ');

/** The audit log's name of a row, in SQL. */
export const idSql = (shape: TableShape): string => shape.keys.join(" || '/' || ");
