/** The lists of names: one per level, and those without a level with the reason of each. */
import type { CellStyle } from 'hucre/xlsx';
import { reasonText } from '../../../shared/i18n/vi/year.ts';
import { yearPaper } from '../../../shared/i18n/vi/year-paper.ts';
import type { YearRow } from '../../../shared/ipc/year.ts';
import type { RatingLevel } from '../../../shared/rules/rating-names.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { createCanvas } from '../paper/canvas.ts';
import { drawHeading, drawNotes, drawSignatures, pageOf } from '../paper/frame.ts';
import type { DrawnSheet } from '../paper/long-lines.ts';
import { styles } from '../paper/styles.ts';
import type { YearPaper } from './year-paper.ts';

interface Column {
  readonly header: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly value: (row: YearRow) => string;
}

const words = yearPaper.list;
const person: readonly Column[] = [
  { header: words.name, width: 26, style: styles.listText, value: (r) => r.name },
  { header: words.born, width: 13, style: styles.listCentred, value: (r) => formatDate(r.bornOn) },
  { header: words.card, width: 15, style: styles.listCentred, value: (r) => r.cardNumber },
  {
    header: words.admitted,
    width: 13,
    style: styles.listCentred,
    value: (r) => formatDate(r.admittedOn ?? ''),
  },
  {
    header: words.organisation,
    width: 20,
    style: styles.listText,
    value: (r) => r.orgName || yearPaper.noOrg,
  },
];

function peopleSheet(
  paper: YearPaper,
  list: {
    readonly name: string;
    readonly title: string;
    readonly rows: readonly YearRow[];
    readonly columns: readonly Column[];
    readonly notes: readonly string[];
  },
): DrawnSheet {
  const canvas = createCanvas();
  const widths = [6, ...list.columns.map((c) => c.width)];
  drawHeading(canvas, paper, {
    columns: widths.length,
    title: list.title,
    subtitles: [yearPaper.countedOn(paper.year)],
  });
  const header = canvas.row;
  [words.order, ...list.columns.map((c) => c.header)].forEach((text, column) => {
    canvas.put(header, column, text, styles.header);
  });
  canvas.height(header, 52);
  list.rows.forEach((row, i) => {
    const r = header + 1 + i;
    canvas.line(r, [i + 1, ...list.columns.map((column) => column.value(row))]);
    canvas.fit(r, widths);
  });
  canvas.row = header + list.rows.length + 2;
  drawNotes(canvas, [yearPaper.listCount(list.rows.length), ...list.notes], widths);
  drawSignatures(canvas, paper, widths.length);
  return canvas.sheet({
    name: list.name,
    columns: [
      { width: widths[0] ?? 6, style: styles.listCount },
      ...list.columns.map(({ width, style }) => ({ width, style })),
    ],
    ...pageOf(paper, [header, header], widths),
  });
}

export function levelSheet(paper: YearPaper, level: RatingLevel): DrawnSheet {
  const { regime } = paper;
  return peopleSheet(paper, {
    name: yearPaper.levelSheet(level, regime),
    title: yearPaper.levelTitle(level, regime, paper.year),
    rows: paper.rows.filter((row) => row.level === level),
    columns: [
      ...person,
      { header: words.post, width: 18, style: styles.listText, value: (r) => r.post },
      { header: words.level, width: 30, style: styles.listText, value: () => regime.names[level] },
    ],
    notes: [],
  });
}

export function unratedSheet(paper: YearPaper): DrawnSheet {
  const rows = paper.rows.filter((row) => row.level === null);
  return peopleSheet(paper, {
    name: yearPaper.unratedSheet,
    title: yearPaper.unratedTitle(paper.year),
    rows,
    columns: [
      ...person,
      {
        header: words.notReviewed,
        width: 9,
        style: styles.listCentred,
        value: (r) => (r.reason === 'notReviewed' ? words.mark : ''),
      },
      { header: words.notRated, width: 9, style: styles.listCentred, value: () => words.mark },
      { header: words.reason, width: 34, style: styles.listText, value: (r) => reasonText(r.reason, r.note) },
    ],
    notes: rows.length > 0 ? [yearPaper.supplement] : [],
  });
}
