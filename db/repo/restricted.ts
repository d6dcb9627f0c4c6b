/** The second password of the register: what it is checked against, and the wrong ones in a row. */
import type { ReadDb, WriteDb } from '../connection.ts';

export interface RestrictedAccess {
  readonly salt: string;
  readonly hash: string;
  /** wrong ones in a row */
  readonly wrong: number;
  /** ISO moment before which no password is looked at; '' = at once */
  readonly waitUntil: string;
}

export const getRestrictedAccess = (db: ReadDb): RestrictedAccess | undefined =>
  db.get('SELECT salt, hash, wrong, wait_until AS waitUntil FROM restricted_access WHERE id = 1');

export function putRestrictedPassword(
  db: WriteDb,
  { salt, hash }: Pick<RestrictedAccess, 'salt' | 'hash'>,
): void {
  db.run(
    `INSERT INTO restricted_access (id, salt, hash) VALUES (1, ?, ?)
     ON CONFLICT (id) DO UPDATE SET salt = excluded.salt, hash = excluded.hash, wrong = 0, wait_until = ''`,
    [salt, hash],
  );
}

export function putWrongPasswords(
  db: WriteDb,
  { wrong, waitUntil }: Pick<RestrictedAccess, 'wrong' | 'waitUntil'>,
): void {
  db.run('UPDATE restricted_access SET wrong = ?, wait_until = ? WHERE id = 1', [wrong, waitUntil]);
}
