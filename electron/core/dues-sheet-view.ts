/** The monthly sheet of a branch: who pays, how much and why, what was paid, what is still owed. */
import type { ReadDb } from '../../db/connection.ts';
import { wholeAccounts } from '../../db/repo/dues.ts';
import { duesClosing } from '../../db/repo/dues-deeds.ts';
import { duesMembersOf, profilesUpTo } from '../../db/repo/dues-facts.ts';
import { missingReceiptNumbers, monthReceipts, nextReceiptNumber } from '../../db/repo/dues-payment.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { orgNamesOn } from '../../db/reports/books/book-scope.ts';
import { firstDayOfMonth, lastDayOfMonth } from '../../shared/entities/dues.ts';
import type { DuesRow, DuesSheet, DuesTotals } from '../../shared/ipc/dues.ts';
import { arrearsLevel, type MonthAccount, owedOf, unpaidIn } from '../../shared/rules/dues-account.ts';
import { duesRegulationOn } from '../../shared/rules/regulations/dues.ts';

export interface BranchMonth {
  readonly orgId: number;
  readonly month: string;
}

export function duesSheet(db: ReadDb, { orgId, month }: BranchMonth, today: string): DuesSheet {
  const rows = duesRows(db, { orgId, month }, today);
  const changes = ruleChanges(db).filter(({ area }) => area === 'dues');
  const { citation, verified } = duesRegulationOn(firstDayOfMonth(month), changes);
  const year = Number(today.slice(0, 4));
  return {
    orgName: orgNamesOn(db, lastDayOfMonth(month))(orgId),
    month,
    regulation: { citation, verified },
    closed: duesClosing(db, orgId, month),
    rows,
    totals: duesTotals(rows, month),
    changes,
    nextNumber: nextReceiptNumber(db, year),
    missingNumbers: missingReceiptNumbers(db, year),
  };
}

/** Everybody who pays there that month, and those who stand there and pay elsewhere. */
export function duesRows(db: ReadDb, { orgId, month }: BranchMonth, today: string): DuesRow[] {
  const members = duesMembersOf(db, orgId, month);
  const ids = members.map(({ id }) => id);
  const year = Number(month.slice(0, 4));
  const accounts = wholeAccounts(db, ids, { from: `${year}-01`, to: `${year}-12` });
  const profiles = profilesUpTo(db, ids, month);
  const receipts = monthReceipts(db, ids, month);
  const changes = ruleChanges(db);
  return members.flatMap(({ id, name }): DuesRow[] => {
    const all = accounts.get(id) ?? [];
    const account = all.find((a) => a.month === month);
    if (!account || !standsIn(account, orgId)) return [];
    const unpaid = unpaidIn(all, year, today);
    const receipt = receipts.get(id);
    return [
      {
        memberId: id,
        name,
        ...account,
        profile: profiles.get(id)?.at(-1) ?? null,
        owed: owedOf(account),
        owedInAll: sum(all.filter((a) => a.month <= month).map(owedOf)),
        unpaid,
        level: arrearsLevel(unpaid, changes),
        paidOn: receipt?.paidOn ?? '',
        numbers: receipt?.numbers ?? [],
      },
    ];
  });
}

/** Who left within the month and had paid for it stays in the sheet with the money. */
const standsIn = ({ standing, paid }: MonthAccount, orgId: number): boolean =>
  standing.orgId === orgId || (!standing.pays && standing.orgId === null && paid > 0);

export function duesTotals(rows: readonly DuesRow[], month: string): DuesTotals {
  const payers = rows.filter(({ standing }) => standing.pays);
  const of = (kind: DuesRow['due']['kind']) => payers.filter(({ due }) => due.kind === kind);
  return {
    due: sum(payers.map(dueAmount)),
    paid: sum(rows.map(({ paid }) => paid)),
    owed: sum(rows.map(({ owed }) => owed)),
    owedInAll: sum(rows.map(({ owedInAll }) => owedInAll)),
    payers: payers.length,
    settled: of('due').filter(({ owed }) => owed === 0).length,
    exempt: of('exempt').length,
    unknown: of('unknown').length,
    carried: payers.filter((row) => isCarried(row, month)).length,
  };
}

/** A base told for an earlier month, which may be written again for this one. */
export const isCarried = ({ standing, profile, due }: DuesRow, month: string): boolean =>
  standing.pays && due.kind !== 'exempt' && profile !== null && profile.fromMonth < month;

export const dueAmount = ({ due }: Pick<DuesRow, 'due'>): number => (due.kind === 'due' ? due.amount : 0);

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
