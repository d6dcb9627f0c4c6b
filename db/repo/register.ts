import { randomUUID } from 'node:crypto';
import type { ReadDb, WriteDb } from '../connection.ts';

export interface RegisterRow {
  readonly uid: string;
  readonly practice: boolean;
  readonly name: string;
  readonly upperName: string;
  readonly rootOrgId: number;
  readonly lastBackupAt: string | null;
}

export function insertRegister(
  db: WriteDb,
  args: { readonly practice: boolean; readonly upperName: string; readonly at: string },
): void {
  db.run('INSERT INTO register (id, uid, practice, upper_name, created_at) VALUES (1, ?, ?, ?, ?)', [
    randomUUID(),
    args.practice ? 1 : 0,
    args.upperName,
    args.at,
  ]);
}

export const setRootOrganisation = (db: WriteDb, orgId: number): void => {
  db.run('UPDATE register SET root_org_id = ? WHERE id = 1', [orgId]);
};

/** Also of a register of an older schema. */
export const registerUid = (db: ReadDb): string | undefined =>
  db.pluck<string>('SELECT uid FROM register WHERE id = 1')[0];

/**
 * The register's own row; undefined in a file whose creation was cut short. A copy does not know of its own making, but
 * before it took the register's place that was copied, too: the restore is then the last backup.
 */
export function getRegister(db: ReadDb): RegisterRow | undefined {
  const row = db.get<Omit<RegisterRow, 'practice'> & { readonly practice: number }>(
    `SELECT r.uid, r.practice, o.name, r.upper_name AS upperName, r.root_org_id AS rootOrgId, ifnull(
       (SELECT at FROM access_log WHERE deed IN ('backup', 'restore') ORDER BY id DESC LIMIT 1), r.last_backup_at) AS lastBackupAt
     FROM register r JOIN organisation o ON o.id = r.root_org_id WHERE r.id = 1`,
  );
  return row && { ...row, practice: row.practice === 1 };
}
