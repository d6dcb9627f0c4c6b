/** The entries behind a number: what happened in a period in an organisation, with whom it happened to. */
import type { LedgerEvent } from '../../shared/entities/event.ts';
import type { ReadDb } from '../connection.ts';
import { getEvents } from '../repo/event.ts';
import { namesAndBirths } from '../repo/member.ts';
import { type BookScope, orgNamesOn } from './books/book-scope.ts';
import { type EventsAsked, eventPlaces } from './books/event-ids.ts';

export interface ListedEvent {
  readonly event: LedgerEvent;
  readonly name: string;
  readonly bornOn: string;
  /** where the member was on that day, or last */
  readonly orgName: string;
}

export function listEvents(
  db: ReadDb,
  asked: EventsAsked,
  scope: BookScope,
  window: { readonly offset: number; readonly limit: number },
): ListedEvent[] {
  const places = eventPlaces(db, asked, scope, window);
  const events = getEvents(
    db,
    places.map((p) => p.id),
  );
  const people = namesAndBirths(
    db,
    places.map((p) => p.memberId),
  );
  const orgName = orgNamesOn(db, scope.asOf);
  return places.flatMap(({ id, memberId, orgBefore, orgAfter }) => {
    const event = events.get(id);
    const person = people.get(memberId);
    return event && person ? [{ event, ...person, orgName: orgName(orgAfter ?? orgBefore) }] : [];
  });
}
