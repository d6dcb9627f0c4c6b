/** Statutory books as of any date, closed and noted. */
import {
  findClosedBook,
  getClosedBook,
  insertClosedBook,
  listClosedBooks,
  notesOf,
} from '../../db/repo/closed-book.ts';
import { booksText } from '../../shared/i18n/vi/books.ts';
import type { bookOps } from '../../shared/ipc/book.ts';
import { fail, ok } from '../../shared/result.ts';
import { books } from '../../shared/rules/books/registry.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { exportBook } from './book-export.ts';
import { bookHead, bookPage, bookSheet, movementOf, printedSheet } from './book-view.ts';
import type { CoreHandlers } from './context.ts';

export const bookHandlers: CoreHandlers<keyof typeof bookOps> = {
  'book.head': ({ source }, { db }) => bookHead(db, source),

  'book.page': ({ source, offset, limit }, { db }) => {
    const rows = bookPage(db, source, { offset, limit });
    return rows.ok ? ok({ rows: rows.value }) : rows;
  },

  'book.movement': ({ request }, { db }) => ok(movementOf(db, request)),

  'book.notes': ({ id }, { db }) => (getClosedBook(db, id) ? ok(notesOf(db, id)) : fail('book.not-found')),

  'book.closedList': (_input, { db }) => ok(listClosedBooks(db)),

  'book.close': ({ request }, { db, today, write }) => {
    const { title, span } = books[request.book];
    // A book of one day has no beginning: two closings of it would differ in nothing.
    const asked = span === 'asOf' ? { ...request, from: '' } : request;
    if (asked.asOf > today)
      return fail('book.not-yet', { date: formatDate(asked.asOf), today: formatDate(today) });
    const already = findClosedBook(db, asked);
    if (already)
      return fail('book.closed-already', {
        title,
        date: formatDate(asked.asOf),
        closedAt: formatDate(already.closedAt.slice(0, 10)),
      });
    const sheet = bookSheet(db, { kind: 'live', request: asked });
    if (!sheet.ok) return sheet;
    const { head, rows } = sheet.value;
    const { form, order, note, lines, columns, base, orgName } = head;
    const document = { title, form, order, note, lines, columns, base, orgName, rows };
    return write(booksText.deed(title, asked.asOf), (w, { at, name }) =>
      ok({ id: insertClosedBook(w, asked, document, { at, by: name }), rows: rows.length }),
    );
  },

  'book.sheet': ({ source }, { db }) => printedSheet(db, source),

  'book.export': (input, context) => exportBook(input, context),
};
