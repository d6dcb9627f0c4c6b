/** The ledger of the organisations: rows are added and read; withdrawing marks a typing error with its ground. */
import type { OrganisationEvent } from '../../shared/entities/organisation-event.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

const columns = `id, org_id AS orgId, kind, effective_on AS effectiveOn, decision, parent_id AS parentId, type, name, code,
  other_org_id AS otherOrgId, deed_uid AS deedUid, note, entered_at AS enteredAt, entered_by AS enteredBy,
  withdrawn_reason AS withdrawnReason`;

/** All of them, withdrawn ones too, in the order of entry. */
export const allOrganisationEvents = (db: ReadDb): OrganisationEvent[] =>
  db.all<OrganisationEvent>(`SELECT ${columns} FROM organisation_event ORDER BY id`);

export const eventsOfOrganisation = (db: ReadDb, orgId: number): OrganisationEvent[] =>
  db.all<OrganisationEvent>(
    `SELECT ${columns} FROM organisation_event WHERE org_id = ? ORDER BY effective_on, id`,
    [orgId],
  );

/** The name that an event gave, or that the organisation bore then. */
export const nameInOrganisationEvent = (db: ReadDb, id: number): string =>
  db.pluck<string>('SELECT name FROM organisation_event WHERE id = ?', [id])[0] ?? '';

export function insertOrganisationEvent(
  db: WriteDb,
  event: Omit<OrganisationEvent, 'id' | 'withdrawnReason'>,
): number {
  return db.run(
    `INSERT INTO organisation_event (org_id, kind, effective_on, decision, parent_id, type, name, code, other_org_id,
       deed_uid, note, entered_at, entered_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      event.orgId,
      event.kind,
      event.effectiveOn,
      event.decision,
      event.parentId,
      event.type,
      event.name,
      event.code,
      event.otherOrgId,
      event.deedUid,
      event.note,
      event.enteredAt,
      event.enteredBy,
    ],
  ).id;
}

export const withdrawOrganisationEvent = (db: WriteDb, id: number, reason: string): boolean =>
  db.run('UPDATE organisation_event SET withdrawn_reason = ? WHERE id = ? AND withdrawn_reason IS NULL', [
    reason,
    id,
  ]).changes === 1;
