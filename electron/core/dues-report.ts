/** Dues of a period, member by member: what was due, paid and owed of its months, and who is in arrears with them. */
import type { ReadDb } from '../../db/connection.ts';
import { duesAccounts } from '../../db/repo/dues.ts';
import type { MonthSpan } from '../../db/repo/dues-facts.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { bookScope } from '../../db/reports/books/book-scope.ts';
import { membersWithDues } from '../../db/reports/dues-members.ts';
import { firstDuesMonth, lastDayOfMonth } from '../../shared/entities/dues.ts';
import type { PeriodQuestion } from '../../shared/ipc/period.ts';
import {
  type ArrearsLevel,
  arrearsLevel,
  type MonthAccount,
  owedOf,
  unpaidIn,
} from '../../shared/rules/dues-account.ts';
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';

/** One member over the months of a period; money in đồng. */
export interface MemberDues {
  readonly memberId: number;
  /** where he paid last in the period; null = he had left */
  readonly orgId: number | null;
  readonly due: number;
  readonly paid: number;
  readonly owed: number;
  /** months with a due, without one by a rule, and with one that nobody knows */
  readonly dueMonths: number;
  readonly exemptMonths: number;
  readonly unknownMonths: number;
  /** months that are over and of which nothing was paid, of the calendar year that has most of them */
  readonly unpaid: readonly string[];
  readonly level: ArrearsLevel | null;
}

/** Whole months that the days touch, as far as the program knows a regulation and they have begun; null = none. */
export function duesMonths(
  { from, to }: Pick<PeriodQuestion, 'from' | 'to'>,
  today: string,
): MonthSpan | null {
  const first = from.slice(0, 7);
  const last = to < today ? to.slice(0, 7) : today.slice(0, 7);
  const span = { from: first < firstDuesMonth ? firstDuesMonth : first, to: last };
  return span.from <= span.to ? span : null;
}

/** Accounts are made out for so many members at a time, which bounds what is held of them. */
const atOnce = 2000;

/** In the order of names; who neither owed nor paid anything is left out. */
export function memberDues(db: ReadDb, question: PeriodQuestion, today: string): MemberDues[] {
  const span = duesMonths(question, today);
  if (!span) return [];
  const scope = bookScope(db, { orgId: question.orgId, from: question.from, asOf: lastDayOfMonth(span.to) });
  const within = scope.orgIds === null ? null : new Set(scope.orgIds);
  const isHere = ({ standing: { orgId } }: MonthAccount): boolean =>
    within === null || (orgId !== null && within.has(orgId));
  const changes = ruleChanges(db);
  const ids = membersWithDues(db, span);
  const found: MemberDues[] = [];
  for (let at = 0; at < ids.length; at += atOnce)
    for (const [memberId, accounts] of duesAccounts(db, ids.slice(at, at + atOnce), span)) {
      const dues = sumUp(memberId, accounts.filter(isHere), { today, changes });
      if (dues.dueMonths + dues.exemptMonths + dues.unknownMonths + dues.paid > 0) found.push(dues);
    }
  return found;
}

function sumUp(
  memberId: number,
  accounts: readonly MonthAccount[],
  { today, changes }: { readonly today: string; readonly changes: RuleChanges },
): MemberDues {
  const payable = accounts.filter(({ standing }) => standing.pays);
  const months = (kind: MonthAccount['due']['kind']) => payable.filter(({ due }) => due.kind === kind).length;
  const years = [...new Set(accounts.map(({ month }) => Number(month.slice(0, 4))))];
  const unpaid = years
    .map((year) => unpaidIn(accounts, year, today))
    .reduce<readonly string[]>((most, of) => (of.length > most.length ? of : most), []);
  return {
    memberId,
    orgId: accounts.findLast(({ standing }) => standing.orgId !== null)?.standing.orgId ?? null,
    due: sum(payable, ({ due }) => (due.kind === 'due' ? due.amount : 0)),
    paid: sum(accounts, ({ paid }) => paid),
    owed: sum(accounts, owedOf),
    dueMonths: months('due'),
    exemptMonths: months('exempt'),
    unknownMonths: months('unknown'),
    unpaid,
    level: arrearsLevel(unpaid, changes),
  };
}

const sum = (accounts: readonly MonthAccount[], amount: (account: MonthAccount) => number): number =>
  accounts.reduce((total, account) => total + amount(account), 0);
