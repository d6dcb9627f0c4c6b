/** The ledger: rows are added and read, never changed; withdrawing marks a typing error with its ground. */
import { randomUUID } from 'node:crypto';
import type { EventDraft, EventKind, LedgerEvent } from '../../shared/entities/event.ts';
import { eventPayloads } from '../../shared/entities/event-payloads.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

interface Row {
  readonly id: number;
  readonly member_id: number;
  readonly kind: LedgerEvent['kind'];
  readonly effective_on: string;
  readonly decision_number: string;
  readonly decision_signed_on: string;
  readonly decision_authority: string;
  readonly decision_signer: string;
  readonly payload: string;
  readonly note: string;
  readonly batch_id: number | null;
  readonly entered_at: string;
  readonly entered_by: string;
  readonly withdrawn_reason: string | null;
}

const columns = `id, member_id, kind, effective_on, decision_number, decision_signed_on, decision_authority,
  decision_signer, payload, note, batch_id, entered_at, entered_by, withdrawn_reason`;

const rowToEvent = (row: Row): LedgerEvent =>
  // kind and payload were checked together when the row was written; the schema fills later additions.
  ({
    id: row.id,
    memberId: row.member_id,
    kind: row.kind,
    effectiveOn: row.effective_on,
    decision: {
      number: row.decision_number,
      signedOn: row.decision_signed_on,
      authority: row.decision_authority,
      signer: row.decision_signer,
    },
    payload: eventPayloads[row.kind].parse(JSON.parse(row.payload)),
    note: row.note,
    batchId: row.batch_id,
    enteredAt: row.entered_at,
    enteredBy: row.entered_by,
    withdrawnReason: row.withdrawn_reason,
  }) as LedgerEvent;

/** The event that a draft would become, for the fold to judge before anything is written. */
export const draftToEvent = (draft: EventDraft, id: number): LedgerEvent =>
  ({ ...draft, id, batchId: null, enteredAt: '', enteredBy: '', withdrawnReason: null }) as LedgerEvent;

export function insertEvent(
  db: WriteDb,
  draft: EventDraft,
  args: { readonly at: string; readonly by: string; readonly batchId?: number | null },
): number {
  return db.run(
    `INSERT INTO event (uid, member_id, kind, effective_on, decision_number, decision_signed_on,
       decision_authority, decision_signer, payload, note, batch_id, entered_at, entered_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      randomUUID(),
      draft.memberId,
      draft.kind,
      draft.effectiveOn,
      draft.decision.number,
      draft.decision.signedOn,
      draft.decision.authority,
      draft.decision.signer,
      JSON.stringify(draft.payload),
      draft.note,
      args.batchId ?? null,
      args.at,
      args.by,
    ],
  ).id;
}

export function withdrawEvent(
  db: WriteDb,
  args: { readonly id: number; readonly reason: string; readonly at: string; readonly by: string },
): boolean {
  return (
    db.run(
      'UPDATE event SET withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ? WHERE id = ? AND withdrawn_reason IS NULL',
      [args.at, args.by, args.reason, args.id],
    ).changes === 1
  );
}

export const getEvent = (db: ReadDb, id: number): LedgerEvent | undefined => {
  const row = db.get<Row>(`SELECT ${columns} FROM event WHERE id = ?`, [id]);
  return row && rowToEvent(row);
};

/** A member's whole ledger, withdrawn entries too, in the order of entry. */
export const eventsOfMember = (db: ReadDb, memberId: number): LedgerEvent[] =>
  db.all<Row>(`SELECT ${columns} FROM event WHERE member_id = ? ORDER BY id`, [memberId]).map(rowToEvent);

/** The ledgers of several members at once, each in the order of entry; only entries of some kinds where they are named. */
export const eventsOfMembers = (
  db: ReadDb,
  memberIds: readonly number[],
  kinds: readonly EventKind[] | null = null,
): Map<number, LedgerEvent[]> =>
  Map.groupBy(
    db
      .all<Row>(
        `SELECT ${columns} FROM event WHERE member_id IN (SELECT value FROM json_each(?))
           ${
             // The plus keeps SQLite at the index of members: by kind it would read most of the ledger.
             kinds === null ? '' : `AND +kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})`
           } ORDER BY id`,
        [JSON.stringify(memberIds)],
      )
      .map(rowToEvent),
    (event) => event.memberId,
  );

/** Name of another member to whom a card of this number was issued, by the ledger; discarded records do not count. */
export const cardIssuedTo = (db: ReadDb, cardNumber: string, exceptId: number): string | undefined =>
  db.pluck<string>(
    `SELECT m.full_name FROM event e JOIN member m ON m.id = e.member_id
     WHERE e.kind = 'cardIssued' AND json_extract(e.payload, '$.cardNumber') = ? AND e.withdrawn_reason IS NULL
       AND e.member_id <> ? AND m.discarded_why = '' LIMIT 1`,
    [cardNumber, exceptId],
  )[0];

/** Entries by their ids, withdrawn ones too; ids that are not there are left out. */
export const getEvents = (db: ReadDb, ids: readonly number[]): Map<number, LedgerEvent> =>
  new Map(
    db
      .all<Row>(`SELECT ${columns} FROM event WHERE id IN (SELECT value FROM json_each(?))`, [
        JSON.stringify(ids),
      ])
      .map((row) => [row.id, rowToEvent(row)]),
  );
