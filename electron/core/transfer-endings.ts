/** How a transfer or a stay ends, or goes on for longer. */
import type { WriteDb } from '../../db/connection.ts';
import { discardArrival } from '../../db/repo/arrival.ts';
import { getEvent } from '../../db/repo/event.ts';
import { updateTransfer } from '../../db/repo/transfer.ts';
import { isTemporaryKind, type Transfer } from '../../shared/entities/transfer.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { transferEvent } from './transfer-ledger.ts';
import { checkDay, deeds, record, type StepArgs, save, wrongState } from './transfer-step.ts';

/** The paper came back: who had gone is here again, who was to come stays where he was. */
export function giveBack(
  db: WriteDb,
  t: Transfer,
  args: StepArgs & { readonly reason: string },
): Result<null> {
  if (t.state !== 'left' || t.endedOn !== '') return wrongState(deeds.return, t);
  const { on, today, reason } = args;
  const fits = checkDay(t, on, today);
  if (!fits.ok) return fits;
  const next: Transfer = { ...t, state: 'returned', endedOn: on, endedReason: reason };
  if (t.direction === 'in') {
    discardArrival(db, t, `Giấy chuyển đến đã trả lại: ${reason}`);
    return save(db, next, today);
  }
  if (t.leftEventId === null) return save(db, next, today);
  const stayed = checkStayed(db, t, on);
  if (!stayed.ok) return stayed;
  const event = isTemporaryKind(t.kind)
    ? transferEvent(t, 'temporaryReturned', on, {}, `Giấy bị trả lại: ${reason}`)
    : transferEvent(t, 'transferReturned', on, { reason });
  const back = record(db, event, args);
  return back.ok ? save(db, { ...next, endedEventId: back.value }, today) : back;
}

/** Before anybody has gone: the number is free again. */
export function cancel(db: WriteDb, t: Transfer, args: StepArgs & { readonly reason: string }): Result<null> {
  const arriving = t.state === 'left' && t.direction === 'in';
  const notYetMoved = t.state === 'drafted' || (t.state === 'left' && t.leftEventId === null && !arriving);
  if (!notYetMoved && !arriving) return wrongState(deeds.cancel, t);
  if (arriving) discardArrival(db, t, `Ghi nhầm giấy chuyển đến: ${args.reason}`);
  const next: Transfer = { ...t, state: 'cancelled', endedOn: args.today, endedReason: args.reason };
  // What is wrong with a paper is no reason to keep it.
  return updateTransfer(db, next) ? ok(null) : fail('transfer.changed-meanwhile');
}

/** Who went this morning cannot be back from the stay the same day: it would never have been. */
function checkStayed(db: WriteDb, t: Transfer, on: string): Result<null> {
  const began = (t.direction === 'in' ? t.receivedEventId : t.leftEventId) ?? 0;
  const since = getEvent(db, began)?.effectiveOn ?? '';
  if (!isTemporaryKind(t.kind) || on > since) return ok(null);
  return fail('transfer.refused', {
    name: '',
    rule: `Ngày này phải sau ngày bắt đầu sinh hoạt tạm thời (${formatDate(since)}). Ghi nhầm thì hoàn tác bước đã ghi.`,
    citation: '',
    field: 'on',
  });
}

const staying = (t: Transfer) =>
  isTemporaryKind(t.kind) && (t.state === 'left' || t.state === 'received') && t.endedOn === '';

export function extend(
  db: WriteDb,
  t: Transfer,
  args: StepArgs & { readonly untilOn: string; readonly reason: string },
): Result<null> {
  if (!staying(t) || (t.direction === 'in' && t.state !== 'received')) return wrongState(deeds.extend, t);
  const { on, untilOn, reason, today } = args;
  const fits = checkDay(t, on, today);
  if (!fits.ok) return fits;
  const written = record(db, transferEvent(t, 'temporaryExtended', on, { untilOn, reason }), args);
  if (!written.ok) return written;
  const extensions = [...t.extensions, { from: t.expectedEndOn, until: untilOn, on, reason }];
  const next = { ...t, expectedEndOn: untilOn, extensions };
  // Each extension has its own ground; how long all of it may last is said by the warning of the detail page.
  return updateTransfer(db, next) ? ok(null) : fail('transfer.changed-meanwhile');
}

export function endStay(
  db: WriteDb,
  t: Transfer,
  args: StepArgs & { readonly reason: string },
): Result<null> {
  if (!staying(t) || (t.direction === 'in' && t.state !== 'received')) return wrongState(deeds.end, t);
  const { on, reason, today } = args;
  const fits = checkDay(t, on, today);
  if (!fits.ok) return fits;
  const stayed = checkStayed(db, t, on);
  if (!stayed.ok) return stayed;
  const event =
    t.direction === 'in'
      ? transferEvent(t, 'temporaryInEnded', on, { reason })
      : transferEvent(t, 'temporaryReturned', on, {}, reason);
  const ended = record(db, event, args);
  if (!ended.ok) return ended;
  const next = { ...t, endedOn: on, endedReason: reason, endedEventId: ended.value };
  return updateTransfer(db, next) ? ok(null) : fail('transfer.changed-meanwhile');
}
