/** Whose dues a report of some months is made of. */
import { firstDayOfMonth, lastDayOfMonth } from '../../shared/entities/dues.ts';
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb } from '../connection.ts';
import type { MonthSpan } from '../repo/dues-facts.ts';

/**
 * Members of whom anything of dues is written for the months: what they pay by, what was fixed, what was paid. Who was
 * not here in them has nothing to pay and counts only by what was paid.
 */
export const membersWithDues = (db: ReadDb, span: MonthSpan): number[] =>
  db.pluck<number>(
    `SELECT id FROM member WHERE discarded_why = '' AND (
       id IN (SELECT member_id FROM dues_payment p WHERE p.voided_why = '' AND EXISTS (
         SELECT 1 FROM dues_payment_month m WHERE m.payment_id = p.id AND m.month BETWEEN :from AND :to))
       OR (id IN (SELECT member_id FROM dues_profile WHERE from_month <= :to
             UNION SELECT member_id FROM dues_entry WHERE month BETWEEN :from AND :to)
         AND EXISTS (SELECT 1 FROM member_period s WHERE s.member_id = id AND s.from_on <= :last AND s.until_on > :first
           AND s.status IN (${activeStatusList}, 'temporary'))))
     ORDER BY name_sort, id`,
    { ...span, first: firstDayOfMonth(span.from), last: lastDayOfMonth(span.to) },
  );
