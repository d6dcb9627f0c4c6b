/** What stands under the register: versions, the settings as the live handle has them, what reading all of it finds, how many rows. */
import type { Connection } from './connection.ts';
import { cipher, engineOf, isEngineAllowed } from './engine.ts';
import { durability, strayedPragmas } from './open.ts';
import { restrictedTables } from './restricted-tables.ts';

const restricted: ReadonlySet<string> = new Set(restrictedTables);

/** Reads every page, and every table that points at another: seconds in a large register. */
export function engineFacts(db: Connection) {
  const one = (sql: string): unknown => db.pluck<unknown>(sql)[0];
  const engine = engineOf(db.handle);
  const tables = db.pluck<string>(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  );
  return {
    sqlite: engine.sqlite,
    ciphers: engine.ciphers,
    schema: Number(one('PRAGMA user_version')),
    strayed: strayedPragmas(db.handle),
    settings: Object.keys(durability).length,
    allowed: isEngineAllowed(engine),
    ciphered: engine.cipher === cipher,
    whole: one('PRAGMA quick_check(1)') === 'ok',
    joined: db.all('PRAGMA foreign_key_check').length === 0,
    bytes: Number(one('PRAGMA page_count')) * Number(one('PRAGMA page_size')),
    // How much stands in the restricted tier is told to nobody: these facts go to whoever helps from outside.
    rows: tables
      .filter((table) => !restricted.has(table))
      .map((table) => ({ table, rows: Number(one(`SELECT count(*) FROM "${table}"`)) })),
  };
}
