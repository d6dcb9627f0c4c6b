import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../shared/result.ts';
import { checkLog } from './check-log.ts';
import { logHead } from './log-chain.ts';
import { columnsOf, type LogTable } from './log-entry.ts';
import { openRegister } from './open.ts';
import { logAccess } from './repo/access-log.ts';
import { type TestRegister, testActor, testRegister } from './testing/register.ts';

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => register.close());

const look = (what: string) =>
  register.write((w) =>
    logAccess(w, {
      ...testActor,
      actor: testActor.name,
      deed: 'reveal',
      memberId: null,
      what,
      reason: 'Thử',
    }),
  );

describe('the chain of the log', () => {
  it('has one link for each row that was logged, and the head names the last', () => {
    const before = logHead(register.db).sequence;
    register.branch('Chi bộ 1');
    look('Số căn cước');
    const rows = register.db.pluck<number>(
      'SELECT (SELECT count(*) FROM audit) + (SELECT count(*) FROM access_log)',
    )[0];
    expect(register.db.pluck('SELECT count(*) FROM log_link')).toEqual([rows]);
    const head = logHead(register.db);
    expect(head.sequence).toBe(rows);
    expect(head.sequence).toBeGreaterThan(before);
    expect(head.mac).toMatch(/^[0-9a-f]{64}$/);
    expect(checkLog(register.db, register.key)).toEqual({ checked: rows, head, fault: null });
  });

  it('holds nothing of a transaction that failed', () => {
    const head = logHead(register.db);
    register.db.tx(testActor, (w) => {
      w.run("UPDATE register SET upper_name = 'khác'");
      return fail('app.unexpected');
    });
    expect(logHead(register.db)).toEqual(head);
  });

  it('goes on after a closing and an opening', () => {
    look('một');
    register.db.close();
    const opened = openRegister(register.path, register.key, testActor.at);
    if (!opened.ok) throw new Error(opened.error.code);
    const logged = opened.value.tx(testActor, (w) => {
      logAccess(w, { ...testActor, actor: 'An', deed: 'unlock', memberId: null, what: 'hai', reason: '' });
      return ok(null);
    });
    expect(logged.ok).toBe(true);
    expect(checkLog(opened.value, register.key).fault).toBeNull();
    opened.value.close();
  });

  it('needs the key of the register: by another key nothing holds', () => {
    expect(checkLog(register.db, Buffer.alloc(32, 8)).fault).toMatchObject({ sequence: 1 });
  });

  it.each([
    'UPDATE audit SET actor = 1',
    'DELETE FROM audit',
    "INSERT OR REPLACE INTO audit (id, at, actor, reason, entity, entity_id, action) VALUES (1, '', '', '', '', '', 'insert')",
    'UPDATE access_log SET what = 1',
    'DELETE FROM access_log',
    "INSERT OR REPLACE INTO access_log (id, at, actor, deed, what, reason) VALUES (1, '', '', 'print', '', '')",
    'UPDATE log_link SET row_id = 1',
    'DELETE FROM log_link',
    "INSERT OR REPLACE INTO log_link VALUES (1, 1, 1, x'')",
    'DELETE FROM log_head',
  ])('is refused by the register itself: %s', (sql) => {
    look('một');
    expect(() => register.db.handle.exec(sql)).toThrow(/never_(deleted|changed|replaced)/);
  });

  it.each(['audit', 'access_log'] as const)('reads every column of %s', (table: LogTable) => {
    const columns = register.db.pluck<string>('SELECT name FROM pragma_table_info(?)', [table]);
    expect(columnsOf[table].split(', ').sort()).toEqual(columns.sort());
  });
});
