/** Following the paper: boxes, phiếu báo, what lies with it; a spoiled paper and the one in its place. */
import { getTransfer, paperNumberHolder, updateTransfer } from '../../db/repo/transfer.ts';
import type { Transfer } from '../../shared/entities/transfer.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { checkBoxes } from '../../shared/rules/transfer.ts';
import { formatDate, isPartialDate } from '../../shared/text/dates.ts';
import type { CoreHandlers } from './context.ts';
import { deeds, wrongState } from './transfer-step.ts';

/** A phiếu báo goes with the fourth box and comes back after the reception: neither in the future nor turned round. */
function checkNotices(sent: string, received: string, today: string): Result<null> {
  const refuse = (rule: string) =>
    fail('transfer.refused', {
      name: '',
      rule,
      citation: 'Phiếu báo chuyển sinh hoạt đảng, mẫu 1-SHĐ',
      field: 'notices',
    });
  for (const day of [sent, received])
    if (day !== '' && (day.length !== 10 || !isPartialDate(day)))
      return refuse('Ngày phiếu báo: ghi đủ ngày, tháng, năm có thật.');
    else if (day > today) return refuse(`Ngày phiếu báo ${formatDate(day)} chưa đến.`);
  return sent !== '' && received !== '' && received < sent
    ? refuse('Phiếu báo nhận về trước ngày gửi đi.')
    : ok(null);
}

const isOver = (t: Transfer) => t.state === 'returned' || t.state === 'cancelled';

export const transferPaperHandlers: CoreHandlers<'transfer.follow' | 'transfer.replacePaper'> = {
  'transfer.follow': ({ id, version, ...paper }, { db, today, write }) => {
    const now = getTransfer(db, id);
    if (!now) return fail('transfer.not-found');
    if (isOver(now)) return wrongState(deeds.follow, now);
    const [wrong] = checkBoxes(paper.boxes, { paper: now.paperKind, today });
    if (wrong) return fail('transfer.refused', { name: '', ...wrong });
    const notices = checkNotices(paper.noticeSentOn, paper.noticeReceivedOn, today);
    if (!notices.ok) return notices;
    const boxes = paper.boxes.filter((b) => b.on !== '' || b.signer !== '');
    return write(deeds.follow, (w) =>
      updateTransfer(w, { ...now, ...paper, boxes, version }) ? ok(null) : fail('transfer.changed-meanwhile'),
    );
  },

  'transfer.replacePaper': ({ id, version, reason, paperNumber, paperSerial }, { db, today, write }) => {
    const now = getTransfer(db, id);
    if (!now) return fail('transfer.not-found');
    const gone = now.state === 'left' && now.leftEventId !== null;
    if (now.direction === 'in' || gone || (now.state !== 'drafted' && now.state !== 'left'))
      return wrongState(deeds.replacePaper, now);
    const year = (now.introducedOn || today).slice(0, 4);
    const spent = [now.paperNumber, ...now.spoiled.map((s) => s.number)];
    const holder = spent.includes(paperNumber)
      ? 'này (giấy viết hỏng)'
      : paperNumberHolder(db, { number: paperNumber, year, except: id });
    if (paperNumber !== '' && holder !== undefined)
      return fail('transfer.number-taken', { number: paperNumber, year, holder, field: 'paperNumber' });
    const old = { serial: now.paperSerial, number: now.paperNumber, on: today, reason };
    return write(deeds.replacePaper, (w) =>
      updateTransfer(w, {
        ...now,
        version,
        paperNumber,
        paperSerial,
        boxes: [],
        spoiled: [...now.spoiled, old],
      })
        ? ok(null)
        : fail('transfer.changed-meanwhile'),
    );
  },
};
