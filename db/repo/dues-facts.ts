/** What an account of dues rests on, read for many members at once; shared/rules/dues*.ts judge it. */
import type { DatedProfile, DuesGroup, DuesRelief, WageRegion } from '../../shared/entities/dues.ts';
import { firstDayOfMonth, lastDayOfMonth } from '../../shared/entities/dues.ts';
import type { MemberStatus } from '../../shared/entities/member-state.ts';
import type { DuesReason } from '../../shared/rules/dues-rate.ts';
import type { DuesArrival, StandingPeriod } from '../../shared/rules/dues-standing.ts';
import { activeStatusList } from '../active-statuses.ts';
import type { ReadDb } from '../connection.ts';

/** Months, both included. */
export interface MonthSpan {
  readonly from: string;
  readonly to: string;
}

export interface StoredProfile extends DatedProfile {
  readonly id: number;
  readonly memberId: number;
  readonly version: number;
}

export interface StoredDue {
  readonly memberId: number;
  readonly month: string;
  readonly due: number;
  readonly because: readonly DuesReason[];
  readonly reason: string;
  readonly version: number;
}

const these = (ids: readonly number[]): string => JSON.stringify(ids);
const within = 'IN (SELECT value FROM json_each(:ids))';

interface ProfileRow {
  readonly id: number;
  readonly memberId: number;
  readonly fromMonth: string;
  readonly group: DuesGroup;
  readonly baseAmount: number | null;
  readonly region: WageRegion | null;
  readonly relief: '' | DuesRelief;
  readonly reliefUntil: string;
  readonly decision: string;
  readonly version: number;
}

/** Every entry of each up to a month, oldest first. */
export const profilesUpTo = (
  db: ReadDb,
  memberIds: readonly number[],
  month: string,
): Map<number, StoredProfile[]> =>
  Map.groupBy(
    db.all<ProfileRow>(
      `SELECT id, member_id AS memberId, from_month AS fromMonth, group_code AS "group", base_amount AS baseAmount,
         region, relief, relief_until AS reliefUntil, decision, version
       FROM dues_profile WHERE member_id ${within} AND from_month <= :month ORDER BY member_id, from_month`,
      { ids: these(memberIds), month },
    ),
    ({ memberId }) => memberId,
  );

/** What of each member's days touches the months. */
export const standingPeriods = (
  db: ReadDb,
  memberIds: readonly number[],
  span: MonthSpan,
): Map<number, StandingPeriod[]> =>
  Map.groupBy(
    db.all<StandingPeriod & { readonly memberId: number; readonly status: MemberStatus }>(
      `SELECT member_id AS memberId, from_on AS fromOn, until_on AS untilOn, status, org_id AS orgId,
         away_since AS awaySince, exempt_since AS exemptSince
       FROM member_period WHERE member_id ${within} AND from_on <= :last AND until_on > :first
       ORDER BY member_id, from_on`,
      { ids: these(memberIds), ...daysOf(span) },
    ),
    ({ memberId }) => memberId,
  );

/** Receptions whose paper says through which month dues were paid at the old place. */
export const duesArrivals = (db: ReadDb, memberIds: readonly number[]): Map<number, DuesArrival[]> =>
  Map.groupBy(
    db.all<DuesArrival & { readonly memberId: number }>(
      `SELECT member_id AS memberId, substr(received_on, 1, 7) AS receivedMonth, dues_paid_through AS paidThrough
       FROM transfer WHERE member_id ${within} AND direction = 'in' AND state = 'received'
         AND dues_paid_through <> ''`,
      { ids: these(memberIds) },
    ),
    ({ memberId }) => memberId,
  );

/** Dues that were written down in the months: member → month → what was written. */
export function storedDues(
  db: ReadDb,
  memberIds: readonly number[],
  span: MonthSpan,
): Map<number, Map<string, StoredDue>> {
  const rows = db.all<Omit<StoredDue, 'because'> & { readonly because: string }>(
    `SELECT member_id AS memberId, month, due, because, reason, version FROM dues_entry
     WHERE member_id ${within} AND month BETWEEN :from AND :to`,
    { ids: these(memberIds), ...span },
  );
  const found = new Map<number, Map<string, StoredDue>>();
  // Written by this program from reasons of its own.
  for (const row of rows)
    put(found, row.memberId, row.month, { ...row, because: JSON.parse(row.because) as DuesReason[] });
  return found;
}

function put<T>(found: Map<number, Map<string, T>>, memberId: number, month: string, value: T): void {
  const months = found.get(memberId);
  if (months) months.set(month, value);
  else found.set(memberId, new Map([[month, value]]));
}

/** What was paid for each month, whenever it was paid: member → month → đồng. */
export function paidByMonth(
  db: ReadDb,
  memberIds: readonly number[],
  span: MonthSpan,
): Map<number, Map<string, number>> {
  const found = new Map<number, Map<string, number>>();
  for (const { memberId, month, paid } of db.all<{ memberId: number; month: string; paid: number }>(
    `SELECT p.member_id AS memberId, m.month, m.amount AS paid
     FROM dues_payment p JOIN dues_payment_month m ON m.payment_id = p.id
     WHERE p.member_id ${within} AND p.voided_why = '' AND m.month BETWEEN :from AND :to`,
    { ids: these(memberIds), ...span },
  ))
    put(found, memberId, month, (found.get(memberId)?.get(month) ?? 0) + paid);
  return found;
}

/** Those who may have a Party age of so many years by a day: their ledgers are asked, nobody else's. */
export const membersOfPartyAge = (db: ReadDb, memberIds: readonly number[], startedBy: string): number[] =>
  db.pluck(
    `SELECT member_id FROM member_state WHERE member_id ${within}
       AND min(ifnull(admitted_on, '9999'), ifnull(nullif(admission_decided_on, ''), '9999')) <= :startedBy
     UNION SELECT member_id FROM event WHERE member_id ${within} AND withdrawn_reason IS NULL
       AND (kind = 'partyAgeConfirmed' OR (kind = 'admitted' AND effective_on <= :startedBy))`,
    { ids: these(memberIds), startedBy },
  );

/** The first month of which anything of dues is known of these members; '' = nothing at all. */
export const firstMonthKnown = (db: ReadDb, memberIds: readonly number[]): string =>
  db.pluck<string | null>(
    `SELECT min(month) FROM (
       SELECT min(from_month) AS month FROM dues_profile WHERE member_id ${within}
       UNION ALL SELECT min(month) FROM dues_entry WHERE member_id ${within})`,
    { ids: these(memberIds) },
  )[0] ?? '';

/** Who stands in a branch on some day of the month, in the order of names. */
export const duesMembersOf = (
  db: ReadDb,
  orgId: number,
  month: string,
): { readonly id: number; readonly name: string }[] =>
  db.all(
    `SELECT m.id, m.full_name AS name FROM member m
     WHERE m.discarded_why = '' AND m.id IN (
       SELECT member_id FROM member_period WHERE org_id = ? AND from_on <= ? AND until_on > ?)
     ORDER BY m.name_sort, m.id`,
    [orgId, lastDayOfMonth(month), firstDayOfMonth(month)],
  );

/** Of a member of the months `:first` to `:last`: whether dues are paid here on any day of them (dues-standing.ts). */
export const hereIn = (memberId: string): string => `EXISTS (SELECT 1 FROM member_period h
  WHERE h.member_id = ${memberId} AND h.from_on <= :last AND +h.until_on > :first
    AND +h.status IN (${activeStatusList}, 'temporary'))`;

/** The days that `hereIn` asks for. */
export const daysOf = ({ from, to }: MonthSpan) => ({
  first: firstDayOfMonth(from),
  last: lastDayOfMonth(to),
});

/**
 * Those who may have so many months of the span without any payment: their accounts are made out, nobody else's.
 * @param orgIds null = the whole register
 */
export const mayBeInArrears = (
  db: ReadDb,
  span: MonthSpan,
  least: number,
  orgIds: readonly number[] | null,
): number[] =>
  db.pluck(
    `SELECT m.id FROM member m JOIN member_state s ON s.member_id = m.id
     WHERE m.discarded_why = '' AND (:orgs IS NULL OR s.org_id IN (SELECT value FROM json_each(:orgs)))
       AND m.id IN (SELECT member_id FROM dues_profile WHERE from_month <= :to) AND ${hereIn('m.id')}
       AND (SELECT count(DISTINCT pm.month) FROM dues_payment p JOIN dues_payment_month pm ON pm.payment_id = p.id
            WHERE p.member_id = m.id AND p.voided_why = '' AND pm.month BETWEEN :from AND :to) <= :most
     ORDER BY m.name_sort, m.id`,
    {
      ...span,
      ...daysOf(span),
      orgs: orgIds === null ? null : JSON.stringify(orgIds),
      most: Number(span.to.slice(5)) - Number(span.from.slice(5)) + 1 - least,
    },
  );
