/** A register as an earlier version of the program left it, for tests of what the newest makes of it. */
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { applicationId } from '../migrate.ts';
import { migrations } from '../migrations/all.ts';
import { durability } from '../open.ts';
import { openRaw } from './open-raw.ts';

const at = '2020-01-02T03:04:05.000Z';

/** As the first version left it: one branch, and members with two entries of the ledger and a note each. */
export function makeFirstRegister(path: string, key: Buffer, members: number): void {
  const handle = openRaw(path, key);
  for (const [name, value] of Object.entries(durability)) handle.pragma(`${name} = ${value}`);
  handle.transaction(() => fill(handle, members))();
  handle.close();
}

function fill(handle: Database.Database, members: number): void {
  const [first] = migrations;
  if (!first) throw new Error('no migrations');
  handle.exec(first.sql);
  handle.exec(`
    CREATE TABLE migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT;
    INSERT INTO organisation VALUES (1, 'o1', NULL, 'branch', 'Chi bộ cũ', 'chi bo cu', '');
    INSERT INTO organisation_event VALUES (1, 1, 'founded', '2010-01-01', '', NULL, 'branch', 'Chi bộ cũ', '', '${at}', 'Thư');
    INSERT INTO register VALUES (1, 'r', 0, '', 1, '${at}', NULL);
    INSERT INTO person VALUES (1, 'Thư', '${at}');`);
  const member = handle.prepare(
    `INSERT INTO member (id, uid, full_name, name_sort, note, updated_at) VALUES (?, ?, ?, ?, ?, '${at}')`,
  );
  const state = handle.prepare("INSERT INTO member_state (member_id, status) VALUES (?, 'none')");
  const event = handle.prepare(
    `INSERT INTO event (uid, member_id, kind, effective_on, payload, entered_at, entered_by)
     VALUES (?, ?, ?, ?, ?, '${at}', 'Thư')`,
  );
  for (let id = 1; id <= members; id++) {
    member.run(id, `m${id}`, `Người Cũ ${id}`, `${id}`, `ghi chú ${id}`);
    state.run(id);
    event.run(`a${id}`, id, 'admitted', '2015-05-19', '{"orgId":1,"introducers":""}');
    event.run(`r${id}`, id, 'recognised', '2016-05-19', '{}');
  }
  const checksum = createHash('sha256').update(first.sql).digest('hex').slice(0, 16);
  handle.prepare('INSERT INTO migration VALUES (1, ?, ?, ?)').run(first.name, checksum, at);
  handle.pragma(`application_id = ${applicationId}`);
  handle.pragma('user_version = 1');
}
