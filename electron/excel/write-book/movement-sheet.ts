/** The proved table: opening, each way in and out, closing. Stands before the list of the people who moved. */
import { bookPaperText as words } from '../../../shared/i18n/vi/books.ts';
import type { BookPaper, BookSheet, Movement } from '../../../shared/ipc/book.ts';
import { cellAddress } from '../../../shared/roster/cell-address.ts';
import { type MovementLine, movementLines } from '../../../shared/rules/books/movement-lines.ts';
import { type CellContent, createCanvas } from '../paper/canvas.ts';
import { drawHeading, drawNotes, drawSignatures, pageOf } from '../paper/frame.ts';
import type { DrawnSheet } from '../paper/long-lines.ts';
import { styles } from '../paper/styles.ts';
import { frameOf, sheetName } from '../paper/table-sheet.ts';

const widths = [8, 70, 16];

/** The ways in and out as sums over their lines, the closing as opening + in − out. @param top row of the first line */
function movementCell(table: readonly MovementLine[], index: number, top: number): CellContent {
  const line = table[index];
  const value = line?.value ?? 0;
  const cell = (i: number): string => cellAddress(top + i, 2);
  if (line?.kind === 'in' || line?.kind === 'out') {
    const next = table.findIndex(({ kind }, i) => i > index && kind !== 'move');
    return next > index + 1 ? { formula: `SUM(${cell(index + 1)}:${cell(next - 1)})`, result: value } : value;
  }
  if (line?.kind !== 'closing') return value;
  const [opening, into, out] = (['opening', 'in', 'out'] as const).map((kind) =>
    cell(table.findIndex((other) => other.kind === kind)),
  );
  return { formula: `${opening}+${into}-${out}`, result: value };
}

export function movementSheet(sheet: BookSheet, movement: Movement, paper: BookPaper): DrawnSheet {
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
    canvas.put(at, 2, movementCell(table, i, top + 1), bold ? styles.sumCount : styles.count);
  });
  canvas.row = top + 2 + table.length;
  drawNotes(canvas, [sheet.head.note], widths);
  drawSignatures(canvas, frame, 3);
  return canvas.sheet({
    name: sheetName(title),
    columns: widths.map((width) => ({ width })),
    ...pageOf(frame, [top, top], widths),
  });
}
