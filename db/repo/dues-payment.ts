/** Receipts: numbered per year, never given out twice; one that was spoiled keeps its number. */
import type { DuesMethod } from '../../shared/entities/dues.ts';
import type { DuesReceipt } from '../../shared/ipc/dues.ts';
import type { MonthPart } from '../../shared/rules/dues-account.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

export interface NewReceipt {
  readonly memberId: number;
  readonly orgId: number;
  readonly number: number;
  readonly paidOn: string;
  readonly method: DuesMethod;
  readonly payer: string;
  readonly collector: string;
  readonly reason: string;
  readonly parts: readonly MonthPart[];
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

export function insertReceipt(db: WriteDb, row: NewReceipt): void {
  const amount = row.parts.reduce((sum, part) => sum + part.amount, 0);
  const { id } = db.run(
    `INSERT INTO dues_payment (member_id, org_id, paid_on, year, number, amount, method, payer, collector, reason)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.memberId,
      row.orgId,
      row.paidOn,
      yearOf(row.paidOn),
      row.number,
      amount,
      row.method,
      row.payer,
      row.collector,
      row.reason,
    ],
  );
  for (const part of row.parts)
    db.run('INSERT INTO dues_payment_month (payment_id, month, amount) VALUES (?, ?, ?)', [
      id,
      part.month,
      part.amount,
    ]);
}

export const nextReceiptNumber = (db: ReadDb, year: number): number =>
  (db.pluck<number | null>('SELECT max(number) FROM dues_payment WHERE year = ?', [year])[0] ?? 0) + 1;

/** Numbers of the year below the highest that nobody has; the first of them when they are many. */
export const missingReceiptNumbers = (db: ReadDb, year: number): number[] =>
  db.pluck(
    `WITH RECURSIVE gap (number, until) AS (
       SELECT before + 1, number - 1 FROM (
         SELECT number, lag(number, 1, 0) OVER (ORDER BY number) AS before FROM dues_payment WHERE year = ?)
       WHERE number > before + 1
       UNION ALL SELECT number + 1, until FROM gap WHERE number < until)
     SELECT number FROM gap ORDER BY number LIMIT 50`,
    [year],
  );

/** Name of the one to whom the number was given in the year. */
export const receiptHolder = (db: ReadDb, year: number, number: number): string | undefined =>
  db.pluck<string>(
    `SELECT m.full_name FROM dues_payment p JOIN member m ON m.id = p.member_id WHERE p.year = ? AND p.number = ?`,
    [year, number],
  )[0];

/** @returns false when it is not the one that was read, or was voided before */
export const voidReceipt = (
  db: WriteDb,
  receipt: { readonly id: number; readonly version: number; readonly why: string },
): boolean =>
  db.run(
    `UPDATE dues_payment SET voided_why = ?, version = version + 1
     WHERE id = ? AND version = ? AND voided_why = ''`,
    [receipt.why, receipt.id, receipt.version],
  ).changes === 1;

export const receiptOf = (
  db: ReadDb,
  id: number,
): { readonly number: number; readonly voidedWhy: string; readonly memberId: number } | undefined =>
  db.get('SELECT number, voided_why AS voidedWhy, member_id AS memberId FROM dues_payment WHERE id = ?', [
    id,
  ]);

type ReceiptRow = Omit<DuesReceipt, 'parts'> & { readonly parts: string };

/** A member's receipts, the newest first, the voided ones too. */
export const receiptsOf = (db: ReadDb, memberId: number): DuesReceipt[] =>
  db
    .all<ReceiptRow>(
      `SELECT p.id, p.number, p.paid_on AS paidOn, p.amount, p.method, p.payer, p.collector, p.reason,
         p.voided_why AS voidedWhy, p.version,
         (SELECT json_group_array(json_object('month', m.month, 'amount', m.amount))
          FROM dues_payment_month m WHERE m.payment_id = p.id) AS parts
       FROM dues_payment p WHERE p.member_id = ? ORDER BY p.paid_on DESC, p.number DESC LIMIT 200`,
      [memberId],
    )
    // Made by the query itself.
    .map((row) => ({ ...row, parts: JSON.parse(row.parts) as DuesReceipt['parts'] }));

export interface MonthReceipts {
  readonly memberId: number;
  readonly paidOn: string;
  readonly numbers: readonly number[];
}

/** The receipts behind what was paid for one month. */
export const monthReceipts = (
  db: ReadDb,
  memberIds: readonly number[],
  month: string,
): Map<number, MonthReceipts> =>
  new Map(
    db
      .all<Omit<MonthReceipts, 'numbers'> & { readonly numbers: string }>(
        `SELECT p.member_id AS memberId, max(p.paid_on) AS paidOn, json_group_array(p.number) AS numbers
         FROM dues_payment p JOIN dues_payment_month m ON m.payment_id = p.id
         WHERE p.member_id IN (SELECT value FROM json_each(?)) AND p.voided_why = '' AND m.month = ?
         GROUP BY p.member_id`,
        [JSON.stringify(memberIds), month],
      )
      .map((row) => [row.memberId, { ...row, numbers: JSON.parse(row.numbers) as number[] }]),
  );
