/** What may stand in a register: the tables, indexes and triggers that the migrations make, and nothing beside them. */
import Database from 'better-sqlite3';
import type { ReadDb } from './connection.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/all.ts';

interface SchemaObject {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

const question = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

export const newestSchema = migrations.at(-1)?.version ?? 0;

let known: ReadonlyMap<string, string | null> | null = null;

/** By "type name"; made once from the migrations themselves. */
function expected(): ReadonlyMap<string, string | null> {
  if (known) return known;
  const handle = new Database(':memory:');
  const made = migrate(handle, '2026-01-01T00:00:00.000Z');
  if (!made.ok) throw new Error(made.error.code);
  const objects = handle.prepare<[], SchemaObject>(question).all();
  handle.close();
  known = new Map(objects.map(({ type, name, sql }) => [`${type} ${name}`, sql]));
  return known;
}

/**
 * Names of what a register of the newest schema holds and should not, lacks and should hold, or holds in another wording
 * where the wording acts: triggers and views. Empty for every register of this program.
 */
export function unknownObjects(db: ReadDb): readonly string[] {
  const allowed = expected();
  const found = new Map(db.all<SchemaObject>(question).map((o) => [`${o.type} ${o.name}`, o]));
  const acts = (type: string) => type === 'trigger' || type === 'view';
  return [
    ...[...found.values()]
      .filter(({ type, name, sql }) => {
        const sqlAllowed = allowed.get(`${type} ${name}`);
        return sqlAllowed === undefined || (acts(type) && sqlAllowed !== sql);
      })
      .map(({ type, name }) => `${type} ${name}`),
    ...[...allowed.keys()].filter((name) => !found.has(name)),
  ];
}
