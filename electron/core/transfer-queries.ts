/** Reading transfers: the lists with their counts, one of them, lượt of a period. */

import type { ReadDb } from '../../db/connection.ts';
import { getEvent } from '../../db/repo/event.ts';
import { getMember } from '../../db/repo/member.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import {
  closedTransferIds,
  getTransfer,
  getTransfers,
  highestPaperNumber,
  openTransfers,
  transfersOfMember,
} from '../../db/repo/transfer.ts';
import { countTransferEvents, residenceMemberIds, temporaryMemberIds } from '../../db/repo/transfer-count.ts';
import { bookScope } from '../../db/reports/books/book-scope.ts';
import { numberInBook as memberNumberInBook } from '../../db/reports/books/entry-ids.ts';
import { isTemporaryKind, type Transfer, type TransferShownState } from '../../shared/entities/transfer.ts';
import type {
  BesideMember,
  TransferReachCounts,
  TransferRow,
  TransferTab,
} from '../../shared/ipc/transfer.ts';
import { fail, ok } from '../../shared/result.ts';
import { checkStanding, checkTransfer } from '../../shared/rules/transfer.ts';
import { maskField } from '../../shared/text/mask-identity.ts';
import { foldText } from '../../shared/text/names.ts';
import type { CoreHandlers } from './context.ts';
import { memberRows } from './member-handlers.ts';
import { officeCalendar, transferRows } from './transfer-rows.ts';

const tabOf = (t: Pick<Transfer, 'direction' | 'kind'>): TransferTab =>
  isTemporaryKind(t.kind) ? 'temporary' : t.direction;

/** Gone, and the phiếu báo has not come back from the place of reception. */
const awaitsNotice = ({ transfer: t }: TransferRow): boolean =>
  t.state === 'left' && t.direction === 'out' && t.noticeReceivedOn === '' && t.endedOn === '';

function reachCounts(
  rows: readonly { readonly reach: string; readonly province: string; readonly n: number }[],
): TransferReachCounts {
  const sum = (keep: (r: { reach: string; province: string }) => boolean) =>
    rows.filter(keep).reduce((total, r) => total + r.n, 0);
  return {
    total: sum(() => true),
    abroad: sum((r) => r.reach === 'abroad'),
    otherProvince: sum((r) => r.reach !== 'abroad' && r.province === 'other'),
    sameProvince: sum((r) => r.reach !== 'abroad' && r.province === 'same'),
    unsaid: sum((r) => r.reach !== 'abroad' && r.province === ''),
  };
}

const beside = (db: ReadDb, ids: readonly number[]): BesideMember[] =>
  memberRows(db, ids).map(({ id, record, orgName, state }) => ({
    memberId: id,
    fullName: record.fullName,
    orgName,
    state,
  }));

export const transferQueries: CoreHandlers<
  | 'transfer.page'
  | 'transfer.get'
  | 'transfer.ofMember'
  | 'transfer.counts'
  | 'transfer.beside'
  | 'transfer.nextNumber'
> = {
  'transfer.page': ({ tab, shown, search, offset, limit }, { db, today }) => {
    // Only those under way have clocks; they are few. The others are shown as they are stored.
    const open = transferRows(db, openTransfers(db), today).filter((r) => tabOf(r.transfer) === tab);
    const wanted = foldText(search);
    const fits = (name: string) => wanted === '' || foldText(name).includes(wanted);
    const closed = closedTransferIds(db).filter((t) => tabOf(t) === tab && fits(t.fullName));
    const found = open.filter((r) => fits(r.fullName));
    const counts: Partial<Record<TransferShownState | 'noNotice', number>> = {};
    const count = (key: TransferShownState | 'noNotice') => {
      counts[key] = (counts[key] ?? 0) + 1;
    };
    for (const row of found) {
      count(row.shown);
      if (awaitsNotice(row)) count('noNotice');
    }
    for (const t of closed) count(t.shown);
    const kept =
      shown === 'noNotice'
        ? found.filter(awaitsNotice)
        : found.filter((r) => shown === '' || r.shown === shown);
    // The latest first to be done: by the day of the next clock, those without one last.
    kept.sort((a, b) => ((a.clocks[0]?.dueOn ?? '9') < (b.clocks[0]?.dueOn ?? '9') ? -1 : 1));
    const rest = closed.filter((t) => shown === '' || t.shown === shown).map((t) => t.id);
    const first = kept.slice(offset, offset + limit);
    const from = Math.max(0, offset - kept.length);
    const others = getTransfers(db, rest.slice(from, from + limit - first.length));
    return ok({
      found: kept.length + rest.length,
      counts,
      rows: [...first, ...transferRows(db, others, today)],
    });
  },

  'transfer.get': ({ id }, { db, today }) => {
    const transfer = getTransfer(db, id);
    const member = transfer && getMember(db, transfer.memberId);
    const [row] = transfer ? transferRows(db, [transfer], today) : [];
    const [person] = transfer ? memberRows(db, [transfer.memberId]) : [];
    if (!transfer || !member || !row || !person) return fail('transfer.not-found');
    const { profileNumber } = member.record;
    const cardNumber = maskField('cardNumber', member.record.cardNumber);
    const { fromOrgId, introducedOn } = transfer;
    const numberInBook =
      fromOrgId === null
        ? 0
        : memberNumberInBook(
            db,
            bookScope(db, { orgId: fromOrgId, from: '', asOf: introducedOn || today }),
            transfer.memberId,
          );
    const events = [transfer.leftEventId, transfer.receivedEventId, transfer.endedEventId];
    const eventWithdrawn = events.some((e) => e !== null && getEvent(db, e)?.withdrawnReason !== null);
    const calendar = officeCalendar(db);
    const changes = ruleChanges(db);
    const problems = [
      ...checkTransfer(transfer, { today, calendar, changes }),
      ...(transfer.state === 'drafted' ? checkStanding(transfer, person.state, today, changes) : []),
    ];
    const { state, orgName } = person;
    return ok({
      ...row,
      state,
      orgName,
      cardNumber,
      profileNumber,
      numberInBook,
      eventWithdrawn,
      problems,
    });
  },

  'transfer.ofMember': ({ memberId }, { db, today }) =>
    ok(transferRows(db, transfersOfMember(db, memberId), today)),

  'transfer.counts': (period, { db }) => {
    const rows = countTransferEvents(db, period);
    const of = (kind: string, internal = 0) => rows.filter((r) => r.kind === kind && r.internal === internal);
    const total = (kind: string, internal = 0) => of(kind, internal).reduce((sum, r) => sum + r.n, 0);
    return ok({
      out: reachCounts(of('transferredOut')),
      in: reachCounts(of('received')),
      internal: total('transferredOut', 1),
      returned: total('transferReturned'),
      temporaryOut: total('temporaryOut'),
      temporaryIn: total('temporaryIn'),
    });
  },

  'transfer.beside': (_input, { db }) =>
    ok({ temporary: beside(db, temporaryMemberIds(db)), residence: beside(db, residenceMemberIds(db)) }),

  'transfer.nextNumber': ({ year }, { db }) => ok({ number: String(highestPaperNumber(db, year) + 1) }),
};
