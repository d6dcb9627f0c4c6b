/** What happened to cards in a period: counted by form, and the entries behind each number. */
import type { ReadDb } from '../../db/connection.ts';
import { bookScope } from '../../db/reports/books/book-scope.ts';
import { countByForm, countEvents, type EventsAsked } from '../../db/reports/books/event-ids.ts';
import { type ListedEvent, listEvents } from '../../db/reports/event-list.ts';
import type { EventKind, LedgerEvent } from '../../shared/entities/event.ts';
import { reissueCauses } from '../../shared/i18n/vi/event.ts';
import { decisionText } from '../../shared/i18n/vi/event-sentences.ts';
import { type CardMove, type CardMovement, cardMoves } from '../../shared/ipc/card.ts';
import type { PeriodQuestion } from '../../shared/ipc/period.ts';
import { type Compared, compared, yearBefore } from '../../shared/rules/compare-periods.ts';
import { maskField } from '../../shared/text/mask-identity.ts';

const kinds: readonly EventKind[] = ['cardIssued', 'cardLost', 'cardReturned'];

const askedOf = (move: CardMove): EventsAsked =>
  move === 'lost'
    ? { kinds: ['cardLost'] }
    : move === 'returned'
      ? { kinds: ['cardReturned'] }
      : { kinds: ['cardIssued'], payloadForm: move };

export function cardCounts(db: ReadDb, period: PeriodQuestion): Record<CardMove, Compared> {
  const counted = ({ from, to, orgId }: PeriodQuestion): Map<string, number> =>
    new Map(
      countByForm(db, { kinds }, bookScope(db, { orgId, from, asOf: to })).map(({ kind, form, entries }) => [
        kind === 'cardIssued' ? form : kind === 'cardLost' ? 'lost' : 'returned',
        entries,
      ]),
    );
  const now = counted(period);
  const before = counted({ ...period, ...yearBefore(period) });
  const cell = (move: CardMove): Compared => compared(now.get(move) ?? 0, before.get(move) ?? 0);
  return {
    new: cell('new'),
    reissue: cell('reissue'),
    exchange: cell('exchange'),
    lost: cell('lost'),
    returned: cell('returned'),
  };
}

/** `found` counts them all; the rows are the first of them, in the order of their days. */
export function cardMovements(
  db: ReadDb,
  { from, to, orgId }: PeriodQuestion,
  { move, limit }: { readonly move: CardMove; readonly limit: number },
): { readonly found: number; readonly rows: readonly CardMovement[] } {
  const scope = bookScope(db, { orgId, from, asOf: to });
  const asked = askedOf(move);
  return {
    found: countEvents(db, asked, scope).rows,
    rows: listEvents(db, asked, scope, { offset: 0, limit }).map((listed) => movementRow(listed, move)),
  };
}

const movementRow = ({ event, name, bornOn, orgName }: ListedEvent, move: CardMove): CardMovement => ({
  eventId: event.id,
  memberId: event.memberId,
  name,
  bornOn,
  orgName,
  move,
  on: event.effectiveOn,
  cardNumber: event.kind === 'cardIssued' ? maskField('cardNumber', event.payload.cardNumber) : '',
  said: saidOf(event),
  decision: decisionText(event.decision),
});

function saidOf(event: LedgerEvent): string {
  if (event.kind === 'cardLost') return event.payload.circumstances;
  if (event.kind === 'cardReturned') return event.payload.reason;
  return event.kind === 'cardIssued' && event.payload.cause !== '' ? reissueCauses[event.payload.cause] : '';
}

/** Every movement of a period, by what happened. */
export const allCardMovements = (db: ReadDb, period: PeriodQuestion, limit: number): CardMovement[] =>
  cardMoves.flatMap((move) => cardMovements(db, period, { move, limit }).rows);
