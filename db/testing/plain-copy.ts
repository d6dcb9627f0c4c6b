/** A register without its cipher, for proofs of what the cipher finds. Made of invented people only. */
import Database from 'better-sqlite3';
import { openRaw } from './open-raw.ts';

export function makePlainCopy(registerPath: string, key: Buffer, path: string): void {
  const register = openRaw(registerPath, key);
  const tables = register
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .all();
  const plain = new Database(path);
  plain.pragma('foreign_keys = OFF');
  for (const { name, sql } of tables) {
    plain.exec(sql);
    const rows = register.prepare(`SELECT * FROM "${name}"`).raw().all() as unknown[][];
    const first = rows[0];
    if (!first) continue;
    const insert = plain.prepare(`INSERT INTO "${name}" VALUES (${first.map(() => '?').join(', ')})`);
    plain.transaction(() => {
      for (const row of rows) insert.run(...row);
    })();
  }
  plain.close();
  register.close();
}

/** Everything in it, with SQLite's own checks before; null where one of them, or the reading, says that it is damaged. */
export function plainDump(path: string): string | null {
  let plain: Database.Database | undefined;
  try {
    plain = new Database(path);
    plain.pragma('cell_size_check = 1');
    if (plain.pragma('integrity_check', { simple: true }) !== 'ok') return null;
    const tables = plain
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all();
    const open = plain;
    return JSON.stringify(tables.map((name) => [name, open.prepare(`SELECT * FROM "${name}"`).all()]));
  } catch {
    return null;
  } finally {
    plain?.close();
  }
}
