/** Who looked at, exported, printed or copied what is masked, and why: rows are added and read, never changed. */
import type { ReadDb, WriteDb } from '../connection.ts';

export type AccessDeed = 'reveal' | 'export' | 'print' | 'copy';

export interface Access {
  readonly at: string;
  readonly actor: string;
  readonly deed: AccessDeed;
  /** null: many members at once */
  readonly memberId: number | null;
  /** what was seen, in words: "Số căn cước" */
  readonly what: string;
  readonly reason: string;
}

export function logAccess(db: WriteDb, access: Access): void {
  db.run('INSERT INTO access_log (at, actor, deed, member_id, what, reason) VALUES (?, ?, ?, ?, ?, ?)', [
    access.at,
    access.actor,
    access.deed,
    access.memberId,
    access.what,
    access.reason,
  ]);
}

/** Newest first. */
export const accessesOfMember = (db: ReadDb, memberId: number): Access[] =>
  db.all<Access>(
    `SELECT at, actor, deed, member_id AS memberId, what, reason FROM access_log
     WHERE member_id = ? ORDER BY id DESC LIMIT 500`,
    [memberId],
  );
