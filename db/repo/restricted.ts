/** The second password of the register: what it is checked against, and the wrong ones in a row. */
import type { ReadDb, WriteDb } from '../connection.ts';

export interface RestrictedAccess {
  readonly salt: string;
  readonly hash: string;
  /** wrong ones in a row */
  readonly wrong: number;
  /** seconds of running of the PC before which no password is looked at; 0 = at once */
  readonly waitUntil: number;
}

export const getRestrictedAccess = (db: ReadDb): RestrictedAccess | undefined =>
  // Registers of before kept a moment of the clock there, which is read as the seconds of its year: soon over.
  db.get(
    'SELECT salt, hash, wrong, CAST(wait_until AS REAL) AS waitUntil FROM restricted_access WHERE id = 1',
  );

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
