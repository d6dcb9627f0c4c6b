/** Who has months without dues in a calendar year: told at two, at three the branch considers xóa tên. */
import type { ReadDb } from '../../db/connection.ts';
import { unpaidMonths, wholeAccounts } from '../../db/repo/dues.ts';
import { mayBeInArrears } from '../../db/repo/dues-facts.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { namesAndPlaces } from '../../db/repo/todo.ts';
import type { DuesDebtor } from '../../shared/ipc/dues.ts';
import { type ArrearsLevel, arrearsLevel, owedOf } from '../../shared/rules/dues-account.ts';
import { duesRegulationOn } from '../../shared/rules/regulations/dues.ts';
import { addMonths } from '../../shared/text/dates.ts';

export interface InArrears {
  readonly memberId: number;
  readonly unpaid: readonly string[];
  readonly level: ArrearsLevel;
}

interface Question {
  readonly year: number;
  /** null = the whole register */
  readonly orgIds: readonly number[] | null;
}

/** In the order of names. */
export function membersInArrears(db: ReadDb, { year, orgIds }: Question, today: string): InArrears[] {
  const lastOver = addMonths(today.slice(0, 7), -1);
  const to = lastOver < `${year}-12` ? lastOver : `${year}-12`;
  if (to < `${year}-01`) return [];
  const changes = ruleChanges(db);
  const { warn } = duesRegulationOn(`${to}-01`, changes).arrears;
  const asked = mayBeInArrears(db, { from: `${year}-01`, to }, warn, orgIds);
  return [...unpaidMonths(db, asked, year, today)].flatMap(([memberId, unpaid]) => {
    const level = arrearsLevel(unpaid, changes);
    return level === null ? [] : [{ memberId, unpaid, level }];
  });
}

const shown = 500;

/** The longest without dues first. */
export function duesDebtors(
  db: ReadDb,
  question: Question,
  today: string,
): { readonly found: number; readonly rows: readonly DuesDebtor[] } {
  const all = membersInArrears(db, question, today).toSorted((a, b) => b.unpaid.length - a.unpaid.length);
  const some = all.slice(0, shown);
  const ids = some.map(({ memberId }) => memberId);
  const people = namesAndPlaces(db, ids);
  const organisations = organisationNames(db);
  const end = `${question.year}-12` < today.slice(0, 7) ? `${question.year}-12` : today.slice(0, 7);
  const accounts = wholeAccounts(db, ids, { from: `${question.year}-01`, to: end });
  return {
    found: all.length,
    rows: some.map((row) => {
      const person = people.get(row.memberId);
      const orgId = person?.orgId ?? null;
      return {
        ...row,
        lastMonth: row.unpaid.at(-1) ?? end,
        name: person?.name ?? '',
        orgId,
        orgName: orgId === null ? '' : (organisations.get(orgId) ?? ''),
        owed: (accounts.get(row.memberId) ?? [])
          .filter(({ month }) => month < today.slice(0, 7))
          .reduce((sum, account) => sum + owedOf(account), 0),
      };
    }),
  };
}
