/** Disciplines of organisations; withdrawn ones are never given. */
import { randomUUID } from 'node:crypto';
import {
  type OrganisationComplaint,
  type OrganisationDiscipline,
  type OrganisationDisciplineInput,
  organisationComplaintsSchema,
} from '../../shared/entities/organisation-discipline.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

type Flat = Omit<OrganisationDiscipline, 'decision' | 'complaints'> & {
  readonly number: string;
  readonly signedOn: string;
  readonly authority: string;
  readonly signer: string;
  readonly complaints: string;
};

const columns = `id, version, org_id AS orgId, form, ground, articles, violation_group AS "group", body,
  decision_number AS number, decision_signed_on AS signedOn, decision_authority AS authority,
  decision_signer AS signer, effective_on AS effectiveOn, announced_on AS announcedOn, received_on AS receivedOn,
  violated_on AS violatedOn, note, complaints, withdrawn_reason AS withdrawnReason`;

const rowToDiscipline = ({
  number,
  signedOn,
  authority,
  signer,
  complaints,
  ...row
}: Flat): OrganisationDiscipline => ({
  ...row,
  decision: { number, signedOn, authority, signer },
  complaints: organisationComplaintsSchema.parse(JSON.parse(complaints)),
});

export const getOrganisationDiscipline = (db: ReadDb, id: number): OrganisationDiscipline | undefined => {
  const row = db.get<Flat>(
    `SELECT ${columns} FROM organisation_discipline WHERE id = ? AND withdrawn_reason IS NULL`,
    [id],
  );
  return row && rowToDiscipline(row);
};

/** In the order of the days. @param orgIds null = every organisation */
export const organisationDisciplines = (
  db: ReadDb,
  asked: { readonly from: string; readonly to: string; readonly orgIds: readonly number[] | null },
): OrganisationDiscipline[] =>
  db
    .all<Flat>(
      `SELECT ${columns} FROM organisation_discipline
       WHERE effective_on >= :from AND effective_on <= :to AND withdrawn_reason IS NULL
         AND (:every OR org_id IN (SELECT value FROM json_each(:orgs))) ORDER BY effective_on, id`,
      {
        from: asked.from,
        to: asked.to,
        every: asked.orgIds === null ? 1 : 0,
        orgs: JSON.stringify(asked.orgIds ?? []),
      },
    )
    .map(rowToDiscipline);

const values = (d: OrganisationDisciplineInput) => ({
  ...d,
  number: d.decision.number,
  signedOn: d.decision.signedOn,
  authority: d.decision.authority,
  signer: d.decision.signer,
  decision: null,
});

export const insertOrganisationDiscipline = (
  db: WriteDb,
  discipline: OrganisationDisciplineInput,
  entered: { readonly at: string; readonly by: string },
): number =>
  db.run(
    `INSERT INTO organisation_discipline (uid, org_id, form, ground, articles, violation_group, body, decision_number,
       decision_signed_on, decision_authority, decision_signer, effective_on, announced_on, received_on, violated_on,
       note, entered_at, entered_by)
     VALUES (:uid, :orgId, :form, :ground, :articles, :group, :body, :number, :signedOn, :authority, :signer,
       :effectiveOn, :announcedOn, :receivedOn, :violatedOn, :note, :at, :by)`,
    { ...values(discipline), uid: randomUUID(), ...entered },
  ).id;

/** Which row, as which version it was seen. */
export interface Seen {
  readonly id: number;
  readonly version: number;
}

/** False when it is no longer the one that the window showed; so with the other two. */
export const updateOrganisationDiscipline = (
  db: WriteDb,
  { id, version }: Seen,
  discipline: OrganisationDisciplineInput,
): boolean =>
  db.run(
    `UPDATE organisation_discipline SET version = version + 1, org_id = :orgId, form = :form, ground = :ground,
       articles = :articles, violation_group = :group, body = :body, decision_number = :number,
       decision_signed_on = :signedOn, decision_authority = :authority, decision_signer = :signer,
       effective_on = :effectiveOn, announced_on = :announcedOn, received_on = :receivedOn,
       violated_on = :violatedOn, note = :note
     WHERE id = :id AND version = :version AND withdrawn_reason IS NULL`,
    { ...values(discipline), id, version },
  ).changes === 1;

export const putComplaints = (
  db: WriteDb,
  { id, version }: Seen,
  complaints: readonly OrganisationComplaint[],
): boolean =>
  db.run(
    `UPDATE organisation_discipline SET version = version + 1, complaints = ?
     WHERE id = ? AND version = ? AND withdrawn_reason IS NULL`,
    [JSON.stringify(complaints), id, version],
  ).changes === 1;

export const withdrawOrganisationDiscipline = (db: WriteDb, { id, version }: Seen, reason: string): boolean =>
  db.run(
    `UPDATE organisation_discipline SET version = version + 1, withdrawn_reason = ?
     WHERE id = ? AND version = ? AND withdrawn_reason IS NULL`,
    [reason, id, version],
  ).changes === 1;
