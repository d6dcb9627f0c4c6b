/** A statutory book as one of the tables that go to Excel and to paper: days and form under its title, figures below. */
import { bookPaperText as words } from '../../i18n/vi/books.ts';
import type { BookSheet } from '../../ipc/book.ts';
import type { Sheet } from '../../ipc/sheet.ts';
import { momentText } from '../../text/moment.ts';

export function bookAsSheet({ head, rows }: BookSheet, shown: 'live' | 'closed'): Sheet {
  const { title, form, order, note, lines, columns, base, orgName, upperName, practice, closed } = head;
  const { from, asOf, book } = head.request;
  return {
    title,
    subtitles: [
      from === '' ? words.asOf(asOf) : words.between(from, asOf),
      ...(form === '' ? [] : [`(${form})`]),
      ...(closed && shown === 'closed' ? [words.closedOn(momentText(closed.closedAt), closed.closedBy)] : []),
    ],
    orgName,
    upperName,
    practice,
    columns,
    rows,
    notes: [
      book === 'present' ? words.count(rows.length) : words.lines(rows.length),
      base,
      ...(note === '' ? [] : [note]),
    ],
    order,
    lines,
  };
}
