// Files that want to take the place of the register and must not: each is refused by name, and the register stays as it was.

import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRaw } from '../../../db/testing/open-raw.ts';
import { type CopyDesk, openCopyDesk } from '../testing/copy-desk.ts';
import { partsOf } from './copy-files.ts';
import { sealManifest } from './manifest.ts';
import { proveCopy } from './prove-copy.ts';
import { type WrittenBackup, writeBackup } from './write-backup.ts';

let desk: CopyDesk;
let good: WrittenBackup;
let older: WrittenBackup;
let other: CopyDesk;
const write = (of: CopyDesk): WrittenBackup => {
  const copy = writeBackup(of.source(), { reason: 'manual', at: '2026-11-22T08:15:30.000Z' });
  if (!copy.ok) throw new Error(copy.error.code);
  return copy.value;
};
beforeAll(async () => {
  desk = await openCopyDesk();
  older = write(desk);
  await desk.addMember('Lê Văn Cường');
  good = write(desk);
  other = await openCopyDesk();
});
afterAll(() => {
  desk.core.close();
  other.core.close();
});

/** Opens the file with the register's own key, as only somebody who knows the password could, and changes it. */
function edit(path: string, change: (handle: Database.Database) => void): void {
  const handle = openRaw(path, desk.key);
  change(handle);
  handle.close();
}

type Files = { readonly data: string; readonly manifest: string };
type Deed = (files: Files) => void;

const manifestOf = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const sql =
  (text: string): Deed =>
  ({ data, manifest }) => {
    edit(data, (handle) => handle.exec(text));
    // Whoever has the password can also seal: only what stands in it betrays it.
    const { seal: _, ...content } = good.manifest;
    const changed = { ...content, bytes: readFileSync(data).length, sha256: hashOf(data) };
    writeFileSync(manifest, sealManifest(changed, desk.key));
  };
const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const inManifest =
  (name: string, value: unknown): Deed =>
  ({ manifest }) =>
    writeFileSync(manifest, JSON.stringify({ ...manifestOf(manifest), [name]: value }));
const cut =
  (share: number): Deed =>
  ({ data }) =>
    truncateSync(data, Math.floor(readFileSync(data).length * share));
const flip =
  (share: number): Deed =>
  ({ data }) => {
    const bytes = readFileSync(data);
    const at = Math.floor(bytes.length * share);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(data, bytes);
  };

const tables = ['member', 'event', 'audit', 'access_log', 'person', 'register', 'organisation', 'step'];
const hostile: readonly [string, string, Deed][] = [
  ...tables.map((table): [string, string, Deed] => [
    `a trigger more on ${table}`,
    'backup.tampered',
    sql(`CREATE TRIGGER la_${table} AFTER INSERT ON ${table} BEGIN DELETE FROM draft; END`),
  ]),
  ...tables.map((table): [string, string, Deed] => [
    `a view more on ${table}`,
    'backup.tampered',
    sql(`CREATE VIEW xem_${table} AS SELECT * FROM ${table}`),
  ]),
  ...['la', 'member2', 'Sổ'].map((table): [string, string, Deed] => [
    `a table more, ${table}`,
    'backup.tampered',
    sql(`CREATE TABLE "${table}" (x)`),
  ]),
  ['an index more', 'backup.tampered', sql('CREATE INDEX la ON member (id)')],
  ['no guard of the log', 'backup.tampered', sql('DROP TRIGGER access_log_never_deleted')],
  [
    'a guard that guards nothing',
    'backup.tampered',
    sql(
      'DROP TRIGGER access_log_never_deleted; CREATE TRIGGER access_log_never_deleted BEFORE DELETE ON access_log BEGIN SELECT 1; END',
    ),
  ],
  ['no audit of members', 'backup.tampered', sql('DROP TRIGGER audit_member_update')],
  ['members taken out', 'backup.tampered', sql('PRAGMA foreign_keys = OFF; DELETE FROM member_state')],
  [
    'steps taken out',
    'backup.tampered',
    sql('PRAGMA foreign_keys = OFF; DELETE FROM step WHERE id IN (SELECT max(id) FROM step)'),
  ],
  ['the mark of another program', 'backup.foreign', sql('PRAGMA application_id = 1')],
  ['no mark of a program', 'backup.foreign', sql('PRAGMA application_id = 0')],
  ['a schema of the future', 'backup.newer', sql('PRAGMA user_version = 999')],
  ['another register inside', 'backup.foreign', sql("UPDATE register SET uid = 'khac'")],
  ['no register inside', 'backup.foreign', sql('PRAGMA foreign_keys = OFF; DELETE FROM register')],
  ...[0.02, 0.2, 0.5, 0.8, 0.999].map((share): [string, string, Deed] => [
    `cut at ${share}`,
    'backup.damaged',
    cut(share),
  ]),
  ...[0.01, 0.3, 0.6, 0.99].map((share): [string, string, Deed] => [
    `a bit flipped at ${share}`,
    'backup.tampered',
    flip(share),
  ]),
  ['nothing in it', 'backup.damaged', ({ data }) => writeFileSync(data, '')],
  ['letters in it', 'backup.damaged', ({ data }) => writeFileSync(data, 'không phải sổ')],
  ['another hash in the manifest', 'backup.tampered', inManifest('sha256', '0'.repeat(64))],
  ['more members in the manifest', 'backup.tampered', inManifest('counts', { member: 9 })],
  ['another day in the manifest', 'backup.tampered', inManifest('at', '2030-01-01T00:00:00.000Z')],
  ['a higher number in the manifest', 'backup.tampered', inManifest('sequence', 999)],
  ['another seal', 'backup.tampered', inManifest('seal', 'f'.repeat(64))],
  ['a manifest that says more', 'backup.damaged', inManifest('lệnh', 'x')],
  ['no JSON as manifest', 'backup.damaged', ({ manifest }) => writeFileSync(manifest, '{')],
  [
    'the manifest of another copy',
    'backup.damaged',
    ({ manifest }) => copyFileSync(partsOf(older.path).manifest, manifest),
  ],
  ['the register of another copy', 'backup.damaged', ({ data }) => copyFileSync(older.path, data)],
];

test('the list has fifty of them', () => expect(hostile.length).toBeGreaterThanOrEqual(50));

test.each(hostile)('%s', (name, code, deed) => {
  const data = good.path.replace('.sodang', `-${hostile.findIndex(([n]) => n === name)}.sodang`);
  const files = partsOf(data);
  const from = partsOf(good.path);
  copyFileSync(good.path, data);
  copyFileSync(from.manifest, files.manifest);
  copyFileSync(from.envelopes[0], files.envelopes[0]);
  expect(proveCopy(data, desk).ok, 'before').toBe(true);
  deed(files);
  const proven = proveCopy(data, desk);
  // Cut or exchanged files are told as damaged or tampered, whichever is seen first.
  const told = proven.ok ? 'accepted' : proven.error.code;
  expect(code === 'backup.damaged' ? ['backup.damaged', 'backup.tampered'] : [code]).toContain(told);
});

test('a copy of another office is refused, whatever it is called', () => {
  const theirs = write(other);
  expect(proveCopy(theirs.path, desk)).toMatchObject({ ok: false, error: { code: 'backup.foreign' } });
  expect(proveCopy(good.path, desk).ok).toBe(true);
});
