/** Registers as earlier programs left them: made once by the code of their time and never again (db/README.md). */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { migrations } from './migrations/all.ts';
import { openRegister } from './open.ts';

const golden = z.object({
  commit: z.string(),
  schema: z.number(),
  key: z.string(),
  tables: z.record(
    z.string(),
    z.object({ columns: z.array(z.string()), rows: z.number(), sha256: z.string() }),
  ),
});
const frozen = join(import.meta.dirname, 'testing/frozen');
const released = readdirSync(frozen).filter((name) => name.endsWith('.json'));
const now = '2026-12-01T03:00:00.000Z';
const newest = migrations.at(-1)?.version ?? 0;
const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-dang-vien-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (path: string, key: Buffer) => {
  const opened = openRegister(path, key, now);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
};

/** With its key only: no check, no migration. */
function raw(path: string, key: Buffer): Database.Database {
  const handle = new Database(path);
  handle.pragma("cipher = 'chacha20'");
  handle.pragma(`key = "raw:${key.toString('hex')}"`);
  return handle;
}

test('At least one released schema is frozen', () => {
  expect(released.length).toBeGreaterThan(0);
});

describe.each(released)('The register of %s', (name) => {
  const told = golden.parse(JSON.parse(readFileSync(join(frozen, name), 'utf8')));
  const key = Buffer.from(told.key, 'hex');
  const copied = (): string => {
    const file = name.replace(/\.json$/, '.sodang');
    copyFileSync(join(frozen, file), join(folder, file));
    return join(folder, file);
  };

  const expectGolden = (path: string): void => {
    const db = open(path, key);
    expect(db.handle.pragma('user_version', { simple: true })).toBe(newest);
    for (const [table, { columns, rows, sha256: wanted }] of Object.entries(told.tables)) {
      const list = columns.join(', ');
      const found = db.handle.prepare(`SELECT ${list} FROM ${table} ORDER BY ${list}`).raw().all();
      expect(found, table).toHaveLength(rows);
      expect(sha256(JSON.stringify(found)), table).toBe(wanted);
    }
    expect(db.handle.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.handle.pragma('foreign_key_check')).toEqual([]);
    db.close();
  };

  test('opens in the newest program and says what it said', () => expectGolden(copied()));

  test('is migrated once: a second opening writes nothing', () => {
    const path = copied();
    open(path, key).close();
    const after = sha256(readFileSync(path));
    const db = open(path, key);
    expect(db.pluck('SELECT count(*) FROM migration')).toEqual([migrations.length]);
    db.close();
    expect(sha256(readFileSync(path))).toBe(after);
  });

  test('opens and says the same although it was left in a bad state: an import cut off, a free list of rubbish', () => {
    const path = copied();
    const handle = raw(path, key);
    handle.exec(`
      INSERT INTO import_staging VALUES (1, 'x', 'cut-off.xlsx', '', x'504b0304', NULL, '{"step":"?"}', '${now}', 'A');
      CREATE TABLE rubbish (body BLOB);
      INSERT INTO rubbish SELECT randomblob(3000) FROM (SELECT 1 FROM member LIMIT 100);
      DROP TABLE rubbish;`);
    expect(handle.pragma('freelist_count', { simple: true })).toBeGreaterThan(50);
    handle.close();
    expectGolden(path);
  });

  test('opens and says the same where its last entries lie in a WAL that was never moved into it', () => {
    const path = copied();
    const handle = raw(path, key);
    handle.pragma('journal_mode = WAL');
    handle.exec("INSERT INTO draft (key, body, saved_at) VALUES ('x', '{}', '2026-11-22T03:00:00.000Z')");
    const away = join(folder, 'crashed.sodang');
    for (const part of ['', '-wal']) copyFileSync(path + part, away + part);
    handle.close();
    expectGolden(away);
  });

  test('is refused byte for byte once a newer program has written it', () => {
    const path = copied();
    const handle = raw(path, key);
    handle.pragma(`user_version = ${newest + 1}`);
    handle.close();
    const before = sha256(readFileSync(path));
    expect(openRegister(path, key, now)).toMatchObject({
      ok: false,
      error: { code: 'register.newer', params: { version: newest + 1, known: newest } },
    });
    expect(sha256(readFileSync(path))).toBe(before);
    expect(readdirSync(folder)).toEqual([basename(path)]);
  });

  test('with one page changed is not opened, and stays as it is', () => {
    const path = copied();
    const bytes = readFileSync(path);
    bytes[bytes.length - 5000] = (bytes[bytes.length - 5000] ?? 0) ^ 4;
    writeFileSync(path, bytes);
    expect(openRegister(path, key, now)).toMatchObject({ ok: false, error: { code: 'register.damaged' } });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});
