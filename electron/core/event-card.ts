/**
 * The card in the record follows the ledger: issuing one puts its number on the record, and the number of eight digits
 * that the card of 2025 replaces is kept beside it (Quy định 347-QĐ/TW; "số thẻ theo Quyết định 85").
 */
import type { ReadDb, WriteDb } from '../../db/connection.ts';
import { cardIssuedTo } from '../../db/repo/event.ts';
import { getMember, holdersOf, updateMember } from '../../db/repo/member.ts';
import type { EventDraft, LedgerEvent } from '../../shared/entities/event.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { inLedgerOrder } from '../../shared/rules/lifecycle.ts';

type Card = Extract<LedgerEvent, { readonly kind: 'cardIssued' }>;

const cardsOf = (events: readonly LedgerEvent[]): Card[] =>
  inLedgerOrder(events.filter((e) => e.withdrawnReason === null)).filter((e) => e.kind === 'cardIssued');

/** Refused when the number is on another member's card, now or by an event of his. */
export function checkCard(db: ReadDb, draft: EventDraft): Result<null> {
  if (draft.kind !== 'cardIssued' || !('cardNumber' in draft.payload)) return ok(null);
  const number = draft.payload.cardNumber;
  const [holder] = holdersOf(db, { field: 'cardNumber', value: number, exceptId: draft.memberId });
  const holderName = holder?.name ?? cardIssuedTo(db, number, draft.memberId);
  return holderName === undefined ? ok(null) : fail('event.card-held', { number, holder: holderName });
}

/** @param events the member's ledger with the new entry in it */
export function putCardOnRecord(
  db: WriteDb,
  memberId: number,
  events: readonly LedgerEvent[],
  at: string,
): Result<null> {
  const latest = cardsOf(events).at(-1);
  const member = getMember(db, memberId);
  if (!latest || !member) return ok(null);
  const number = latest.payload.cardNumber;
  const { cardNumber: before, oldCardNumber } = member.record;
  if (number === before) return ok(null);
  const replaced = before.length === 8 && number.length === 12 ? before : oldCardNumber;
  const record = { ...member.record, cardNumber: number, oldCardNumber: replaced };
  const updated = updateMember(db, { id: memberId, version: member.version, record, at });
  return updated.ok ? ok(null) : updated;
}

/**
 * After a card's event is withdrawn: the number before it, if the record still has the withdrawn one.
 * @param rest the ledger without it
 */
export function takeCardBack(
  db: WriteDb,
  event: LedgerEvent,
  rest: readonly LedgerEvent[],
  at: string,
): Result<null> {
  if (event.kind !== 'cardIssued') return ok(null);
  const member = getMember(db, event.memberId);
  if (!member || member.record.cardNumber !== event.payload.cardNumber) return ok(null);
  const { oldCardNumber } = member.record;
  const before = cardsOf(rest).at(-1)?.payload.cardNumber;
  const cardNumber = before ?? oldCardNumber;
  const record = {
    ...member.record,
    cardNumber,
    oldCardNumber: cardNumber === oldCardNumber ? '' : oldCardNumber,
  };
  const updated = updateMember(db, { id: member.id, version: member.version, record, at });
  return updated.ok ? ok(null) : updated;
}
