/**
 * What was done with the register and changed no row of it: who came in, who saw, exported, printed or copied, backups,
 * restores, hand-overs. Rows are added and read, never changed.
 */
import type { ReadDb, WriteDb } from '../connection.ts';

export const accessDeeds = [
  'reveal',
  'export',
  'print',
  'copy',
  /** the register was opened; 'refused': wrong passwords before it, counted */
  'unlock',
  'refused',
  'lock',
  /** a password or a recovery code was made anew */
  'password',
  'backup',
  'restore',
  /** the log, a backup or the register was checked */
  'check',
  'people',
  'handover',
  'update',
  /** a file for support was made, or a PC was cleared */
  'support',
  /** the clock of the PC had been moved */
  'clock',
] as const;
export type AccessDeed = (typeof accessDeeds)[number];

export interface Access {
  readonly at: string;
  readonly actor: string;
  readonly deed: AccessDeed;
  /** null: many members at once */
  readonly memberId: number | null;
  /** what was seen, in words: "Số căn cước" */
  readonly what: string;
  readonly reason: string;
  /** of the tier with a password of its own: not read while that is shut */
  readonly restricted?: boolean;
}

const diverted = new WeakMap<WriteDb, (access: Access) => void>();

/** What would be logged through this handle goes there instead: another register is looked at and must not change. */
export const divertAccess = (db: WriteDb, to: (access: Access) => void): void => {
  diverted.set(db, to);
};

export function logAccess(db: WriteDb, access: Access): void {
  const elsewhere = diverted.get(db);
  if (elsewhere) {
    elsewhere(access);
    return;
  }
  db.run(
    'INSERT INTO access_log (at, actor, deed, member_id, what, reason, restricted) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [
      access.at,
      access.actor,
      access.deed,
      access.memberId,
      access.what,
      access.reason,
      access.restricted === true ? 1 : 0,
    ],
  );
}

/** Newest first. */
export const accessesOfMember = (
  db: ReadDb,
  memberId: number,
  tierOpen: boolean,
): Omit<Access, 'restricted'>[] =>
  db.all<Omit<Access, 'restricted'>>(
    `SELECT at, actor, deed, member_id AS memberId, what, reason FROM access_log
     WHERE member_id = ? AND ${tierOpen ? 'true' : 'restricted = 0'} ORDER BY id DESC LIMIT 500`,
    [memberId],
  );
