/** The one table of a book: official heading, numbered columns, rows whose cells keep their lines, signatures. */
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { bookPaperText as words } from '../../../shared/i18n/vi/books.ts';
import type { BookPaper, BookSheet } from '../../../shared/ipc/book.ts';
import { createCanvas } from '../write-year/canvas.ts';
import { drawHeading, drawNotes, drawSignatures, type PaperFrame, pageOf } from '../write-year/frame.ts';
import { styles } from '../write-year/styles.ts';

/** Excel's characters across an A4 landscape page in Times New Roman 12. */
const pageCharacters = 150;
const orderWidth = 6;
const lineHeight = 16;

export const frameOf = (sheet: BookSheet, paper: BookPaper): PaperFrame => ({
  ...paper,
  number: '',
  orgName: sheet.head.orgName,
  upperName: sheet.head.upperName,
  practice: sheet.head.practice,
});

/** Lines that a cell takes when its own lines wrap in the column. */
const linesIn = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(1, width * 1.05))), 0);

const daysOf = ({ request }: BookSheet['head']): string =>
  request.from === '' ? words.asOf(request.asOf) : words.between(request.from, request.asOf);

export function bookTableSheet(sheet: BookSheet, paper: BookPaper): WriteSheet {
  const { head, rows } = sheet;
  const frame = frameOf(sheet, paper);
  const canvas = createCanvas();
  const shares = head.columns.reduce((sum, c) => sum + c.width, 0);
  const widths = head.columns.map((c) => Math.max(8, Math.round((c.width / shares) * pageCharacters)));
  const all = [orderWidth, ...widths];
  drawHeading(canvas, frame, {
    columns: all.length,
    title: head.title.toLocaleUpperCase('vi'),
    subtitles: [daysOf(head), ...(head.form === '' ? [] : [`(${head.form})`])],
  });
  const top = canvas.row;
  const labels = [head.order, ...head.columns.map((c) => c.label)];
  labels.forEach((label, column) => {
    canvas.put(top, column, label, styles.header);
    // The numbers of the columns, by which the regulations name them.
    canvas.put(top + 1, column, String(column + 1), styles.numbering);
  });
  canvas.height(top, 2 + lineHeight * Math.max(...labels.map((l, i) => linesIn(l, (all[i] ?? 8) * 0.8))));
  rows.forEach((row, i) => {
    const at = top + 2 + i;
    canvas.line(at, [i + 1, ...row.cells]);
    const high = row.cells.reduce((most, cell, c) => Math.max(most, linesIn(cell, widths[c] ?? 8)), 1);
    canvas.height(at, 2 + lineHeight * Math.max(head.lines, high));
  });
  canvas.row = top + 3 + rows.length;
  const count = head.request.book === 'present' ? words.count(rows.length) : words.lines(rows.length);
  drawNotes(canvas, [count, head.base, ...(head.note === '' ? [] : [head.note])], all);
  drawSignatures(canvas, frame, all.length);
  const text: CellStyle = { ...styles.listText, alignment: { wrapText: true, vertical: 'top' } };
  const centred: CellStyle = {
    ...styles.listCentred,
    alignment: { horizontal: 'center', vertical: 'top', wrapText: true },
  };
  return canvas.sheet({
    name: sheetName(head.title),
    columns: [
      {
        width: orderWidth,
        style: { ...styles.listCount, alignment: { horizontal: 'center', vertical: 'top' } },
      },
      ...head.columns.map((c, i) => ({ width: widths[i] ?? 8, style: c.centred ? centred : text })),
    ],
    ...pageOf(frame, [top, top + 1]),
  });
}

/** Excel allows 31 characters, and none of []:*?/\\ */
export const sheetName = (title: string): string => title.replace(/[[\]:*?/\\]/g, '-').slice(0, 31);
