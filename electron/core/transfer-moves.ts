/** Going and coming: what each does to the member's ledger and to the paper. */
import type { WriteDb } from '../../db/connection.ts';
import type { EventDraft } from '../../shared/entities/event.ts';
import { isTemporaryKind, type Transfer } from '../../shared/entities/transfer.ts';
import { fail, type Result } from '../../shared/result.ts';
import { transferRegulationOn } from '../../shared/rules/regulations/transfer.ts';
import { recordJudged, transferEvent } from './transfer-ledger.ts';
import { checkDay, deeds, record, type StepArgs, save, wrongState } from './transfer-step.ts';

const reachOf = (t: Transfer) => transferRegulationOn(t.introducedOn).kinds[t.kind].reach;

/** Gone from here: out of the membership, or away for a time. Inside the register only the reception moves anybody. */
export function leave(db: WriteDb, t: Transfer, args: StepArgs): Result<null> {
  if (t.state !== 'drafted' || t.direction === 'in') return wrongState(deeds.leave, t);
  const written = { ...t, introducedOn: t.introducedOn || args.on };
  const fits = checkDay(written, args.on, args.today);
  if (!fits.ok) return fits;
  const next = { ...written, state: 'left' as const };
  const toOrgId = t.direction === 'internal' ? t.toOrgId : null;
  if (isTemporaryKind(t.kind)) {
    const event = transferEvent(t, 'temporaryOut', args.on, {
      destination: t.toName,
      toOrgId,
      untilOn: t.expectedEndOn,
      abroad: t.kind === 'temporaryAbroad',
      paperNumber: t.paperNumber,
    });
    const away = record(db, event, args);
    return away.ok ? save(db, { ...next, leftEventId: away.value }, args.today) : away;
  }
  if (t.direction === 'internal') return save(db, next, args.today);
  const event = transferEvent(t, 'transferredOut', args.on, {
    destination: t.toName,
    scope: 'external',
    toOrgId: null,
    paperNumber: t.paperNumber,
    duesPaidThrough: t.duesPaidThrough,
    reach: reachOf(t),
    province: t.province,
  });
  const gone = record(db, event, args);
  return gone.ok ? save(db, { ...next, leftEventId: gone.value }, args.today) : gone;
}

/** The place of reception has taken the paper in; here or there. */
export function receive(
  db: WriteDb,
  t: Transfer,
  args: StepArgs & { readonly orgId: number | null },
): Result<null> {
  const straight = t.direction === 'internal' && t.state === 'drafted' && !isTemporaryKind(t.kind);
  if (!(t.state === 'left' && t.endedOn === '') && !straight) return wrongState(deeds.receive, t);
  const { on, today } = args;
  const next: Transfer = { ...t, state: 'received', receivedOn: on, introducedOn: t.introducedOn || on };
  const fits = checkDay(next, on, today);
  if (!fits.ok) return fits;
  if (t.direction === 'internal' && !isTemporaryKind(t.kind)) {
    const event = transferEvent(t, 'transferredOut', on, {
      destination: t.toName,
      scope: 'internal',
      toOrgId: t.toOrgId,
      paperNumber: t.paperNumber,
      duesPaidThrough: t.duesPaidThrough,
      reach: reachOf(t),
    });
    const moved = record(db, event, args);
    return moved.ok ? save(db, { ...next, receivedEventId: moved.value }, today) : moved;
  }
  if (t.direction !== 'in') return save(db, next, today);
  return receiveHere(db, { ...next, toOrgId: args.orgId ?? t.toOrgId }, args);
}

function receiveHere(db: WriteDb, t: Transfer, args: StepArgs): Result<null> {
  const orgId = t.toOrgId;
  if (orgId === null)
    return fail('transfer.refused', {
      name: '',
      rule: 'Chưa chọn chi bộ tiếp nhận.',
      citation: reachOf(t) === '' ? 'Giấy giới thiệu' : transferRegulationOn(t.introducedOn).citation,
      field: 'toOrgId',
    });
  const before = arrivalEvents(t);
  const event = isTemporaryKind(t.kind)
    ? transferEvent(t, 'temporaryIn', args.on, {
        orgId,
        origin: t.fromName,
        untilOn: t.expectedEndOn,
        paperNumber: t.paperNumber,
      })
    : transferEvent(t, 'received', args.on, {
        orgId,
        origin: t.fromName,
        paperNumber: t.paperNumber,
        reach: reachOf(t),
        province: t.province,
      });
  const [first, ...rest] = [...before, event];
  const written = recordJudged(db, [first ?? event, ...rest], args);
  if (!written.ok) return written;
  return save(db, { ...t, arrival: null, receivedEventId: written.value.at(-1) ?? null }, args.today);
}

/** Admission and recognition elsewhere, as the paper of somebody new says. */
export function arrivalEvents(t: Pick<Transfer, 'memberId' | 'arrival' | 'fromName'>): EventDraft[] {
  const { arrival } = t;
  if (!arrival || arrival.admittedOn === '') return [];
  const elsewhere = { ...t, decision: '', decisionAuthority: '', causeOn: '', direction: 'in' as const };
  const admitted = transferEvent(elsewhere, 'admitted', arrival.admittedOn, {
    orgId: null,
    place: t.fromName,
  });
  const events: EventDraft[] = [
    { ...admitted, decision: { ...admitted.decision, signedOn: arrival.admissionDecidedOn } },
  ];
  if (arrival.officialOn !== '') events.push(transferEvent(elsewhere, 'recognised', arrival.officialOn, {}));
  return events;
}
