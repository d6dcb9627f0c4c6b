/** Facts of a transfer and its paper (HD 38-HD/BTCTW, mục 4). */
import type { ReadDb } from '../../../db/connection.ts';
import { bookScope } from '../../../db/reports/books/book-scope.ts';
import { numberInBook } from '../../../db/reports/books/entry-ids.ts';
import { dateFacts } from '../../../shared/documents/date-marks.ts';
import type { Facts } from '../../../shared/documents/fill-marks.ts';
import type { Transfer } from '../../../shared/entities/transfer.ts';
import type { TransferRow } from '../../../shared/ipc/transfer.ts';
import { transferPapers } from '../../../shared/rules/regulations/transfer.ts';
import { formatDate } from '../../../shared/text/dates.ts';

export function transferFacts(db: ReadDb, { transfer: t, from, to }: TransferRow, today: string): Facts {
  const paper = transferPapers[t.paperKind];
  const next = nextBox(t);
  return {
    'nơi đi': from,
    'nơi đến': to,
    'loại giấy chuyển': paper.label,
    'số giấy giới thiệu': t.paperNumber,
    'sê-ri giấy giới thiệu': t.paperSerial,
    'số sổ đảng viên': bookNumber(db, t, today),
    ...dateFacts('ngày giới thiệu', t.introducedOn),
    'đảng phí đến': formatDate(t.duesPaidThrough),
    'lý do chuyển': t.reason,
    'quyết định chuyển': t.decision,
    'cơ quan quyết định chuyển': t.decisionAuthority,
    ...dateFacts('ngày quyết định chuyển', t.causeOn),
    ...dateFacts('ngày tiếp nhận', t.receivedOn),
    ...dateFacts('ngày hết tạm thời', t.expectedEndOn),
    'hồ sơ kèm theo': t.papers,
    'ô kế tiếp': next ? String(next.box) : '',
    'người ghi ô kế tiếp': next?.signer ?? '',
  };
}

/** The first box after the last one that was filled in: boxes in between may stay empty ("nếu có"). */
export function nextBox({ paperKind, boxes }: Pick<Transfer, 'paperKind' | 'boxes'>) {
  const last = Math.max(0, ...boxes.filter(({ on, signer }) => on !== '' || signer !== '').map((b) => b.box));
  return transferPapers[paperKind].boxes.find(({ box }) => box > last);
}

/** Số SĐV: counted on the day of the introduction in the book of who introduces. */
function bookNumber(db: ReadDb, { fromOrgId, introducedOn, memberId }: Transfer, today: string): string {
  if (fromOrgId === null) return '';
  const scope = bookScope(db, { orgId: fromOrgId, from: '', asOf: introducedOn || today });
  const number = numberInBook(db, scope, memberId);
  return number === 0 ? '' : String(number);
}
