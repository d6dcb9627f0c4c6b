/** Whose dues a report of some months is made of. */
import type { ReadDb } from '../connection.ts';
import type { MonthSpan } from '../repo/dues-facts.ts';

/** Members of whom anything of dues is written for the months: what they pay by, what was fixed, what was paid. */
export const membersWithDues = (db: ReadDb, span: MonthSpan): number[] =>
  db.pluck<number>(
    `SELECT id FROM member WHERE discarded_why = '' AND id IN (
       SELECT member_id FROM dues_profile WHERE from_month <= :to
       UNION SELECT member_id FROM dues_entry WHERE month BETWEEN :from AND :to
       UNION SELECT p.member_id FROM dues_payment p JOIN dues_payment_month m ON m.payment_id = p.id
         WHERE p.voided_why = '' AND m.month BETWEEN :from AND :to)
     ORDER BY name_sort, id`,
    { ...span },
  );
