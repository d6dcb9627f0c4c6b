// `node build/scripts/freeze.ts FOLDER`: the registers of today's schema for db/testing/frozen/, once at each release:
// the practice register and one of 5,000 invented members, without their cipher and packed, with what every table says.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type Database from 'better-sqlite3';
import { openRaw } from '../../db/testing/frozen-register.ts';
import { openCore, type TestCore } from '../../electron/core/testing/open-core.ts';
import { largeRegister } from '../bench/large-register.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder?');
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();

const small = openCore();
await small.must('register.createPractice', {});
freeze(small, 'small');
freeze((await largeRegister(5000)).core, 'large');

function freeze(core: TestCore, size: 'small' | 'large'): void {
  const { session } = core.state;
  if (!session) throw new Error('no register is open');
  const schema = session.db.handle.pragma('user_version', { simple: true });
  const key = Buffer.from(session.key);
  const path = join(folder ?? '', `schema-${schema}-${size}`);
  session.db.handle.exec(`VACUUM INTO '${path}.db'`);
  core.close();
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
  console.log(`${path}: ${Object.keys(told.tables).length} tables`);
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

function packed(plain: Buffer): Buffer {
  return brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}
