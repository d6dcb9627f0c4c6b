import { duesPaidThrough } from '../../db/repo/dues.ts';
import { receiptsOf } from '../../db/repo/dues-payment.ts';
import { organisationNames, subtreeIds } from '../../db/repo/organisation.ts';
import type { duesOps } from '../../shared/ipc/dues.ts';
import { fail, ok } from '../../shared/result.ts';
import type { CoreHandlers } from './context.ts';
import { duesDebtors } from './dues-arrears.ts';
import { carryDuesForward, closeDues, setDue, setDuesProfile, voidDuesReceipt } from './dues-deeds.ts';
import { payDues, payManyDues } from './dues-pay.ts';
import { duesSheet } from './dues-sheet-view.ts';
import { duesSplit, handOverDues, setDuesShare } from './dues-split.ts';

/** Đảng phí: income base per month, due, paid, receipts, arrears, the monthly sheet and the split. */
export const duesHandlers: CoreHandlers<keyof typeof duesOps> = {
  'dues.sheet': (place, { db, today }) =>
    organisationNames(db).has(place.orgId) ? ok(duesSheet(db, place, today)) : fail('dues.no-organisation'),
  'dues.setProfile': setDuesProfile,
  'dues.setDue': setDue,
  'dues.carryForward': carryDuesForward,
  'dues.pay': payDues,
  'dues.payMany': payManyDues,
  'dues.receipts': ({ memberId }, { db }) => ok(receiptsOf(db, memberId)),
  'dues.voidReceipt': voidDuesReceipt,
  'dues.close': closeDues,
  'dues.arrears': ({ year, orgId }, { db, today }) =>
    ok(duesDebtors(db, { year, orgIds: orgId === null ? null : subtreeIds(db, orgId) }, today)),
  'dues.paidThrough': ({ memberId }, { db, today }) => ok({ month: duesPaidThrough(db, memberId, today) }),
  'dues.split': (input, { db }) =>
    input.to < input.from ? fail('dues.months-order') : ok(duesSplit(db, input)),
  'dues.setShare': setDuesShare,
  'dues.handOver': handOverDues,
};
