/** The year of an organisation's dues: one row for each member of each branch, a column for each month. */
import { duesAccounts } from '../../db/repo/dues.ts';
import { duesMembersOf } from '../../db/repo/dues-facts.ts';
import { organisationNames, subtreeIds } from '../../db/repo/organisation.ts';
import { orgNamesOn } from '../../db/reports/books/book-scope.ts';
import { lastDayOfMonth, monthsFromTo } from '../../shared/entities/dues.ts';
import { duesText } from '../../shared/i18n/vi/dues.ts';
import type { SheetCell, SheetRow } from '../../shared/ipc/sheet.ts';
import { fail, ok } from '../../shared/result.ts';
import { type MonthAccount, owedOf } from '../../shared/rules/dues-account.ts';
import { dueAmount } from './dues-sheet-view.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

const { columns, sheets: text } = duesText;

/** Everybody who stood in the organisation or below it in some month of the year, with what was paid for each month. */
export const duesYearSheet: SheetMaker<'duesYear'> = ({ orgId, year }, context) => {
  const { db, today } = context;
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
        today.slice(0, 7),
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
  running: string,
): SheetRow[] {
  const counted = accounts.filter((account) => account !== null);
  if (counted.length === 0) return [];
  // What is not yet due is not owed; what was paid ahead is paid.
  const asked = counted.filter(({ month }) => month <= running);
  const total = (some: readonly MonthAccount[], of: (account: MonthAccount) => number) =>
    some.reduce((sum, account) => sum + of(account), 0);
  const cell = (account: MonthAccount | null): SheetCell => {
    if (account === null) return '–';
    if (account.month > running && account.paid === 0) return '';
    return account.due.kind === 'exempt' && account.paid === 0 ? duesText.exempt : account.paid;
  };
  return [
    {
      key: who.key,
      cells: [
        who.name,
        ...accounts.map(cell),
        total(asked, dueAmount),
        total(counted, ({ paid }) => paid),
        total(asked, owedOf),
      ],
    },
  ];
}
