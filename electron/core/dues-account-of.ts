/** What may be written for a member and a month, judged before anything is: standing, closed months, what is owed. */
import type { ReadDb } from '../../db/connection.ts';
import { duesAccounts, monthsAhead } from '../../db/repo/dues.ts';
import { duesClosing } from '../../db/repo/dues-deeds.ts';
import { memberName } from '../../db/repo/member.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { type MonthAccount, owedOf } from '../../shared/rules/dues-account.ts';
import type { Due } from '../../shared/rules/dues-rate.ts';
import type { DuesStanding } from '../../shared/rules/dues-standing.ts';
import { addMonths, formatDate } from '../../shared/text/dates.ts';

/** A month in which the member pays and it is known how much. */
export interface OpenMonth {
  readonly month: string;
  readonly orgId: number;
  readonly owed: number;
  readonly account: MonthAccount;
}

/** The months asked for, what lies between them, and as far ahead as may be paid. */
export function accountsAround(
  db: ReadDb,
  memberId: number,
  months: readonly string[],
): readonly MonthAccount[] {
  const sorted = months.toSorted();
  const from = sorted[0] ?? '';
  const to = addMonths(sorted.at(-1) ?? from, monthsAhead);
  return duesAccounts(db, [memberId], { from, to }).get(memberId) ?? [];
}

/** Refused where nothing can be paid or owed, with the rule that says so. */
export function payerMonth(
  db: ReadDb,
  memberId: number,
  account: MonthAccount,
): Result<Extract<DuesStanding, { pays: true }> & { readonly orgId: number }> {
  const { standing } = account;
  if (!standing.pays) return fail('dues.not-payer', { name: memberName(db, memberId), ...standing.rule });
  const { orgId } = standing;
  if (orgId === null) return fail('dues.no-organisation');
  return ok({ ...standing, orgId });
}

export function openMonth(db: ReadDb, memberId: number, account: MonthAccount): Result<OpenMonth> {
  const payer = payerMonth(db, memberId, account);
  if (!payer.ok) return payer;
  const { month, due } = account;
  const told = { name: memberName(db, memberId), month: formatDate(month) };
  if (due.kind === 'exempt') return fail('dues.exempt', { ...told, ...reasonOf(due) });
  if (due.kind === 'unknown') return fail('dues.no-due', { ...told, gap: reasonOf(due).rule });
  return ok({ month, orgId: payer.value.orgId, owed: owedOf(account), account });
}

const reasonOf = ({ because: [first] }: Due): { readonly rule: string; readonly citation: string } => ({
  rule: first?.text ?? '',
  citation: first?.citation ?? '',
});

/** A month that was closed changes only with a reason. */
export const unlessClosed = (
  db: ReadDb,
  place: { readonly orgId: number; readonly month: string },
  reason: string,
): Result<null> =>
  reason === '' && duesClosing(db, place.orgId, place.month) !== null
    ? fail('dues.closed', { month: formatDate(place.month) })
    : ok(null);
