/** Rows of a book of events: the entries of the window with the people as they stood on the day of each. */

import type { BookRow, EventsBook } from '../../../shared/entities/book.ts';
import { foldLedger, standingEvents } from '../../../shared/rules/lifecycle.ts';
import type { ReadDb } from '../../connection.ts';
import { eventsOfMembers } from '../../repo/event.ts';
import { ruleChanges } from '../../repo/rule-change.ts';
import type { BookScope } from './book-scope.ts';
import type { Window } from './dossier-rows.ts';
import { eventPlaces } from './event-ids.ts';
import { personFacts, transferPapers } from './person-facts.ts';

/** The last day of what a partial date means: what stood then is what the entry of the book says. */
const lastDayOf = (date: string): string =>
  date.length === 10 ? date : date.length === 7 ? `${date}-31` : `${date}-12-31`;

export function eventRows(db: ReadDb, book: EventsBook, scope: BookScope, window: Window): BookRow[] {
  const places = eventPlaces(db, book, scope, window);
  const ids = places.map((p) => p.memberId);
  const facts = personFacts(db, ids, scope.asOf);
  const ledgers = eventsOfMembers(db, [...new Set(ids)]);
  const changes = ruleChanges(db);
  const papers = transferPapers(
    db,
    places.map((p) => p.id),
  );
  return places.flatMap(({ id, memberId, orgBefore, orgAfter }) => {
    const fact = facts.get(memberId);
    const ledger = ledgers.get(memberId) ?? [];
    const event = ledger.find((e) => e.id === id);
    if (!fact || !event) return [];
    const day = lastDayOf(event.effectiveOn);
    const cells = book.cells({
      ...fact,
      state: foldLedger(ledger, day, changes).state,
      events: standingEvents(ledger, day),
      event,
      orgBefore,
      orgAfter,
      paper: papers.get(id) ?? null,
    });
    return [{ key: `e${id}`, memberId, cells }];
  });
}
