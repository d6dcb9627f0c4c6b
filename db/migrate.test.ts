/** A register that an earlier version wrote is brought up to date with everything in it. */
import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from './connection.ts';
import { applicationId, migrate } from './migrate.ts';
import { sql as first } from './migrations/0001-register.ts';
import { migrations } from './migrations/all.ts';
import { bringStatesUpToDate, getStates } from './repo/member-state.ts';
import { getPhoto } from './repo/photo.ts';

const now = '2026-11-22T03:00:00.000Z';
let handle: Database.Database;

/** As the first version left it: one organisation renamed with a new code, one member with a photo and two events. */
beforeEach(() => {
  handle = new Database(':memory:');
  handle.pragma('foreign_keys = ON');
  handle.exec(first);
  handle.exec(`
    CREATE TABLE migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT;
    INSERT INTO organisation VALUES (1, 'o1', NULL, 'branch', 'Chi bộ mới', 'chi bo moi', '02');
    INSERT INTO organisation_event VALUES
      (1, 1, 'founded', '2010-01-01', '', NULL, 'branch', 'Chi bộ cũ', '01', '${now}', 'Thư'),
      (2, 1, 'renamed', '2020-01-01', '5-QĐ', NULL, 'branch', 'Chi bộ mới', '02', '${now}', 'Thư');
    INSERT INTO register VALUES (1, 'r', 0, '', 1, '${now}', NULL);
    INSERT INTO member (id, uid, full_name, name_sort, updated_at) VALUES (7, 'm7', 'Lê Thị Bảy', 'bay', '${now}');
    INSERT INTO member_state (member_id, status) VALUES (7, 'none');
    INSERT INTO photo VALUES (7, 'image/png', x'89504e47', '${now}');
    INSERT INTO event (uid, member_id, kind, effective_on, payload, entered_at, entered_by) VALUES
      ('e1', 7, 'admitted', '2015-05-19', '{"orgId":1,"introducers":""}', '${now}', 'Thư'),
      ('e2', 7, 'recognised', '2016-05-19', '{}', '${now}', 'Thư');`);
  const checksum = createHash('sha256').update(first).digest('hex').slice(0, 16);
  handle.prepare('INSERT INTO migration VALUES (1, ?, ?, ?)').run('register', checksum, now);
  handle.pragma(`application_id = ${applicationId}`);
  handle.pragma('user_version = 1');
});
afterEach(() => handle.close());

describe('a register of the first version', () => {
  it('keeps its ledger, its photos and the history of its organisations', () => {
    expect(migrate(handle, now)).toMatchObject({ ok: true, value: { applied: migrations.length - 1 } });
    const db = connect(handle, null);
    expect(db.pluck('SELECT count(*) FROM event')).toEqual([2]);
    expect(Buffer.from(getPhoto(db, 7)?.bytes ?? []).toString('hex')).toBe('89504e47');
    // A new code used to travel with a new name; now each event changes one fact.
    expect(db.pluck('SELECT kind FROM organisation_event ORDER BY id')).toEqual([
      'founded',
      'renamed',
      'recoded',
    ]);
    expect(handle.pragma('foreign_key_check')).toEqual([]);
  });

  it('folds everybody anew at its first opening, and does so once', () => {
    migrate(handle, now);
    const db = connect(handle, null);
    const open = () =>
      db.tx({ name: 'Thư', reason: 'Mở sổ', at: now }, (w) => {
        bringStatesUpToDate(w, '2026-11-22');
        return { ok: true, value: null };
      });
    open();
    expect(getStates(db, [7]).get(7)).toMatchObject({
      status: 'official',
      orgId: 1,
      officialOn: '2016-05-19',
    });
    expect(db.pluck('SELECT count(*) FROM member_period')).toEqual([2]);
    open();
    expect(db.pluck('SELECT count(*) FROM step')).toEqual([0]);
  });

  it('is of the old schema still when the program ends before its log is linked', () => {
    const ending = () => {
      expect(handle.pragma('user_version', { simple: true })).toBe(migrations.at(-1)?.version);
      throw new Error('the end');
    };
    expect(() => migrate(handle, now, { within: ending })).toThrow('the end');
    expect(handle.pragma('user_version', { simple: true })).toBe(1);
    expect(connect(handle, null).pluck("SELECT 1 FROM sqlite_schema WHERE name = 'log_head'")).toEqual([]);
  });

  it('is refused untouched when its history is not ours', () => {
    handle.exec("UPDATE migration SET checksum = 'other'");
    expect(migrate(handle, now)).toMatchObject({ ok: false, error: { code: 'register.foreign' } });
    expect(handle.pragma('user_version', { simple: true })).toBe(1);
  });
});
