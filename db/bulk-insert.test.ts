import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '../shared/result.ts';
import { checkpointAfterwards, withoutIndexes } from './bulk-insert.ts';
import { durability } from './open.ts';
import { insertMember } from './repo/member.ts';
import { type TestRegister, testActor, testRegister } from './testing/register.ts';

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => register.close());

/** Every index with its statement, in the order in which SQLite asks them. */
const indexes = () =>
  register.db.all(
    "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'member' ORDER BY rowid",
  );
const plainIndexes = (): number =>
  register.db.pluck("SELECT 1 FROM sqlite_master WHERE tbl_name = 'member' AND sql LIKE 'CREATE INDEX%'")
    .length;
const count = () => register.db.pluck<number>('SELECT count(*) FROM member')[0];

const enter = (then: () => Result<null>): Result<null> =>
  register.db.tx(testActor, (db) =>
    withoutIndexes(db, ['member'], () => {
      expect(plainIndexes()).toBe(0);
      for (let i = 0; i < 50; i++)
        insertMember(
          db,
          { fullName: `Trần Văn ${i}`, citizenId: `0010650000${10 + i}` },
          { at: testActor.at },
        );
      return then();
    }),
  );

describe('Rows entered without the indexes', () => {
  it('leave every index as it was, complete, in the same order', () => {
    const before = indexes();
    expect(plainIndexes()).toBeGreaterThan(3);
    expect(enter(() => ok(null)).ok).toBe(true);
    expect(indexes()).toEqual(before);
    expect(register.db.pluck('PRAGMA integrity_check')).toEqual(['ok']);
    expect(register.db.pluck("SELECT full_name FROM member WHERE citizen_id = '001065000012'")).toEqual([
      'Trần Văn 2',
    ]);
  });

  it.each([
    ['refused', () => fail('app.cancelled')],
    [
      'thrown away by a bug',
      () => {
        throw new Error('bug');
      },
    ],
  ] as const)('are gone when the work is %s, and the indexes are there', (_title, end) => {
    const before = indexes();
    try {
      expect(enter(end).ok).toBe(false);
    } catch (error) {
      expect(error).toEqual(new Error('bug'));
    }
    expect([count(), indexes()]).toEqual([0, before]);
    expect(register.db.pluck('PRAGMA integrity_check')).toEqual(['ok']);
  });
});

describe('A log that is moved into the file afterwards', () => {
  it('holds the rows meanwhile, and the setting is the old one again', async () => {
    const { handle } = register.db;
    checkpointAfterwards(handle, () => enter(() => ok(null)));
    expect(count()).toBe(50);
    expect(handle.pragma('wal_autocheckpoint', { simple: true })).toBe(durability.wal_autocheckpoint);
    await new Promise((resolve) => setImmediate(resolve));
    expect(count()).toBe(50);
  });
});
