/** A log of any length without anybody's deeds behind it, and links as plain SQL writes them: for the benchmark. */
import type Database from 'better-sqlite3';
import type { ReadDb, WriteDb } from '../connection.ts';

/** So many changes without links. */
export const fillLog = (handle: Database.Database, entries: number): void => {
  handle
    .prepare(
      `INSERT INTO audit (at, actor, reason, entity, entity_id, action, before, after)
       WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
       SELECT '2026-11-22T03:00:00.000Z', 'Người ' || (i % 4), 'Đính chính theo hồ sơ gốc', 'member', i % 5000, 'update',
         '{"occupation":"Giáo viên ' || i || '"}', '{"occupation":"Hưu trí ' || i || '"}' FROM n`,
    )
    .run(entries);
};

export const makeBareLinks = (handle: Database.Database): void => {
  handle.exec(
    `CREATE TABLE bare_link (sequence INTEGER PRIMARY KEY, source INTEGER, row_id INTEGER, mac BLOB) STRICT;
     CREATE INDEX bare_link_row ON bare_link (source, row_id);`,
  );
};

export const lastChange = (db: ReadDb): number => db.pluck<number>('SELECT max(id) FROM audit')[0] ?? 0;

/** A link of the same size for each change after one, without a code in it. */
export const linkBare = (db: WriteDb, after: number): void => {
  db.run(
    'INSERT INTO bare_link (source, row_id, mac) SELECT 1, id, randomblob(32) FROM audit WHERE id > ? ORDER BY id',
    [after],
  );
};

export const changeOccupation = (db: WriteDb, id: number, occupation: string): void => {
  db.run('UPDATE member SET occupation = ? WHERE id = ?', [occupation, id]);
};
