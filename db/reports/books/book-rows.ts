/**
 * A book's rows: ids first (only of the window, by an index), then the facts of those rows, then the words of the
 * registry. One entry for the screen, for Excel, for print, for closing and for the notes to closed books.
 */
import type { Book, BookRequest, BookRow, BookTally } from '../../../shared/entities/book.ts';
import { isMoveIn, moveLabels } from '../../../shared/rules/books/movement.ts';
import { books } from '../../../shared/rules/books/registry.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import type { ReadDb } from '../../connection.ts';
import { type BookScope, bookScope, orgNamesOn } from './book-scope.ts';
import { countDossierRows, handoverRows, loanRows, type Window } from './dossier-rows.ts';
import { countEntries, entriesAmong, entryIds } from './entry-ids.ts';
import { countEvents } from './event-ids.ts';
import { eventRows } from './event-rows.ts';
import { countCrossings, crossingsIn, moveOf, statusesOn } from './movement.ts';
import { personFacts } from './person-facts.ts';
import { countStanding, standingAmong, standingIds } from './standing-ids.ts';

/** @param window which rows: from an offset, or those of some members */
export function bookRows(db: ReadDb, request: BookRequest, window: Window): BookRow[] {
  const book: Book = books[request.book];
  const scope = bookScope(db, request);
  switch (book.source) {
    case 'entries':
    case 'standing': {
      const ids = memberIds(db, book, scope, window);
      const facts = personFacts(db, ids, scope.asOf);
      return ids.flatMap((memberId) => {
        const fact = facts.get(memberId);
        return fact ? [{ key: `m${memberId}`, memberId, cells: book.cells(fact) }] : [];
      });
    }
    case 'events':
      return eventRows(db, book, scope, window);
    case 'loans': {
      const loans = loanRows(db, scope, window);
      const facts = personFacts(
        db,
        loans.map((l) => l.memberId),
        scope.asOf,
      );
      return loans.flatMap((loan) => {
        const fact = facts.get(loan.memberId);
        const cells = fact && book.cells({ ...loan, record: fact.record });
        return cells ? [{ key: `l${loan.id}`, memberId: loan.memberId, cells }] : [];
      });
    }
    case 'handovers': {
      const rows = handoverRows(db, scope, window);
      const facts = personFacts(
        db,
        rows.map((h) => h.memberId),
        scope.asOf,
      );
      return rows.flatMap((row) => {
        const fact = facts.get(row.memberId);
        const cells = fact && book.cells({ ...row, record: fact.record });
        return cells ? [{ key: `h${row.id}`, memberId: row.memberId, cells }] : [];
      });
    }
    case 'movement':
      return movementRows(db, scope, window);
  }
}

function memberIds(
  db: ReadDb,
  book: Extract<Book, { source: 'entries' | 'standing' }>,
  scope: BookScope,
  window: Window,
): number[] {
  if ('memberIds' in window)
    return book.source === 'entries'
      ? entriesAmong(db, scope, window.memberIds)
      : standingAmong(db, book.which, scope, window.memberIds);
  return book.source === 'entries'
    ? entryIds(db, scope, window.offset, window.limit)
    : standingIds(db, book.which, scope, window);
}

function movementRows(db: ReadDb, scope: BookScope, window: Window): BookRow[] {
  const shown = crossingsIn(db, scope, window);
  const facts = personFacts(
    db,
    shown.map((c) => c.memberId),
    scope.asOf,
  );
  const orgName = orgNamesOn(db, scope.asOf);
  return shown.map((crossing) => {
    const { memberId, day, way, orgBefore, orgAfter } = crossing;
    const record = facts.get(memberId)?.record;
    const move = moveOf(crossing);
    return {
      key: `x${memberId}/${day}/${way}`,
      memberId,
      cells: [
        formatDate(day),
        record?.fullName ?? '',
        formatDate(record?.bornOn ?? ''),
        isMoveIn(move) ? 'Tăng' : 'Giảm',
        moveLabels[move],
        orgName(orgBefore),
        orgName(orgAfter),
      ],
    };
  });
}

/** The counts of the sentence above the book. */
export function bookTally(db: ReadDb, request: BookRequest): BookTally {
  const book: Book = books[request.book];
  const scope = bookScope(db, request);
  // A book of what happened says nothing of how many there are.
  const happened = book.source === 'events' || book.source === 'loans' || book.source === 'handovers';
  const {
    official = 0,
    probationary = 0,
    unverified = 0,
    temporary = 0,
  } = happened ? {} : statusesOn(db, scope);
  const standing = { official, probationary, unverified, temporary };
  const counted = (rows: number, people = rows): BookTally => ({ rows, people, ...standing });
  switch (book.source) {
    case 'entries':
      return counted(countEntries(db, scope));
    case 'standing':
      return counted(
        book.which === 'present'
          ? official + probationary + unverified
          : countStanding(db, book.which, scope),
      );
    case 'events': {
      const { rows, people } = countEvents(db, book, scope);
      return counted(rows, people);
    }
    case 'loans':
    case 'handovers': {
      const { rows, people } = countDossierRows(db, book.source, scope);
      return counted(rows, people);
    }
    case 'movement': {
      const { rows, people } = countCrossings(db, scope);
      return counted(rows, people);
    }
  }
}
