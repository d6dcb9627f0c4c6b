/** Receipts: what was paid, for which months; refused where the rules owe nothing or the number was given out. */
import type { ReadDb, WriteDb } from '../../db/connection.ts';
import { duesAccounts } from '../../db/repo/dues.ts';
import { insertReceipt, nextReceiptNumber, receiptHolder } from '../../db/repo/dues-payment.ts';
import { memberName } from '../../db/repo/member.ts';
import { duesText } from '../../shared/i18n/vi/dues.ts';
import type { OpInput, OpOutput } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { allot, type MonthAccount } from '../../shared/rules/dues-account.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { formatCount } from '../../shared/text/numbers.ts';
import type { CoreContext } from './context.ts';
import { accountsAround, type OpenMonth, openMonth, unlessClosed } from './dues-account-of.ts';

type Pay = OpInput<'dues.pay'>;
type PayMany = OpInput<'dues.payMany'>;

export function payDues(input: Pay, { db, today, write }: CoreContext): Result<OpOutput<'dues.pay'>> {
  const { memberId, months, amount, ahead, paidOn, number: wanted, ...paper } = input;
  const opened = monthsToPay(db, memberId, months, ahead);
  if (!opened.ok) return opened;
  const { parts, rest } = allot(amount, opened.value);
  if (rest > 0) return overpaid(db, memberId, { amount, rest, months });
  const paidMonths = new Set(parts.map(({ month }) => month));
  for (const place of opened.value.filter(({ month }) => paidMonths.has(month))) {
    const free = unlessClosed(db, place, paper.reason);
    if (!free.ok) return free;
  }
  const number = freeNumbers(db, { paidOn, wanted, count: 1, today });
  if (!number.ok) return number;
  const [first] = opened.value;
  if (!first) throw new Error('a receipt names a month');
  return write(duesText.steps.pay, (w) => {
    insertReceipt(w, { ...paper, memberId, orgId: first.orgId, paidOn, number: number.value, parts });
    return ok({ number: number.value, months: [...paidMonths] });
  });
}

/** The months asked for in their order, each one that may be paid; then those after them, as far as they may be. */
function monthsToPay(
  db: ReadDb,
  memberId: number,
  months: readonly string[],
  ahead: boolean,
): Result<readonly OpenMonth[]> {
  const accounts = accountsAround(db, memberId, months);
  const wanted = new Set(months);
  const opened: OpenMonth[] = [];
  for (const account of accounts.filter(({ month }) => wanted.has(month))) {
    const month = openMonth(db, memberId, account);
    if (!month.ok) return month;
    opened.push(month.value);
  }
  const last = [...wanted].toSorted().at(-1) ?? '';
  const later = ahead ? accounts.filter(({ month }) => month > last) : [];
  return ok([...opened, ...later.flatMap((account) => openOrNone(db, memberId, account))]);
}

/** Ahead is paid only what is known to be owed: a month of exemption is passed over. */
function openOrNone(db: ReadDb, memberId: number, account: MonthAccount): OpenMonth[] {
  const month = openMonth(db, memberId, account);
  return month.ok ? [month.value] : [];
}

const overpaid = (
  db: ReadDb,
  memberId: number,
  {
    amount,
    rest,
    months,
  }: { readonly amount: number; readonly rest: number; readonly months: readonly string[] },
): Result<never> =>
  fail('dues.overpaid', {
    name: memberName(db, memberId),
    month: months.map(formatDate).join(', '),
    owed: formatCount(amount - rest),
    amount: formatCount(amount),
    over: formatCount(rest),
  });

/** The first of so many numbers in a row of the year, none of which was given out. */
function freeNumbers(
  db: ReadDb,
  ask: {
    readonly paidOn: string;
    readonly wanted: number | null;
    readonly count: number;
    readonly today: string;
  },
): Result<number> {
  const { paidOn, wanted, count, today } = ask;
  if (paidOn > today) return fail('dues.future', { what: duesText.paidOn, date: formatDate(paidOn) });
  const year = Number(paidOn.slice(0, 4));
  const first = wanted ?? nextReceiptNumber(db, year);
  for (let number = first; wanted !== null && number < first + count; number++) {
    const holder = receiptHolder(db, year, number);
    if (holder !== undefined) return fail('dues.number-taken', { number, year, holder });
  }
  return ok(first);
}

export function payManyDues(
  input: PayMany,
  { db, today, write }: CoreContext,
): Result<OpOutput<'dues.payMany'>> {
  const { month, rows, firstNumber, paidOn, method, collector, reason } = input;
  const first = freeNumbers(db, { paidOn, wanted: firstNumber, count: rows.length, today });
  if (!first.ok) return first;
  const ids = rows.map(({ memberId }) => memberId);
  const accounts = duesAccounts(db, ids, { from: month, to: month });
  return write(duesText.steps.payMany(formatDate(month)), (w) => {
    for (const [i, row] of rows.entries()) {
      const place = expected(w, row, accounts.get(row.memberId)?.[0]);
      if (!place.ok) return place;
      const { orgId } = place.value;
      const free = unlessClosed(w, { orgId, month }, reason);
      if (!free.ok) return free;
      insertReceipt(w, {
        memberId: row.memberId,
        orgId,
        number: first.value + i,
        paidOn,
        method,
        collector,
        reason,
        payer: '',
        parts: [{ month, amount: row.amount }],
      });
    }
    return ok({ paid: rows.length, amount: rows.reduce((sum, row) => sum + row.amount, 0) });
  });
}

/** Refused when it is no longer exactly what the screen showed as owed. */
function expected(
  w: WriteDb,
  row: PayMany['rows'][number],
  account: MonthAccount | undefined,
): Result<OpenMonth> {
  if (!account) throw new Error('an account was asked for every row');
  const month = openMonth(w, row.memberId, account);
  if (!month.ok || month.value.owed === row.amount) return month;
  return fail('dues.changed-meanwhile', { what: `Đồng chí ${memberName(w, row.memberId)}` });
}
