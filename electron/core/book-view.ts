/** A book ready to be shown or laid out: live from the ledger, or the closed one with its notes. */
import type { ReadDb } from '../../db/connection.ts';
import { closedDocument, findClosedBook, getClosedBook, notesOf } from '../../db/repo/closed-book.ts';
import { getRegister } from '../../db/repo/register.ts';
import { bookRows, bookTally } from '../../db/reports/books/book-rows.ts';
import { bookScope, organisationKnown, orgNamesOn } from '../../db/reports/books/book-scope.ts';
import { countMoves, eveOf, statusesOn, temporarilyAway } from '../../db/reports/books/movement.ts';
import type { BookRequest, BookTally } from '../../shared/entities/book.ts';
import { activeStatuses } from '../../shared/entities/member-state.ts';
import { baseSentence } from '../../shared/i18n/vi/books.ts';
import type { BookHead, BookSheet, BookSource, Movement } from '../../shared/ipc/book.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { isMoveIn, type Move } from '../../shared/rules/books/movement.ts';
import { books } from '../../shared/rules/books/registry.ts';

type Head = BookHead & { readonly tally: BookTally | null };

/** More than these lie beyond any binder, and beyond what a window can lay out at once. */
const mostPrinted = 20_000;

function frame(db: ReadDb) {
  const register = getRegister(db);
  if (!register) throw new Error('an open register has no row of its own');
  return { practice: register.practice, upperName: register.upperName, rootOrgId: register.rootOrgId };
}

/** Above a branch stands the register's own organisation, above that the upper one. */
export const upperOf = (db: ReadDb, orgId: number, orgName: (id: number | null) => string): string => {
  const { rootOrgId, upperName } = frame(db);
  return orgId === rootOrgId ? upperName : orgName(rootOrgId);
};

export function liveHead(db: ReadDb, request: BookRequest): Result<Head> {
  const book = books[request.book];
  if (!organisationKnown(db, request.orgId)) return fail('book.org-not-found');
  const tally = bookTally(db, request);
  const orgName = orgNamesOn(db, request.asOf);
  const { title, form, order, note, lines, columns } = book;
  return ok({
    request,
    title,
    form,
    order,
    note,
    lines,
    columns,
    base: baseSentence(book, tally, { from: request.from || request.asOf, asOf: request.asOf }),
    rows: tally.rows,
    orgName: orgName(request.orgId),
    upperName: upperOf(db, request.orgId, orgName),
    practice: frame(db).practice,
    closed: findClosedBook(db, request) ?? null,
    tally,
  });
}

export function bookHead(db: ReadDb, source: BookSource): Result<Head> {
  if (source.kind === 'live') return liveHead(db, source.request);
  const closed = getClosedBook(db, source.id);
  const document = closedDocument(db, source.id);
  if (!closed || !document) return fail('book.not-found');
  const { title, form, order, note, lines, columns, base, orgName } = document;
  const { request } = closed;
  return ok({
    request,
    title,
    form,
    order,
    note,
    lines,
    columns,
    base,
    rows: document.rows.length,
    orgName,
    upperName: upperOf(db, request.orgId, orgNamesOn(db, request.asOf)),
    practice: frame(db).practice,
    closed,
    tally: null,
  });
}

export function bookPage(
  db: ReadDb,
  source: BookSource,
  window: { readonly offset: number; readonly limit: number },
): Result<BookSheet['rows']> {
  if (source.kind === 'live') return ok(bookRows(db, source.request, window));
  const document = closedDocument(db, source.id);
  return document
    ? ok(document.rows.slice(window.offset, window.offset + window.limit))
    : fail('book.not-found');
}

export function movementOf(db: ReadDb, request: BookRequest): Movement {
  const scope = bookScope(db, request);
  const active = (byStatus: ReturnType<typeof statusesOn>): number =>
    activeStatuses.reduce((sum, status) => sum + (byStatus[status] ?? 0), 0);
  const moves = countMoves(db, scope);
  // The keys are the table's own lines.
  const net = (Object.entries(moves) as [Move, number][]).reduce(
    (sum, [move, n]) => sum + (isMoveIn(move) ? n : -n),
    0,
  );
  const opening = active(statusesOn(db, scope, eveOf(scope.from)));
  const atEnd = statusesOn(db, scope);
  const closing = active(atEnd);
  return {
    opening,
    closing,
    moves,
    guests: atEnd.temporary ?? 0,
    away: temporarilyAway(db, scope),
    proved: opening + net === closing,
  };
}

/** @param most rows that the paper may have; null where there is no limit */
export function bookSheet(db: ReadDb, source: BookSource, most: number | null = null): Result<BookSheet> {
  const head = bookHead(db, source);
  if (!head.ok) return head;
  const { tally: _, ...rest } = head.value;
  if (most !== null && rest.rows > most) return fail('book.too-long-to-print', { rows: rest.rows, most });
  const rows = bookPage(db, source, { offset: 0, limit: 10_000_000 });
  if (!rows.ok) return rows;
  return ok({
    head: rest,
    rows: rows.value,
    notes: source.kind === 'closed' ? notesOf(db, source.id) : [],
    movement:
      source.kind === 'live' && rest.request.book === 'movement' ? movementOf(db, rest.request) : null,
  });
}

export const printedSheet = (db: ReadDb, source: BookSource): Result<BookSheet> =>
  bookSheet(db, source, mostPrinted);
