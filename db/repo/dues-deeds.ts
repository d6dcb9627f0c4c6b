/** Writing what members pay by, dues that were fixed, and months that were closed. */
import type { DuesProfile } from '../../shared/entities/dues.ts';
import type { DuesReason } from '../../shared/rules/dues-rate.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

/** @returns false when the entry of that month is not the one that was read (0 = there was none) */
export function putProfile(
  db: WriteDb,
  entry: { readonly memberId: number; readonly fromMonth: string; readonly version: number },
  { group, baseAmount, region, relief, reliefUntil, decision }: DuesProfile,
): boolean {
  const values = [group, baseAmount, region, relief, reliefUntil, decision];
  const key = [entry.memberId, entry.fromMonth];
  if (entry.version === 0)
    return (
      db.run(
        `INSERT INTO dues_profile (group_code, base_amount, region, relief, relief_until, decision, member_id, from_month)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (member_id, from_month) DO NOTHING`,
        [...values, ...key],
      ).changes === 1
    );
  return (
    db.run(
      `UPDATE dues_profile SET group_code = ?, base_amount = ?, region = ?, relief = ?, relief_until = ?, decision = ?,
         version = version + 1 WHERE member_id = ? AND from_month = ? AND version = ?`,
      [...values, ...key, entry.version],
    ).changes === 1
  );
}

export interface FixedDue {
  readonly memberId: number;
  readonly month: string;
  readonly due: number;
  readonly because: readonly DuesReason[];
  readonly reason: string;
}

/** @returns false when what stands there is not what was read (0 = nothing did) */
export function putDue(db: WriteDb, row: FixedDue, version: number): boolean {
  const because = JSON.stringify(row.because);
  if (version === 0)
    return (
      db.run(
        `INSERT INTO dues_entry (member_id, month, due, because, reason) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (member_id, month) DO NOTHING`,
        [row.memberId, row.month, row.due, because, row.reason],
      ).changes === 1
    );
  return (
    db.run(
      `UPDATE dues_entry SET due = ?, because = ?, reason = ?, version = version + 1
       WHERE member_id = ? AND month = ? AND version = ?`,
      [row.due, because, row.reason, row.memberId, row.month, version],
    ).changes === 1
  );
}

/** @returns false when what stands there is not what was read */
export const dropDue = (
  db: WriteDb,
  row: Pick<FixedDue, 'memberId' | 'month'> & { readonly version: number },
): boolean =>
  db.run('DELETE FROM dues_entry WHERE member_id = ? AND month = ? AND version = ?', [
    row.memberId,
    row.month,
    row.version,
  ]).changes === 1;

export const duesClosing = (
  db: ReadDb,
  orgId: number,
  month: string,
): { readonly at: string; readonly by: string } | null =>
  db.get<{ at: string; by: string }>(
    'SELECT closed_at AS at, closed_by AS "by" FROM dues_sheet WHERE org_id = ? AND month = ?',
    [orgId, month],
  ) ?? null;

export const closeDuesSheet = (
  db: WriteDb,
  sheet: { readonly orgId: number; readonly month: string },
  args: { readonly at: string; readonly by: string },
): void => {
  db.run('INSERT INTO dues_sheet (org_id, month, closed_at, closed_by) VALUES (?, ?, ?, ?)', [
    sheet.orgId,
    sheet.month,
    args.at,
    args.by,
  ]);
};

/** Closed months of a branch, from a month on. */
export const closedDuesMonths = (db: ReadDb, orgId: number, from: string): string[] =>
  db.pluck('SELECT month FROM dues_sheet WHERE org_id = ? AND month >= ? ORDER BY month', [orgId, from]);
