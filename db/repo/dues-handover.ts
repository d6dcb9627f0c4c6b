/** What branches collected, which share of it they keep, and what they handed up. */
import { firstDayOfMonth, lastDayOfMonth } from '../../shared/entities/dues.ts';
import type { DuesHandover } from '../../shared/ipc/dues.ts';
import type { MonthPart } from '../../shared/rules/dues-account.ts';
import type { ReadDb, WriteDb } from '../connection.ts';
import type { MonthSpan } from './dues-facts.ts';

/** Received on the days of each month, for whatever months it was: the money that there is to hand up, by branch. */
export const collectedByBranch = (db: ReadDb, span: MonthSpan): Map<number, MonthPart[]> =>
  Map.groupBy(
    db.all<MonthPart & { readonly orgId: number }>(
      `SELECT org_id AS orgId, substr(paid_on, 1, 7) AS month, sum(amount) AS amount FROM dues_payment
       WHERE paid_on BETWEEN ? AND ? AND voided_why = '' GROUP BY org_id, substr(paid_on, 1, 7)`,
      [firstDayOfMonth(span.from), lastDayOfMonth(span.to)],
    ),
    ({ orgId }) => orgId,
  );

/** Hundredths of a percent in force in a month, for one branch or by the general entry; null = nobody said. */
export const keptPartsOf = (db: ReadDb, orgId: number, month: string): number | null =>
  db.pluck<number>(
    `SELECT kept_parts FROM dues_share WHERE (org_id = ? OR org_id IS NULL) AND from_month <= ?
     ORDER BY org_id IS NULL, from_month DESC LIMIT 1`,
    [orgId, month],
  )[0] ?? null;

export const putShare = (
  db: WriteDb,
  share: {
    readonly orgId: number | null;
    readonly fromMonth: string;
    readonly keptParts: number;
    readonly decision: string;
  },
): void => {
  db.run(
    `INSERT INTO dues_share (org_id, from_month, kept_parts, decision) VALUES (?, ?, ?, ?)
     ON CONFLICT (ifnull(org_id, 0), from_month)
     DO UPDATE SET kept_parts = excluded.kept_parts, decision = excluded.decision, version = version + 1`,
    [share.orgId, share.fromMonth, share.keptParts, share.decision],
  );
};

/** Those that have a month in common with the span, by branch. */
export const handoversIn = (
  db: ReadDb,
  span: MonthSpan,
): Map<number, (DuesHandover & { readonly orgId: number })[]> =>
  Map.groupBy(
    db.all<DuesHandover & { readonly orgId: number }>(
      `SELECT id, org_id AS orgId, from_month AS fromMonth, to_month AS toMonth, collected, kept, forwarded,
         handed_on AS handedOn, paper, receiver
       FROM dues_handover WHERE from_month <= ? AND to_month >= ? ORDER BY from_month, id`,
      [span.to, span.from],
    ),
    ({ orgId }) => orgId,
  );

export const insertHandover = (
  db: WriteDb,
  row: Omit<DuesHandover, 'id'> & { readonly orgId: number },
): void => {
  db.run(
    `INSERT INTO dues_handover (org_id, from_month, to_month, collected, kept, forwarded, handed_on, paper, receiver)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.orgId,
      row.fromMonth,
      row.toMonth,
      row.collected,
      row.kept,
      row.forwarded,
      row.handedOn,
      row.paper,
      row.receiver,
    ],
  );
};
