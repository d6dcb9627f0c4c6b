/** Registers as earlier programs left them: made once by the code of their time and never again (db/README.md). */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkLog } from './check-log.ts';
import { migrations } from './migrations/all.ts';
import { openRegister } from './open.ts';
import { frozenNames, frozenRegister, thaw } from './testing/frozen-register.ts';
import { openRaw } from './testing/open-raw.ts';

const now = '2026-12-01T03:00:00.000Z';
const newest = migrations.at(-1)?.version ?? 0;
const firstWithStaging = 11;
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

test('Of each state of the program that was handed over a small register is frozen, and one of 5,000 members', () => {
  const sizes = new Map<number, number[]>();
  for (const { schema, tables } of frozenNames.map(frozenRegister))
    sizes.set(schema, [...(sizes.get(schema) ?? []), tables.member?.rows ?? 0].sort());
  expect(Object.fromEntries(sizes)).toEqual({
    10: [120, 5000],
    22: [120, 5000],
    27: [120, 5000],
    34: [120, 5000],
  });
});

describe.each(frozenNames)('The register %s', (name) => {
  const told = frozenRegister(name);
  const { key } = told;
  let thawed: string;
  beforeAll(() => {
    thawed = mkdtempSync(join(tmpdir(), 'so-dang-vien-'));
    thaw(name, join(thawed, 'so.sodang'));
  });
  afterAll(() => rmSync(thawed, { recursive: true, force: true }));
  const copied = (): string => {
    const path = join(folder, `${name}.sodang`);
    copyFileSync(join(thawed, 'so.sodang'), path);
    return path;
  };

  const expectGolden = (path: string): void => {
    const db = open(path, key);
    expect(db.handle.pragma('user_version', { simple: true })).toBe(newest);
    for (const [table, { columns, rows, sha256: wanted }] of Object.entries(told.tables)) {
      // The history of the file itself goes on.
      if (table === 'migration') continue;
      const list = columns.join(', ');
      const found = db.handle.prepare(`SELECT ${list} FROM ${table} ORDER BY ${list}`).raw().all();
      expect(found, table).toHaveLength(rows);
      expect(sha256(JSON.stringify(found)), table).toBe(wanted);
    }
    expect(db.handle.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.handle.pragma('foreign_key_check')).toEqual([]);
    expect(checkLog(db, key).fault).toBeNull();
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
    const handle = openRaw(path, key);
    // Before it there was nothing that an import could leave half done.
    if (told.schema >= firstWithStaging)
      handle.exec(`INSERT INTO import_staging
        VALUES (1, 'x', 'cut-off.xlsx', '', x'504b0304', NULL, '{"step":"?"}', '${now}', 'A')`);
    handle.exec(`
      CREATE TABLE rubbish (body BLOB);
      INSERT INTO rubbish SELECT randomblob(3000) FROM (SELECT 1 FROM member LIMIT 100);
      DROP TABLE rubbish;`);
    expect(handle.pragma('freelist_count', { simple: true })).toBeGreaterThan(50);
    handle.close();
    expectGolden(path);
  });

  test('opens and says the same where its last entries lie in a WAL that was never moved into it', () => {
    const path = copied();
    const handle = openRaw(path, key);
    handle.pragma('journal_mode = WAL');
    handle.exec("INSERT INTO draft (key, body, saved_at) VALUES ('x', '{}', '2026-11-22T03:00:00.000Z')");
    const away = join(folder, 'crashed.sodang');
    for (const part of ['', '-wal']) copyFileSync(path + part, away + part);
    handle.close();
    expectGolden(away);
  });

  test('is refused byte for byte once a newer program has written it', () => {
    const path = copied();
    const handle = openRaw(path, key);
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
