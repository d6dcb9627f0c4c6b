/** Invented dues of the last months: most have paid, a few are behind, so that every part of Đảng phí has something. */
import type { WriteDb } from '../../db/connection.ts';
import { duesAccounts } from '../../db/repo/dues.ts';
import { putProfile } from '../../db/repo/dues-deeds.ts';
import { duesMembersOf } from '../../db/repo/dues-facts.ts';
import { putShare } from '../../db/repo/dues-handover.ts';
import { insertReceipt, nextReceiptNumber } from '../../db/repo/dues-payment.ts';
import { getMembers } from '../../db/repo/member.ts';
import { type DuesProfile, monthsFromTo } from '../../shared/entities/dues.ts';
import { owedOf } from '../../shared/rules/dues-account.ts';
import { addMonths } from '../../shared/text/dates.ts';
import type { Dice } from './practice-people.ts';

const monthsTold = 4;

/** The dues of the branches from four months ago on; the month that runs is left to be practised on. */
export function practiceDues(w: WriteDb, dice: Dice, branches: readonly number[], today: string): void {
  const running = today.slice(0, 7);
  const from = addMonths(running, -monthsTold);
  const span = { from, to: addMonths(running, -1) };
  putShare(w, { orgId: null, fromMonth: from, keptParts: 3000, decision: '' });
  const members = branches.flatMap((orgId) => duesMembersOf(w, orgId, running));
  const records = new Map(
    getMembers(
      w,
      members.map(({ id }) => id),
    ).map(({ id, record }) => [id, record]),
  );
  for (const { id } of members) {
    const retired = records.get(id)?.occupation === 'Hưu trí';
    putProfile(w, { memberId: id, fromMonth: from, version: 0 }, practiceProfile(dice, retired));
  }
  const accounts = duesAccounts(
    w,
    members.map(({ id }) => id),
    span,
  );
  for (const [i, month] of monthsFromTo(span.from, span.to).entries())
    for (const [n, { id }] of members.entries()) {
      const account = accounts.get(id)?.[i];
      if (!account?.standing.pays || account.standing.orgId === null || isBehind(n, i)) continue;
      const amount = owedOf(account);
      const paidOn = `${month}-${String(dice.between(3, 25)).padStart(2, '0')}`;
      if (amount > 0)
        insertReceipt(w, {
          memberId: id,
          orgId: account.standing.orgId,
          number: nextReceiptNumber(w, Number(month.slice(0, 4))),
          paidOn,
          method: n % 3 === 0 ? 'portal' : 'cash',
          payer: '',
          collector: 'Trần Văn Mẫu',
          reason: '',
          parts: [{ month, amount }],
        });
    }
}

/** Three people missed the last months: two of them three, one two. */
const isBehind = (n: number, month: number): boolean =>
  month >= monthsTold - (n === 21 || n === 64 ? 3 : n === 40 ? 2 : 0);

function practiceProfile(dice: Dice, retired: boolean): DuesProfile {
  const nothingElse = { region: null, relief: '', reliefUntil: '', decision: '' } as const;
  return retired
    ? { group: 'pension', baseAmount: dice.between(45, 110) * 100_000, ...nothingElse }
    : { group: 'insured', baseAmount: dice.between(55, 160) * 100_000, ...nothingElse };
}
