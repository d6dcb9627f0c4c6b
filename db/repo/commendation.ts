/** Commendations of organisations: rows of their own, because an organisation has no ledger of honours. */
import type { CommendationForm, CommendationLevel } from '../../shared/entities/commendation.ts';
import type { Decision } from '../../shared/entities/event.ts';
import type { Commendation } from '../../shared/ipc/commendation.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

export interface OrganisationCommendation extends Commendation {
  readonly id: number;
  readonly version: number;
  readonly orgId: number;
}

/** As it lies in the table. */
export interface OrganisationCommendationRow {
  readonly id: number;
  readonly version: number;
  readonly org_id: number;
  readonly form: CommendationForm;
  readonly title: string;
  readonly commended_on: string;
  readonly decision_number: string;
  readonly decision_signed_on: string;
  readonly decision_authority: string;
  readonly decision_signer: string;
  readonly level: CommendationLevel;
  readonly year: number | null;
  readonly amount: number | null;
  readonly note: string;
}

const fields = [
  'form',
  'title',
  'commended_on',
  'decision_number',
  'decision_signed_on',
  'decision_authority',
  'decision_signer',
  'level',
  'year',
  'amount',
  'note',
] as const;

const values = ({ decision, ...said }: Commendation): unknown[] => [
  said.form,
  said.title,
  said.commendedOn,
  decision.number,
  decision.signedOn,
  decision.authority,
  decision.signer,
  said.level,
  said.year,
  said.amount,
  said.note,
];

export const rowToOrganisationCommendation = (
  row: OrganisationCommendationRow,
): OrganisationCommendation => ({
  id: row.id,
  version: row.version,
  orgId: row.org_id,
  form: row.form,
  title: row.title,
  commendedOn: row.commended_on,
  decision: {
    number: row.decision_number,
    signedOn: row.decision_signed_on,
    authority: row.decision_authority,
    signer: row.decision_signer,
  },
  level: row.level,
  year: row.year,
  amount: row.amount,
  note: row.note,
});

export const organisationCommendationColumns = `id, version, org_id, ${fields.join(', ')}`;

export const insertOrganisationCommendation = (db: WriteDb, orgId: number, said: Commendation): number =>
  db.run(
    `INSERT INTO organisation_commendation (org_id, ${fields.join(', ')})
     VALUES (?, ${fields.map(() => '?').join(', ')})`,
    [orgId, ...values(said)],
  ).id;

/** @returns false when it is no longer the one that the form was opened with */
export const updateOrganisationCommendation = (
  db: WriteDb,
  { id, version, said }: { readonly id: number; readonly version: number; readonly said: Commendation },
): boolean =>
  db.run(
    `UPDATE organisation_commendation SET ${fields.map((f) => `${f} = ?`).join(', ')}, version = version + 1
     WHERE id = ? AND version = ?`,
    [...values(said), id, version],
  ).changes === 1;

export const deleteOrganisationCommendation = (db: WriteDb, id: number, version: number): boolean =>
  db.run('DELETE FROM organisation_commendation WHERE id = ? AND version = ?', [id, version]).changes === 1;

export const getOrganisationCommendation = (db: ReadDb, id: number): OrganisationCommendation | undefined => {
  const row = db.get<OrganisationCommendationRow>(
    `SELECT ${organisationCommendationColumns} FROM organisation_commendation WHERE id = ?`,
    [id],
  );
  return row && rowToOrganisationCommendation(row);
};

/** What the register has by decisions of one number: for members and organisations alike. */
export interface DecidedCommendation {
  readonly memberId: number | null;
  readonly orgId: number | null;
  readonly name: string;
  readonly form: CommendationForm;
  readonly title: string;
  readonly commendedOn: string;
  readonly decision: Pick<Decision, 'number' | 'signedOn' | 'authority'>;
}

/** @param except a row of an organisation that is being edited; 0 = none */
export const commendedByDecision = (db: ReadDb, number: string, except = 0): DecidedCommendation[] =>
  db
    .all<Omit<DecidedCommendation, 'decision'> & { readonly signedOn: string; readonly authority: string }>(
      `SELECT e.member_id AS memberId, NULL AS orgId, m.full_name AS name, e.payload ->> '$.form' AS form,
         e.payload ->> '$.title' AS title, e.effective_on AS commendedOn, e.decision_signed_on AS signedOn,
         e.decision_authority AS authority
       FROM event e JOIN member m ON m.id = e.member_id AND m.discarded_why = ''
       WHERE e.kind = 'commended' AND e.withdrawn_reason IS NULL AND e.decision_number <> ''
         AND e.decision_number = :number
       UNION ALL
       SELECT NULL, c.org_id, o.name, c.form, c.title, c.commended_on, c.decision_signed_on, c.decision_authority
       FROM organisation_commendation c JOIN organisation o ON o.id = c.org_id
       WHERE c.decision_number <> '' AND c.decision_number = :number AND c.id <> :except
       LIMIT 5000`,
      { number, except },
    )
    .map(({ signedOn, authority, ...row }) => ({ ...row, decision: { number, signedOn, authority } }));
