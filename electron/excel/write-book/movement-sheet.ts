/** The proved table: opening, each way in and out, closing. Stands before the list of the people who moved. */
import type { WriteSheet } from 'hucre/xlsx';
import { bookPaperText as words } from '../../../shared/i18n/vi/books.ts';
import type { BookPaper, BookSheet, Movement } from '../../../shared/ipc/book.ts';
import { movementLines } from '../../../shared/rules/books/movement-lines.ts';
import { createCanvas } from '../paper/canvas.ts';
import { drawHeading, drawNotes, drawSignatures, pageOf } from '../paper/frame.ts';
import { styles } from '../paper/styles.ts';
import { frameOf, sheetName } from '../paper/table-sheet.ts';

const widths = [8, 70, 16];

export function movementSheet(sheet: BookSheet, movement: Movement, paper: BookPaper): WriteSheet {
  const frame = frameOf(sheet.head, paper);
  const { request, title } = sheet.head;
  const canvas = createCanvas();
  drawHeading(canvas, frame, {
    columns: 3,
    title: title.toLocaleUpperCase('vi'),
    subtitles: [words.between(request.from || request.asOf, request.asOf)],
  });
  const top = canvas.row;
  [sheet.head.order, words.movement.line, words.movement.count].forEach((label, c) => {
    canvas.put(top, c, label, styles.header);
  });
  canvas.height(top, 30);
  const table = movementLines(movement, request);
  table.forEach((line, i) => {
    const at = top + 1 + i;
    const bold = line.kind !== 'move' && line.kind !== 'beside';
    canvas.put(at, 0, line.number, bold ? styles.sumText : styles.centred);
    canvas.put(
      at,
      1,
      line.label,
      bold ? { ...styles.sumText, alignment: styles.text.alignment } : styles.text,
    );
    canvas.put(at, 2, line.value, bold ? styles.sumCount : styles.count);
  });
  canvas.row = top + 2 + table.length;
  drawNotes(canvas, [sheet.head.note], widths);
  drawSignatures(canvas, frame, 3);
  return canvas.sheet({
    name: sheetName(title),
    columns: widths.map((width) => ({ width })),
    ...pageOf(frame, [top, top]),
  });
}
