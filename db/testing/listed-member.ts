/** A member as the list looks at it and nothing more, for measuring with a million of them. */
import type { WriteDb } from '../connection.ts';

export interface ListedMember {
  readonly uid: string;
  readonly name: string;
  readonly nameSort: string;
  readonly cardNumber: string;
  readonly citizenId: string;
  readonly phone: string;
  readonly orgId: number | null;
  /** entered by an import, so that nothing is logged row by row */
  readonly batchId: number;
  readonly at: string;
}

export function addListedMember(db: WriteDb, member: ListedMember): void {
  const { uid, name, nameSort, cardNumber, citizenId, phone, orgId, batchId, at } = member;
  const { id } = db.run(
    `INSERT INTO member (uid, full_name, name_sort, card_number, citizen_id, phone, batch_id, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [uid, name, nameSort, cardNumber, citizenId, phone, batchId, at],
  );
  db.run(
    "INSERT INTO member_state (member_id, status, org_id, admitted_on) VALUES (?, 'official', ?, '2001-02-03')",
    [id, orgId],
  );
}
