/** E8 of the reliability plan: whatever is done to the log by direct SQL is found, and the first bad entry is named. */
import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ok } from '../shared/result.ts';
import { checkLog } from './check-log.ts';
import type { Connection } from './connection.ts';
import { againstHead, logHead } from './log-chain.ts';
import { columnsOf, firstMac, type LogRow, macOf } from './log-entry.ts';
import { writeHead } from './log-head.ts';
import { openRegister } from './open.ts';
import { logAccess } from './repo/access-log.ts';
import { subkey } from './subkey.ts';
import { testActor, testRegister } from './testing/register.ts';
import { runTamperings } from './testing/tamper-run.ts';

const seed = 20_261_129;

const note = (db: Connection, what: string): void => {
  db.tx(testActor, (w) => {
    logAccess(w, { at: testActor.at, actor: 'An', deed: 'unlock', memberId: null, what, reason: '' });
    return ok(null);
  });
};

describe('tampering with the log', () => {
  it('is found each time with its first entry, at once and after the program worked on; nothing else is', {
    timeout: 300_000,
  }, () => {
    const { runs, right, wrong, naive } = runTamperings(200, seed);
    expect(wrong).toEqual([]);
    expect(right).toBe(runs);
    // The same run asks a checker that only counts: were the tamperings easy, it would find them, too.
    expect(naive).toBeLessThan(runs / 2);
  });

  it('is found by nobody inside where the register was put back whole: a head that left it tells', () => {
    const register = testRegister();
    const copies: string[] = [];
    for (let i = 0; i < 6; i++) {
      note(register.db, `việc ${i}`);
      register.db.handle.pragma('wal_checkpoint(TRUNCATE)');
      copies.push(join(dirname(register.path), `cu-${i}.sodang`));
      copyFileSync(register.path, copies[i] ?? '');
    }
    const left = logHead(register.db);
    for (const [i, path] of copies.entries()) {
      const opened = openRegister(path, register.key, testActor.at);
      if (!opened.ok) throw new Error(opened.error.code);
      const old = opened.value;
      const missing = 5 - i;
      expect(checkLog(old, register.key).fault).toBeNull();
      expect(againstHead(old, left)).toEqual(missing === 0 ? { kind: 'same' } : { kind: 'older', missing });
      // Worked on until it has as many entries, the old copy has parted from the register that was closed.
      for (let k = 0; k < missing + 1; k++) note(old, 'việc khác');
      expect(checkLog(old, register.key).fault).toBeNull();
      expect(againstHead(old, left).kind).toBe(missing === 0 ? 'same' : 'parted');
      old.close();
    }
    register.close();
  });

  it.each([
    { who: 'without the register’s key: nothing holds', forger: Buffer.alloc(32, 9), found: 1 },
    { who: 'with the key: only the head on paper tells', forger: Buffer.alloc(32, 7), found: null },
  ])('by making all codes anew $who', ({ forger, found }) => {
    const register = testRegister();
    note(register.db, 'xem số căn cước');
    const paper = logHead(register.db);
    remake(register.db, forger);
    expect(checkLog(register.db, register.key).fault?.sequence ?? null).toBe(found);
    expect(checkLog(register.db, forger).fault).toBeNull();
    expect(againstHead(register.db, paper)).toEqual({ kind: 'parted' });
    register.close();
  });
});

/** What a forger does who knows the program: changes an entry and makes every code after it anew. */
function remake(db: Connection, key: Buffer): void {
  const { handle } = db;
  for (const name of db.pluck<string>(
    "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%never%'",
  ))
    handle.exec(`DROP TRIGGER ${name}`);
  handle.exec("UPDATE access_log SET what = 'không xem gì'");
  let mac = firstMac;
  const links = db.all<{ sequence: number; source: number; row_id: number }>(
    'SELECT sequence, source, row_id FROM log_link ORDER BY sequence',
  );
  for (const { sequence, source, row_id } of links) {
    const table = source === 1 ? 'audit' : 'access_log';
    const select = handle.prepare(`SELECT ${columnsOf[table]} FROM ${table} WHERE id = ?`).raw();
    mac = macOf(subkey(key, 'log'), mac, { sequence, source, row: select.get(row_id) as LogRow });
    handle.prepare('UPDATE log_link SET mac = ? WHERE sequence = ?').run(mac, sequence);
  }
  const lastOf = (table: string) => Number(handle.prepare(`SELECT max(id) FROM ${table}`).pluck().get());
  writeHead(handle, subkey(key, 'log-head'), {
    sequence: links.length,
    mac,
    lastAudit: lastOf('audit'),
    lastAccess: lastOf('access_log'),
    brokeAt: null,
  });
}
