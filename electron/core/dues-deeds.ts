/** What a month is reckoned by: entries of income, dues fixed by hand, bases carried forward, months closed. */
import type { ReadDb } from '../../db/connection.ts';
import { duesAccounts } from '../../db/repo/dues.ts';
import { closeDuesSheet, dropDue, duesClosing, putDue, putProfile } from '../../db/repo/dues-deeds.ts';
import { receiptOf, voidReceipt } from '../../db/repo/dues-payment.ts';
import { memberName } from '../../db/repo/member.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { duesGroups } from '../../shared/entities/dues.ts';
import { duesText } from '../../shared/i18n/vi/dues.ts';
import type { OpInput, OpOutput } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { MonthAccount } from '../../shared/rules/dues-account.ts';
import { missingInProfile, profileWarnings } from '../../shared/rules/dues-profile.ts';
import { moneyText } from '../../shared/rules/dues-rate.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { formatCount } from '../../shared/text/numbers.ts';
import type { CoreContext } from './context.ts';
import { payerMonth } from './dues-account-of.ts';
import { type BranchMonth, duesRows, isCarried } from './dues-sheet-view.ts';

const changed = (what: string) => fail('dues.changed-meanwhile', { what });
const comrade = (db: ReadDb, memberId: number): string => `Đồng chí ${memberName(db, memberId)}`;

function accountOf(db: ReadDb, memberId: number, month: string): MonthAccount {
  const account = duesAccounts(db, [memberId], { from: month, to: month }).get(memberId)?.[0];
  if (!account) throw new Error('a span of one month has one account');
  return account;
}

const isClosed = (db: ReadDb, orgId: number | null, month: string): boolean =>
  orgId !== null && duesClosing(db, orgId, month) !== null;

export function setDuesProfile(
  { memberId, fromMonth, version, profile }: OpInput<'dues.setProfile'>,
  { db, write }: CoreContext,
): Result<OpOutput<'dues.setProfile'>> {
  const { standing } = accountOf(db, memberId, fromMonth);
  if (!standing.pays && standing.orgId === null)
    return fail('dues.not-payer', { name: memberName(db, memberId), ...standing.rule });
  if (isClosed(db, standing.orgId, fromMonth))
    return fail('dues.closed-fixed', { month: formatDate(fromMonth) });
  const dated = { ...profile, fromMonth };
  const changes = ruleChanges(db);
  const field = missingInProfile(dated, changes);
  if (field !== null) return fail('dues.needs-base', { field, group: duesGroups[profile.group] });
  if (profile.reliefUntil !== '' && profile.reliefUntil < fromMonth)
    return fail('dues.relief-order', {
      until: formatDate(profile.reliefUntil),
      from: formatDate(fromMonth),
    });
  const warnings = profileWarnings(dated, changes).map(
    ({ rule, citation }) => `${rule} Căn cứ: ${citation}.`,
  );
  return write(duesText.steps.profile, (w) =>
    putProfile(w, { memberId, fromMonth, version }, profile)
      ? ok({ warnings })
      : changed(comrade(w, memberId)),
  );
}

export function setDue(
  { memberId, month, amount, reason, version }: OpInput<'dues.setDue'>,
  { db, write }: CoreContext,
): Result<null> {
  const account = accountOf(db, memberId, month);
  const payer = payerMonth(db, memberId, account);
  if (!payer.ok) return payer;
  const on = formatDate(month);
  if (amount === null) {
    if (isClosed(db, payer.value.orgId, month)) return fail('dues.closed-fixed', { month: on });
    return write(duesText.steps.dueBack(on), (w) =>
      dropDue(w, { memberId, month, version }) ? ok(null) : changed(comrade(w, memberId)),
    );
  }
  if (amount < account.paid)
    return fail('dues.less-than-paid', {
      name: memberName(db, memberId),
      month: on,
      paid: formatCount(account.paid),
    });
  const because = [{ text: `Ấn định ${moneyText(amount)}. Lý do: ${reason}`, citation: '' }];
  return write(duesText.steps.due(on), (w) =>
    putDue(w, { memberId, month, due: amount, because, reason }, version)
      ? ok(null)
      : changed(comrade(w, memberId)),
  );
}

export function carryDuesForward(
  { orgId, month, expected }: OpInput<'dues.carryForward'>,
  { db, today, write }: CoreContext,
): Result<{ readonly carried: number }> {
  const on = formatDate(month);
  if (isClosed(db, orgId, month)) return fail('dues.closed-fixed', { month: on });
  const rows = duesRows(db, { orgId, month }, today).filter((row) => isCarried(row, month));
  if (rows.length === 0) return fail('dues.carry-nothing', { month: on });
  if (rows.length !== expected) return changed(`Bảng thu tháng ${on}`);
  return write(duesText.steps.carry(on), (w) => {
    for (const { memberId, profile } of rows)
      if (!profile || !putProfile(w, { memberId, fromMonth: month, version: 0 }, profile))
        return changed(comrade(w, memberId));
    return ok({ carried: rows.length });
  });
}

/** Writes down what everybody owed and why, so that the month shows for ever what it showed. */
export function closeDues(
  place: BranchMonth,
  { db, today, write }: CoreContext,
): Result<{ readonly rows: number }> {
  const month = formatDate(place.month);
  if (place.month > today.slice(0, 7))
    return fail('dues.future', { what: 'Khóa bảng thu', date: `tháng ${month}` });
  if (isClosed(db, place.orgId, place.month)) return fail('dues.already-closed', { month });
  const payers = duesRows(db, place, today).filter(({ standing }) => standing.pays);
  const unknown = payers.filter(({ due }) => due.kind === 'unknown');
  const [first] = unknown;
  if (first) return fail('dues.close-unknown', { month, count: unknown.length, name: first.name });
  return write(duesText.steps.close(month), (w, { at, name: by }) => {
    for (const { memberId, due, fixed } of payers) {
      if (fixed) continue;
      const amount = due.kind === 'due' ? due.amount : 0;
      const row = { memberId, month: place.month, due: amount, because: due.because, reason: '' };
      if (!putDue(w, row, 0)) return changed(comrade(w, memberId));
    }
    closeDuesSheet(w, place, { at, by });
    return ok({ rows: payers.length });
  });
}

export function voidDuesReceipt(
  { id, version, why }: OpInput<'dues.voidReceipt'>,
  { db, write }: CoreContext,
): Result<null> {
  const receipt = receiptOf(db, id);
  if (!receipt) return changed('Phiếu thu');
  if (receipt.voidedWhy !== '') return fail('dues.receipt-voided', { number: receipt.number });
  return write(duesText.steps.void(receipt.number), (w) =>
    voidReceipt(w, { id, version, why }) ? ok(null) : changed(`Phiếu thu số ${receipt.number}`),
  );
}
