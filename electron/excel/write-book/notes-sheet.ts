/** The notes to a closed book, numbered as they came: a sheet of its own behind the table. */
import { bookPaperText as words } from '../../../shared/i18n/vi/books.ts';
import type { BookPaper, BookSheet } from '../../../shared/ipc/book.ts';
import { noteChanges } from '../../../shared/rules/books/note-changes.ts';
import { momentText } from '../../../shared/text/moment.ts';
import { createCanvas } from '../paper/canvas.ts';
import { drawHeading, pageOf } from '../paper/frame.ts';
import type { DrawnSheet } from '../paper/long-lines.ts';
import { styles } from '../paper/styles.ts';
import { frameOf } from '../paper/table-sheet.ts';

const widths = [6, 26, 26, 32, 32, 32, 24];

export function notesSheet(sheet: BookSheet, paper: BookPaper): DrawnSheet {
  const frame = frameOf(sheet.head, paper);
  const canvas = createCanvas();
  drawHeading(canvas, frame, {
    columns: widths.length,
    title: words.notes,
    subtitles: sheet.head.closed
      ? [sheet.head.title, words.closedOn(momentText(sheet.head.closed.closedAt), sheet.head.closed.closedBy)]
      : [sheet.head.title],
  });
  const top = canvas.row;
  const { number, name, column, before, after, ground, when } = words.noteColumns;
  [number, name, column, before, after, ground, when].forEach((label, c) => {
    canvas.put(top, c, label, styles.header);
  });
  canvas.height(top, 36);
  let at = top + 1;
  for (const note of sheet.notes)
    for (const change of noteChanges(note, sheet.head.columns)) {
      const moment = momentText(note.at);
      canvas.line(at, [
        note.number,
        note.memberName,
        change.column,
        change.before,
        change.after,
        note.ground,
        `${moment}\n${note.actor}`,
      ]);
      canvas.fit(at, widths);
      at += 1;
    }
  if (sheet.notes.length === 0) canvas.line(at, ['', words.empty]);
  return canvas.sheet({
    name: words.notesSheet,
    columns: widths.map((width, i) => ({ width, style: i === 0 ? styles.listCount : styles.listText })),
    ...pageOf(frame, [top, top], widths),
  });
}
