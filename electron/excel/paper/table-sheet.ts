/**
 * One table of the program as a sheet: official heading, numbered columns, rows whose cells keep their lines, groups
 * and sums, notes, signatures. A column of numbers stays numbers, every other cell is text and never a formula.
 */
import type { CellStyle } from 'hucre/xlsx';
import { sheetText } from '../../../shared/i18n/vi/sheet.ts';
import type { BookPaper } from '../../../shared/ipc/book.ts';
import type { Sheet, SheetRow } from '../../../shared/ipc/sheet.ts';
import { type Canvas, createCanvas } from './canvas.ts';
import { drawHeading, drawNotes, drawSignatures, type PaperFrame, pageOf } from './frame.ts';
import type { DrawnSheet } from './long-lines.ts';
import { countFormat, styles } from './styles.ts';
import { sumFormula } from './sum-formula.ts';
import { sumAcross } from './sum-of-cells.ts';

/** Excel's characters across an A4 landscape page in Times New Roman 12. */
const pageCharacters = 150;
const orderWidth = 6;
const lineHeight = 16;

type Head = Pick<Sheet, 'orgName' | 'upperName' | 'practice'>;

export const frameOf = ({ orgName, upperName, practice }: Head, paper: BookPaper): PaperFrame => ({
  ...paper,
  number: '',
  orgName,
  upperName,
  practice,
});

/** Excel allows 31 characters, none of []:*?/\\, and no apostrophe at either end. */
export const sheetName = (title: string): string =>
  title
    .replace(/[[\]:*?/\\]/g, '-')
    .replace(/^'+/, '')
    .slice(0, 31)
    .replace(/'+$/, '') || sheetText.unnamed;

/** Lines that a cell takes when its own lines wrap in the column. */
const linesIn = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(1, width * 1.05))), 0);

const top: CellStyle['alignment'] = { vertical: 'top', wrapText: true };
const columnStyles = {
  order: { ...styles.listCount, alignment: { horizontal: 'center', vertical: 'top' } },
  text: { ...styles.listText, alignment: top },
  centred: { ...styles.listCentred, alignment: { ...top, horizontal: 'center' } },
  number: { ...styles.listCentred, alignment: { ...top, horizontal: 'right' }, numFmt: countFormat },
} satisfies Record<string, CellStyle>;

export function tableSheet(sheet: Sheet, paper: BookPaper): DrawnSheet {
  const frame = frameOf(sheet, paper);
  const canvas = createCanvas();
  const shares = sheet.columns.reduce((sum, c) => sum + c.width, 0);
  const widths = sheet.columns.map((c) => Math.max(8, Math.round((c.width / shares) * pageCharacters)));
  const all = [orderWidth, ...widths];
  drawHeading(canvas, frame, {
    // The heading needs room for two halves.
    columns: Math.max(4, all.length),
    title: sheet.title.toLocaleUpperCase('vi'),
    subtitles: sheet.subtitles,
  });
  const header = canvas.row;
  drawColumns(canvas, sheet, all);
  let number = 0;
  sheet.rows.forEach((row, i) => {
    const at = header + 2 + i;
    if (row.kind === undefined && sheet.addsAcross) drawAcross(canvas, at, ++number, row);
    else if (row.kind === undefined) canvas.line(at, [++number, ...row.cells]);
    else if (row.kind === 'group') drawGroup(canvas, at, row, all.length);
    else drawSum(canvas, sheet.rows, i, header + 2);
    const high = row.cells.reduce<number>(
      (most, cell, c) => Math.max(most, linesIn(String(cell), widths[c] ?? 8)),
      1,
    );
    canvas.height(at, 2 + lineHeight * Math.max(sheet.lines ?? 1, row.kind === 'group' ? 1 : high));
  });
  canvas.row = header + 3 + sheet.rows.length;
  drawNotes(canvas, sheet.notes, all);
  drawSignatures(canvas, frame, all.length);
  return canvas.sheet({
    name: sheetName(sheet.title),
    columns: [
      { width: orderWidth, style: columnStyles.order },
      ...sheet.columns.map((column, i) => ({
        width: widths[i] ?? 8,
        style: isNumeric(sheet.rows, i)
          ? columnStyles.number
          : column.centred
            ? columnStyles.centred
            : columnStyles.text,
      })),
    ],
    ...pageOf(frame, [header, header + 1], all),
  });
}

/** A row whose last number is the sum of the others; the number column and the words stand before the first number. */
function drawAcross(canvas: Canvas, at: number, order: number, { cells }: SheetRow): void {
  const first = cells.findIndex((cell) => typeof cell === 'number');
  const last = cells.length - 1;
  canvas.put(at, 0, order, columnStyles.order);
  cells.forEach((cell, column) => {
    const isNumber = typeof cell === 'number';
    const style = isNumber ? columnStyles.number : columnStyles.text;
    const adds = isNumber && column === last && first < last;
    const value = adds ? { formula: sumAcross(at, first + 1, last), result: cell } : cell;
    canvas.put(at, column + 1, value, style);
  });
}

const isNumeric = (rows: readonly SheetRow[], column: number): boolean =>
  rows.some((row) => typeof row.cells[column] === 'number');

function drawColumns(canvas: Canvas, sheet: Sheet, widths: readonly number[]): void {
  const labels = [sheet.order ?? sheetText.order, ...sheet.columns.map((c) => c.label)];
  labels.forEach((label, column) => {
    canvas.put(canvas.row, column, label, styles.header);
    // The numbers of the columns, by which the regulations name them.
    canvas.put(canvas.row + 1, column, String(column + 1), styles.numbering);
  });
  const lines = labels.map((label, i) => linesIn(label, (widths[i] ?? 8) * 0.8));
  canvas.height(canvas.row, 2 + lineHeight * Math.max(...lines));
}

/** A group's heading goes across the page. */
function drawGroup(canvas: Canvas, at: number, row: SheetRow, columns: number): void {
  const style = { ...styles.sumText, alignment: styles.text.alignment };
  canvas.span([at, 0], [at, columns - 1], row.cells.join(' '), style);
}

const sumNumber: CellStyle = { ...styles.sumCount, alignment: { ...top, horizontal: 'right' } };

/** A sum stands under its columns. @param first where the first row of the table stands */
function drawSum(canvas: Canvas, rows: readonly SheetRow[], index: number, first: number): void {
  const at = first + index;
  canvas.put(at, 0, '', styles.sumText);
  rows[index]?.cells.forEach((cell, column) => {
    const style = typeof cell === 'number' ? sumNumber : styles.sumText;
    const place = { row: (i: number) => first + i, column: column + 1 };
    canvas.put(at, column + 1, sumFormula(rows, index, column, place), style);
  });
}
