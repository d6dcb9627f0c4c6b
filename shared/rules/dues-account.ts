/** Months of one member as an account: due, paid, owed; how a payment is spread over them; what is in arrears. */
import { firstDayOfMonth } from '../entities/dues.ts';
import type { Due } from './dues-rate.ts';
import type { DuesStanding } from './dues-standing.ts';
import { duesRegulationOn } from './regulations/dues.ts';
import type { RuleChanges } from './regulations/rule-change.ts';

export interface MonthAccount {
  readonly month: string;
  readonly standing: DuesStanding;
  readonly due: Due;
  /** the due was written down: by hand with its reason, or when the month was closed */
  readonly fixed: { readonly reason: string; readonly version: number } | null;
  readonly paid: number;
}

export const owedOf = ({ standing, due, paid }: Pick<MonthAccount, 'standing' | 'due' | 'paid'>): number =>
  standing.pays && due.kind === 'due' ? Math.max(0, due.amount - paid) : 0;

export interface MonthPart {
  readonly month: string;
  readonly amount: number;
}

/** Fills the months in their order, each up to what it owes; `rest` is what none of them owes. */
export function allot(
  amount: number,
  months: readonly { readonly month: string; readonly owed: number }[],
): { readonly parts: readonly MonthPart[]; readonly rest: number } {
  let rest = amount;
  const parts: MonthPart[] = [];
  for (const { month, owed } of months) {
    const part = Math.min(rest, owed);
    if (part > 0) parts.push({ month, amount: part });
    rest -= part;
  }
  return { parts, rest };
}

/**
 * Months of the calendar year that are over, of which something was due and nothing at all was paid: what xóa tên is
 * counted from. A month paid in part is owed money, not a month without dues.
 */
export const unpaidIn = (accounts: readonly MonthAccount[], year: number, today: string): string[] =>
  accounts
    .filter(
      (account) =>
        account.month.startsWith(String(year)) &&
        account.month < today.slice(0, 7) &&
        account.paid === 0 &&
        owedOf(account) > 0,
    )
    .map(({ month }) => month);

export type ArrearsLevel = 'warn' | 'strikeOff';

/** Told at two months, at three the branch considers proposing xóa tên (294, khoản 8.1). */
export function arrearsLevel(unpaid: readonly string[], changes?: RuleChanges): ArrearsLevel | null {
  const last = unpaid.at(-1);
  if (last === undefined) return null;
  const { warn, strikeOff } = duesRegulationOn(firstDayOfMonth(last), changes).arrears;
  return unpaid.length >= strikeOff ? 'strikeOff' : unpaid.length >= warn ? 'warn' : null;
}

/** The last month up to which nothing is owed, beginning with the first account; '' when the first one is owed. */
export function paidThrough(accounts: readonly MonthAccount[]): string {
  let through = '';
  for (const account of accounts) {
    const open = account.standing.pays && account.due.kind === 'unknown';
    if (open || owedOf(account) > 0) return through;
    through = account.month;
  }
  return through;
}

/**
 * What a branch keeps of its money and what goes up: together always what it collected.
 * @param keptParts hundredths of a percent
 */
export function splitOf(
  collected: number,
  keptParts: number,
): { readonly kept: number; readonly forwarded: number } {
  const kept = Math.floor((2 * collected * keptParts + 10_000) / 20_000);
  return { kept, forwarded: collected - kept };
}
