/** Somebody expected who did not come: the record made for the paper goes out of every list, never deleted. */
import type { Transfer } from '../../shared/entities/transfer.ts';
import type { WriteDb } from '../connection.ts';
import { removeProjections } from './member-state.ts';

/** Only where the record was made by this very paper: who was in the register before stays. */
export function discardArrival(
  db: WriteDb,
  { memberId, arrival }: Pick<Transfer, 'memberId' | 'arrival'>,
  why: string,
): void {
  if (arrival === null) return;
  const hasLife = db.pluck('SELECT 1 FROM event WHERE member_id = ? LIMIT 1', [memberId]).length > 0;
  if (hasLife) return;
  removeProjections(db, memberId);
  db.run('UPDATE member SET discarded_why = ? WHERE id = ?', [why, memberId]);
}
