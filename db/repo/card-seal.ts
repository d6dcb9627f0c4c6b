/** The register's own key for codes on information cards, cards out of force, and registers of others. */
import type { ReadDb, WriteDb } from '../connection.ts';

/** Both as base64, 32 bytes each. The private one is read by electron/core/card-seal.ts only. */
export interface SealKey {
  readonly publicKey: string;
  readonly privateKey: string;
}

export const sealKey = (db: ReadDb): SealKey | undefined =>
  db.get<SealKey>('SELECT public_key AS publicKey, private_key AS privateKey FROM card_seal');

export const insertSealKey = (
  db: WriteDb,
  { publicKey, privateKey }: SealKey,
  { at, by }: { readonly at: string; readonly by: string },
): void => {
  db.run('INSERT INTO card_seal (id, public_key, private_key, made_at, made_by) VALUES (1, ?, ?, ?, ?)', [
    publicKey,
    privateKey,
    at,
    by,
  ]);
};

/** member → number of the last card that is out of force; who is missing has had none. */
export const lastReplaced = (db: ReadDb): Map<number, number> =>
  new Map(
    db
      .all<{ memberId: number; issue: number }>(
        'SELECT member_id AS memberId, max(issue) AS issue FROM card_replaced GROUP BY member_id',
      )
      .map(({ memberId, issue }) => [memberId, issue]),
  );

export const replacementOf = (
  db: ReadDb,
  memberId: number,
  issue: number,
): { readonly on: string; readonly why: string } | undefined =>
  db.get(`SELECT replaced_on AS "on", why FROM card_replaced WHERE member_id = ? AND issue = ?`, [
    memberId,
    issue,
  ]);

export const insertReplacement = (
  db: WriteDb,
  card: { readonly memberId: number; readonly issue: number; readonly on: string; readonly why: string },
  { at, by }: { readonly at: string; readonly by: string },
): void => {
  db.run(
    `INSERT INTO card_replaced (member_id, issue, replaced_on, why, entered_at, entered_by)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [card.memberId, card.issue, card.on, card.why, at, by],
  );
};

/** False for a record that was discarded or merged into another. */
export const isInRegister = (db: ReadDb, memberId: number): boolean =>
  db.get(`SELECT 1 FROM member WHERE id = ? AND discarded_why = ''`, [memberId]) !== undefined;

export interface KnownKey {
  readonly id: number;
  readonly publicKey: string;
  readonly name: string;
  readonly enteredAt: string;
  readonly enteredBy: string;
}

export const knownKeys = (db: ReadDb): KnownKey[] =>
  db.all(
    `SELECT id, public_key AS publicKey, name, entered_at AS enteredAt, entered_by AS enteredBy
     FROM known_register ORDER BY name, id`,
  );

export const insertKnownKey = (
  db: WriteDb,
  { publicKey, name }: Pick<KnownKey, 'publicKey' | 'name'>,
  { at, by }: { readonly at: string; readonly by: string },
): void => {
  db.run('INSERT INTO known_register (public_key, name, entered_at, entered_by) VALUES (?, ?, ?, ?)', [
    publicKey,
    name,
    at,
    by,
  ]);
};

export const dropKnownKey = (db: WriteDb, id: number): boolean =>
  db.run('DELETE FROM known_register WHERE id = ?', [id]).changes === 1;
