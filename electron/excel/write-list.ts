/** A list of members as a workbook: official heading, the chosen columns, every number as text. */
import { listPaperText as words } from '../../shared/i18n/vi/member-list.ts';
import type { ListRow } from '../../shared/ipc/member.ts';
import { comesBack } from '../../shared/roster/own-export.ts';
import { columnMark, marksRows, marksSheetName, uidColumn } from '../../shared/roster/own-export-marks.ts';
import type { ListColumn } from '../../shared/rules/list-columns.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { hasMask } from '../../shared/text/mask-identity.ts';
import { createCanvas } from './paper/canvas.ts';
import { drawHeading, drawNotes, type PaperFrame, pageOf } from './paper/frame.ts';
import type { DrawnSheet } from './paper/long-lines.ts';
import { styles } from './paper/styles.ts';

export interface ListPaper {
  readonly frame: PaperFrame;
  /** ISO day of what the list says */
  readonly day: string;
  readonly sentence: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  readonly unmasked: boolean;
  /** member id → the member's own mark */
  readonly uids: ReadonlyMap<number, string>;
}

/** The list, and the hidden sheet by which it comes back (shared/roster/own-export-marks.ts). */
export function listSheets(paper: ListPaper): DrawnSheet[] {
  const { columns, rows, unmasked, uids } = paper;
  const textOf = (column: ListColumn, row: ListRow): string =>
    unmasked ? column.openText(row) : column.text(row);
  // What is masked in this file must not come back in the place of the number.
  const returning = columns.filter(
    (column) => comesBack(column.id) && !rows.some((row) => hasMask(textOf(column, row))),
  );
  const members = rows.map((row) => ({
    uid: uids.get(row.id) ?? '',
    values: returning.map((column) => textOf(column, row)),
  }));
  return [
    listSheet(paper, textOf, new Set(returning)),
    {
      name: marksSheetName,
      veryHidden: true,
      rows: marksRows(
        returning.map(({ id }) => id),
        members,
      ),
    },
  ];
}

function listSheet(
  { frame, day, sentence, columns, rows, unmasked, uids }: ListPaper,
  textOf: (column: ListColumn, row: ListRow) => string,
  returning: ReadonlySet<ListColumn>,
): DrawnSheet {
  const canvas = createCanvas();
  // px on the screen to Excel's characters.
  const widths = [6, ...columns.map((c) => Math.max(8, Math.round(c.width / 8)))];
  drawHeading(canvas, frame, {
    // The heading needs room for two halves.
    columns: Math.max(4, widths.length),
    title: words.title,
    subtitles: [words.asOf(formatDate(day)), ...(sentence === '' ? [] : [words.filtered(sentence)])],
  });
  const marks = [null, ...columns.map((c) => (returning.has(c) ? c.id : null)), uidColumn];
  canvas.line(canvas.row, marks.map(columnMark));
  canvas.hide(canvas.row);
  const header = canvas.row + 1;
  [words.order, ...columns.map((c) => c.label), words.uid].forEach((label, column) => {
    canvas.put(header, column, label, styles.header);
  });
  canvas.height(header, 36);
  rows.forEach((row, i) => {
    const cells = columns.map((c) => textOf(c, row));
    canvas.line(header + 1 + i, [i + 1, ...cells, uids.get(row.id) ?? '']);
    canvas.fit(header + 1 + i, widths);
  });
  canvas.row = header + rows.length + 2;
  drawNotes(canvas, [words.count(rows.length), ...(unmasked ? [] : [words.maskedNote])], widths);
  return canvas.sheet({
    name: words.sheet,
    columns: [
      ...widths.map((width, i) => ({
        width,
        style: i === 0 ? styles.listCount : columns[i - 1]?.isDate ? styles.listCentred : styles.listText,
      })),
      { width: 10, hidden: true, style: styles.listText },
    ],
    ...pageOf(frame, [header, header], widths),
  });
}
