/** Keeps an open register for later programs: without its cipher, packed, with what every table says. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type Database from 'better-sqlite3';
import type { Connection } from '../connection.ts';
import { openRaw } from './open-raw.ts';

interface Told {
  readonly key: Buffer;
  /** of the program that makes it */
  readonly commit: string;
}

/** @param path without ending: "<path>.json" and "<path>.sqlite.br" are written (frozen-register.ts reads them) */
export function freezeRegister(db: Connection, path: string, { key, commit }: Told): void {
  const schema = db.handle.pragma('user_version', { simple: true });
  db.handle.exec(`VACUUM INTO '${path}.db'`);
  const copy = openRaw(`${path}.db`, key);
  const told = { commit, schema, key: key.toString('hex'), tables: tablesOf(copy) };
  copy.pragma('journal_mode = DELETE');
  // What is encrypted does not pack.
  copy.pragma("rekey = ''");
  copy.exec('VACUUM');
  copy.close();
  writeFileSync(`${path}.sqlite.br`, packed(readFileSync(`${path}.db`)));
  writeFileSync(`${path}.json`, `${JSON.stringify(told, null, 2)}\n`);
  rmSync(`${path}.db`);
}

/** Each table that holds anything: its rows in the order of all their columns. */
function tablesOf(copy: Database.Database) {
  const names = copy
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
    )
    .pluck()
    .all();
  const told: Record<string, { columns: string[]; rows: number; sha256: string }> = {};
  for (const name of names) {
    const columns = copy.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(name);
    const list = columns.join(', ');
    const rows = copy.prepare(`SELECT ${list} FROM ${name} ORDER BY ${list}`).raw().all();
    const sha256 = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
    if (rows.length > 0) told[name] = { columns, rows: rows.length, sha256 };
  }
  return told;
}

const packed = (plain: Buffer): Buffer =>
  brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
