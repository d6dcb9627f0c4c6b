/**
 * Lượt chuyển sinh hoạt of a period: standing EVENTS of the ledger, never persons, whoever entered them. A paper that
 * came back is an event of its own day and takes nothing out of an earlier figure, so that a figure once reported
 * stays and opening + in − out = closing holds for every period.
 */
import type { ReadDb } from '../connection.ts';

export interface TransferCountRow {
  readonly kind: string;
  readonly internal: number;
  readonly reach: string;
  readonly province: string;
  readonly n: number;
}

export const countTransferEvents = (
  db: ReadDb,
  args: { readonly from: string; readonly to: string },
): TransferCountRow[] =>
  db.all<TransferCountRow>(
    `SELECT kind, kind = 'transferredOut' AND payload ->> 'toOrgId' IS NOT NULL AS internal,
       ifnull(payload ->> 'reach', '') AS reach, ifnull(payload ->> 'province', '') AS province, count(*) AS n
     FROM event
     WHERE kind IN ('transferredOut', 'received', 'transferReturned', 'temporaryOut', 'temporaryIn')
       AND withdrawn_reason IS NULL AND effective_on BETWEEN :from AND :to
     GROUP BY 1, 2, 3, 4`,
    args,
  );

/** People taking part elsewhere or here for a time, and those introduced to where they live, as of today. */
export const temporaryMemberIds = (db: ReadDb): number[] =>
  db.pluck<number>(
    `SELECT s.member_id FROM member_state s JOIN member m ON m.id = s.member_id
     WHERE s.away_since IS NOT NULL OR s.status = 'temporary' ORDER BY s.away_until, m.name_sort`,
  );

export const residenceMemberIds = (db: ReadDb): number[] =>
  db.pluck<number>(
    `SELECT s.member_id FROM member_state s JOIN member m ON m.id = s.member_id
     WHERE s.residence_since IS NOT NULL ORDER BY m.name_sort`,
  );

/** Somebody in the register by one of the numbers that only one person has, or by name and day of birth. */
export function findKnownPerson(
  db: ReadDb,
  by: {
    readonly citizenId: string;
    readonly cardNumber: string;
    readonly profileNumber: string;
    readonly fullName: string;
    readonly bornOn: string;
  },
): { id: number; fullName: string } | undefined {
  return db.get(
    `SELECT id, full_name AS fullName FROM member WHERE discarded_why = '' AND (
       (citizen_id <> '' AND citizen_id = :citizenId) OR (card_number <> '' AND card_number = :cardNumber)
       OR (old_card_number <> '' AND old_card_number = :cardNumber)
       OR (profile_number <> '' AND profile_number = :profileNumber)
       OR (born_on <> '' AND born_on = :bornOn AND full_name = :fullName))
     ORDER BY id LIMIT 1`,
    by,
  );
}
