/** The accounts of members month by month, made from what is stored by the rules in shared/rules/dues*.ts. */

import { firstDayOfMonth, lastDayOfMonth, monthsFromTo } from '../../shared/entities/dues.ts';
import type { LedgerEvent } from '../../shared/entities/event.ts';
import { type MonthAccount, paidThrough, unpaidIn } from '../../shared/rules/dues-account.ts';
import type { Due } from '../../shared/rules/dues-rate.ts';
import { duesOver, standingsOver } from '../../shared/rules/dues-runs.ts';
import { partyAge } from '../../shared/rules/party-age.ts';
import { duesRegulationOn } from '../../shared/rules/regulations/dues.ts';
import { addMonths } from '../../shared/text/dates.ts';
import type { ReadDb } from '../connection.ts';
import {
  duesArrivals,
  firstMonthKnown,
  type MonthSpan,
  membersOfPartyAge,
  paidByMonth,
  profilesUpTo,
  type StoredDue,
  standingPeriods,
  storedDues,
} from './dues-facts.ts';
import { eventsOfMembers } from './event.ts';
import { ruleChanges } from './rule-change.ts';

/** Every month of the span for each of the members. */
export function duesAccounts(
  db: ReadDb,
  memberIds: readonly number[],
  span: MonthSpan,
): Map<number, MonthAccount[]> {
  const changes = ruleChanges(db);
  const profiles = profilesUpTo(db, memberIds, span.to);
  const periods = standingPeriods(db, memberIds, span);
  const arrivals = duesArrivals(db, memberIds);
  const stored = storedDues(db, memberIds, span);
  const paid = paidByMonth(db, memberIds, span);
  const yearsOf = partyYears(db, memberIds, span);
  const months = monthsFromTo(span.from, span.to);
  const reckoned = duesOver(months, changes);
  const accountsOf = (memberId: number): MonthAccount[] => {
    const [dueOf, own] = [reckoned.oneMember(), profiles.get(memberId)];
    const standing = standingsOver(periods.get(memberId) ?? [], arrivals.get(memberId));
    const [fixed, payments] = [stored.get(memberId), paid.get(memberId)];
    return months.map((month): MonthAccount => {
      const written = fixed?.get(month);
      const profile = own?.findLast(({ fromMonth }) => fromMonth <= month) ?? null;
      return {
        month,
        standing: standing(month),
        due: written ? writtenDue(written) : dueOf({ month, profile, partyYears: yearsOf(memberId, month) }),
        fixed: written ? { reason: written.reason, version: written.version } : null,
        paid: payments?.get(month) ?? 0,
      };
    });
  };
  return new Map(memberIds.map((id) => [id, accountsOf(id)]));
}

/** A due of nothing was written down of one who was exempt. */
const writtenDue = ({ due, because }: StoredDue): Due =>
  due > 0 ? { kind: 'due', amount: due, because } : { kind: 'exempt', because };

/** Party age is asked of those few who may have enough of it: the fold of a ledger is dear. */
function partyYears(
  db: ReadDb,
  memberIds: readonly number[],
  span: MonthSpan,
): (memberId: number, month: string) => number | null {
  const end = lastDayOfMonth(span.to);
  const changes = ruleChanges(db);
  const { years } = duesRegulationOn(firstDayOfMonth(span.to), changes).partyAge;
  const asked = years > 0 ? membersOfPartyAge(db, memberIds, addMonths(end, -12 * years)) : [];
  const ledgers: ReadonlyMap<number, readonly LedgerEvent[]> = eventsOfMembers(db, asked);
  return (memberId, month) => {
    const events = ledgers.get(memberId);
    if (!events) return null;
    const age = partyAge(events, lastDayOfMonth(month), changes);
    return age.known ? age.years : null;
  };
}

/**
 * The months of a calendar year that are over and of which something was due and nothing paid, by member; who has none
 * is left out. What xóa tên is counted from (294, khoản 8.1).
 * @param today ISO; the month it lies in is not yet late
 */
export function unpaidMonths(
  db: ReadDb,
  memberIds: readonly number[],
  year: number,
  today: string,
): Map<number, string[]> {
  const span = { from: `${year}-01`, to: `${year}-12` };
  const found = new Map<number, string[]>();
  for (const [memberId, accounts] of duesAccounts(db, memberIds, span)) {
    const months = unpaidIn(accounts, year, today);
    if (months.length > 0) found.set(memberId, months);
  }
  return found;
}

/** How far ahead a due is reckoned for what is paid in advance. */
export const monthsAhead = 24;

/** The span, and before it everything back to the first month known of them: what is still owed from earlier. */
export function wholeAccounts(
  db: ReadDb,
  memberIds: readonly number[],
  span: MonthSpan,
): Map<number, MonthAccount[]> {
  const first = firstMonthKnown(db, memberIds);
  const from = first !== '' && first < span.from ? first : span.from;
  return duesAccounts(db, memberIds, { from, to: span.to });
}

/** The last month up to which a member owes nothing; '' where that cannot be said. */
export function duesPaidThrough(db: ReadDb, memberId: number, today: string): string {
  const first = firstMonthKnown(db, [memberId]);
  if (first === '') return '';
  const span = { from: first, to: addMonths(today.slice(0, 7), monthsAhead) };
  return paidThrough(duesAccounts(db, [memberId], span).get(memberId) ?? []);
}
