/** A list of members as a workbook: official heading, the chosen columns, every number as text. */
import type { WriteSheet } from 'hucre/xlsx';
import { listPaperText as words } from '../../shared/i18n/vi/member-list.ts';
import type { ListRow } from '../../shared/ipc/member.ts';
import type { ListColumn } from '../../shared/rules/list-columns.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { createCanvas } from './paper/canvas.ts';
import { drawHeading, drawNotes, type PaperFrame, pageOf } from './paper/frame.ts';
import { styles } from './paper/styles.ts';

export interface ListPaper {
  readonly frame: PaperFrame;
  /** ISO day of what the list says */
  readonly day: string;
  readonly sentence: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  readonly unmasked: boolean;
}

export function listSheet({ frame, day, sentence, columns, rows, unmasked }: ListPaper): WriteSheet {
  const canvas = createCanvas();
  // px on the screen to Excel's characters.
  const widths = [6, ...columns.map((c) => Math.max(8, Math.round(c.width / 8)))];
  drawHeading(canvas, frame, {
    // The heading needs room for two halves.
    columns: Math.max(4, widths.length),
    title: words.title,
    subtitles: [words.asOf(formatDate(day)), ...(sentence === '' ? [] : [words.filtered(sentence)])],
  });
  const header = canvas.row;
  [words.order, ...columns.map((c) => c.label)].forEach((label, column) => {
    canvas.put(header, column, label, styles.header);
  });
  canvas.height(header, 36);
  rows.forEach((row, i) => {
    canvas.line(header + 1 + i, [i + 1, ...columns.map((c) => (unmasked ? c.openText(row) : c.text(row)))]);
    canvas.fit(header + 1 + i, widths);
  });
  canvas.row = header + rows.length + 2;
  drawNotes(canvas, [words.count(rows.length), ...(unmasked ? [] : [words.maskedNote])], widths);
  return canvas.sheet({
    name: words.sheet,
    columns: widths.map((width, i) => ({
      width,
      style: i === 0 ? styles.listCount : columns[i - 1]?.isDate ? styles.listCentred : styles.listText,
    })),
    ...pageOf(frame, [header, header]),
  });
}
