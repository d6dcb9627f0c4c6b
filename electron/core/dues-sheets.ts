/** The tables of Đảng phí as they go out: the month of a branch, its year, and what went up. Sums are numbers. */
import { duesAccounts } from '../../db/repo/dues.ts';
import { duesMembersOf } from '../../db/repo/dues-facts.ts';
import { organisationNames, subtreeIds } from '../../db/repo/organisation.ts';
import { orgNamesOn } from '../../db/reports/books/book-scope.ts';
import { duesGroups, lastDayOfMonth, monthsFromTo } from '../../shared/entities/dues.ts';
import { duesText } from '../../shared/i18n/vi/dues.ts';
import type { DuesRow } from '../../shared/ipc/dues.ts';
import type { SheetCell, SheetRow } from '../../shared/ipc/sheet.ts';
import { fail, ok } from '../../shared/result.ts';
import { type MonthAccount, owedOf } from '../../shared/rules/dues-account.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { formatDecimal } from '../../shared/text/numbers.ts';
import { dueAmount, duesSheet } from './dues-sheet-view.ts';
import { duesSplit } from './dues-split.ts';
import { type SheetMaker, sheetFrame } from './sheets.ts';

const { columns, sheets: text } = duesText;

export const duesMonthSheet: SheetMaker<'duesMonth'> = ({ orgId, month }, context) => {
  const { db, today } = context;
  if (!organisationNames(db).has(orgId)) return fail('dues.no-organisation');
  const { rows, totals, regulation, orgName } = duesSheet(db, { orgId, month }, today);
  return ok({
    ...sheetFrame(context),
    title: text.month(formatDate(month)),
    subtitles: [orgName],
    columns: [
      { label: columns.name, width: 22 },
      { label: columns.group, width: 18 },
      { label: columns.base, width: 11 },
      { label: columns.due, width: 9 },
      { label: columns.paid, width: 9 },
      { label: columns.paidOn, width: 10, centred: true },
      { label: columns.numbers, width: 8, centred: true },
      { label: columns.owed, width: 10 },
      { label: columns.note, width: 16 },
    ],
    rows: [
      ...rows.map(monthRow),
      {
        key: 'sum',
        kind: 'sum',
        cells: [duesText.sum, '', '', totals.due, totals.paid, '', '', totals.owedInAll, ''],
      },
    ],
    notes: [
      text.monthNote(totals.payers - totals.exempt, totals.settled),
      text.inDong,
      duesText.regulation(regulation.citation),
    ],
  });
};

function monthRow(row: DuesRow): SheetRow {
  const { memberId, name, standing, profile, due, paid, paidOn, numbers, owedInAll } = row;
  const note = standing.pays ? (due.kind === 'exempt' ? duesText.exempt : '') : duesText.notes[standing.why];
  return {
    key: `m${memberId}`,
    cells: [
      name,
      profile ? duesGroups[profile.group] : '',
      profile?.baseAmount ?? '',
      standing.pays && due.kind === 'due' ? dueAmount(row) : '',
      paid,
      formatDate(paidOn),
      numbers.join(', '),
      owedInAll,
      standing.pays && due.kind === 'unknown' ? duesText.noDue : note,
    ],
  };
}

/** Everybody who stood in the organisation or below it in some month of the year, with what was paid for each month. */
export const duesYearSheet: SheetMaker<'duesYear'> = ({ orgId, year }, context) => {
  const { db } = context;
  if (!organisationNames(db).has(orgId)) return fail('dues.no-organisation');
  const span = { from: `${year}-01`, to: `${year}-12` };
  const months = monthsFromTo(span.from, span.to);
  const names = orgNamesOn(db, lastDayOfMonth(span.to));
  const rows: SheetRow[] = [];
  const totals = new Array<number>(months.length + 3).fill(0);
  for (const branch of subtreeIds(db, orgId)) {
    const members = new Map(
      months.flatMap((month) => duesMembersOf(db, branch, month)).map(({ id, name }) => [id, name]),
    );
    const accounts = duesAccounts(db, [...members.keys()], span);
    const own = [...members].flatMap(([id, name]) =>
      yearRow(
        { key: `b${branch}m${id}`, name },
        (accounts.get(id) ?? []).map((a) => inBranch(a, branch)),
      ),
    );
    if (own.length > 0 && branch !== orgId)
      rows.push({ key: `b${branch}`, kind: 'group', cells: [names(branch)] });
    for (const row of own) {
      rows.push(row);
      row.cells.slice(1).forEach((cell, i) => {
        if (typeof cell === 'number') totals[i] = (totals[i] ?? 0) + cell;
      });
    }
  }
  return ok({
    ...sheetFrame(context),
    title: text.year(year),
    subtitles: [names(orgId)],
    columns: [
      { label: columns.name, width: 20 },
      ...months.map((_, i) => ({ label: text.monthNumber(i + 1), width: 8 })),
      { label: text.yearDue, width: 10 },
      { label: text.yearPaid, width: 10 },
      { label: text.yearOwed, width: 10 },
    ],
    rows: [...rows, { key: 'sum', kind: 'sum', cells: [duesText.sum, ...totals] }],
    notes: [text.yearNote, text.inDong],
  });
};

/** null: that month was another branch's, or nobody's. */
const inBranch = (account: MonthAccount, branch: number): MonthAccount | null =>
  account.standing.pays && account.standing.orgId === branch ? account : null;

function yearRow(
  who: { readonly key: string; readonly name: string },
  accounts: readonly (MonthAccount | null)[],
): SheetRow[] {
  const counted = accounts.filter((account) => account !== null);
  if (counted.length === 0) return [];
  const total = (of: (account: MonthAccount) => number) => counted.reduce((sum, a) => sum + of(a), 0);
  const cell = (account: MonthAccount | null): SheetCell => {
    if (account === null) return '–';
    return account.due.kind === 'exempt' && account.paid === 0 ? duesText.exempt : account.paid;
  };
  return [
    {
      key: who.key,
      cells: [who.name, ...accounts.map(cell), total(dueAmount), total((a) => a.paid), total(owedOf)],
    },
  ];
}

export const duesSplitSheet: SheetMaker<'duesSplit'> = ({ orgId, from, to }, context) => {
  if (to < from) return fail('dues.months-order');
  const { rows, totals } = duesSplit(context.db, { orgId, from, to });
  const c = duesText.split.columns;
  return ok({
    ...sheetFrame(context),
    title: text.split,
    subtitles: [text.period(from, to)],
    columns: [
      { label: c.org, width: 30 },
      { label: c.collected, width: 14 },
      { label: `${c.share} (%)`, width: 12 },
      { label: c.kept, width: 14 },
      { label: c.forwarded, width: 14 },
      { label: c.open, width: 14 },
    ],
    rows: [
      ...rows.map((row) => ({
        key: `b${row.orgId}`,
        cells: [
          row.orgName,
          row.collected,
          row.keptParts === null ? duesText.split.noShare : formatDecimal(row.keptParts / 100, 2),
          row.keptParts === null ? '' : row.kept,
          row.keptParts === null ? '' : row.forwarded,
          row.notHandedUp,
        ],
      })),
      {
        key: 'sum',
        kind: 'sum' as const,
        cells: [duesText.sum, totals.collected, '', totals.kept, totals.forwarded, totals.notHandedUp],
      },
    ],
    notes: [duesText.split.rule, text.inDong],
  });
};
