import type { InstalledPack } from '../../shared/ipc/rule.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

interface NewPack {
  readonly uid: string;
  readonly name: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly sha256: string;
  readonly installedAt: string;
  readonly installedBy: string;
}

export const insertPack = (db: WriteDb, pack: NewPack): number =>
  db.run(
    `INSERT INTO rule_pack (uid, name, issuer, issued_on, sha256, installed_at, installed_by)
     VALUES (:uid, :name, :issuer, :issuedOn, :sha256, :installedAt, :installedBy)`,
    { ...pack },
  ).id;

/** The newest first. */
export const installedPacks = (db: ReadDb): InstalledPack[] =>
  db
    .all<Omit<InstalledPack, 'withdrawn'> & { readonly standing: number }>(
      `SELECT p.id, p.name, p.issuer, p.issued_on AS issuedOn, p.installed_at AS installedAt,
         p.installed_by AS installedBy, count(c.id) AS entries, count(c.id) - count(c.withdrawn_reason) AS standing
       FROM rule_pack p LEFT JOIN rule_change c ON c.pack_id = p.id GROUP BY p.id ORDER BY p.id DESC`,
    )
    .map(({ standing, ...pack }) => ({ ...pack, withdrawn: standing === 0 }));

export const packByUid = (
  db: ReadDb,
  uid: string,
): { readonly id: number; readonly name: string; readonly installedAt: string } | undefined =>
  db.get('SELECT id, name, installed_at AS installedAt FROM rule_pack WHERE uid = ?', [uid]);
