/** Whose dues a report of some months is made of. */
import type { ReadDb } from '../connection.ts';
import { daysOf, hereIn, type MonthSpan } from '../repo/dues-facts.ts';

/**
 * Members of whom anything of dues is written for the months: what they pay by, what was fixed, what was paid. Who was
 * not here in them has nothing to pay and counts only by what was paid.
 */
export const membersWithDues = (db: ReadDb, span: MonthSpan): number[] =>
  db.pluck<number>(
    `SELECT m.id FROM member m WHERE discarded_why = '' AND (
       m.id IN (SELECT member_id FROM dues_payment p WHERE p.voided_why = '' AND EXISTS (
         SELECT 1 FROM dues_payment_month d WHERE d.payment_id = p.id AND d.month BETWEEN :from AND :to))
       OR (m.id IN (SELECT member_id FROM dues_profile WHERE from_month <= :to
             UNION SELECT member_id FROM dues_entry WHERE month BETWEEN :from AND :to)
         AND ${hereIn('m.id')}))
     ORDER BY m.name_sort, m.id`,
    { ...span, ...daysOf(span) },
  );
