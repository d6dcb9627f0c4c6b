/** What stands instead of deletion when a whole batch goes; levels have no such standing and go, kept by the audit log. */
import type { WriteDb } from '../connection.ts';

export const discardMember = (
  db: WriteDb,
  memberId: number,
  { why, at }: { readonly why: string; readonly at: string },
): void => {
  db.run('UPDATE member SET discarded_why = ?, updated_at = ?, version = version + 1 WHERE id = ?', [
    why,
    at,
    memberId,
  ]);
};

export const deleteRating = (
  db: WriteDb,
  { year, memberId }: { readonly year: number; readonly memberId: number },
): void => {
  db.run('DELETE FROM rating WHERE year = ? AND member_id = ?', [year, memberId]);
};
