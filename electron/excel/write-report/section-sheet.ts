/**
 * A section of a report as a sheet. Blocks with the same columns stand under one header row, which then comes again on
 * every page; a block with other columns brings its own. Totals are formulas where the lines add up to them.
 */
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { reportText as text } from '../../../shared/i18n/vi/report.ts';
import type { BookPaper } from '../../../shared/ipc/book.ts';
import type { ReportBlock, ReportPaper, ReportSection } from '../../../shared/ipc/report.ts';
import type { CodeOf } from '../../../shared/rules/report/line-code.ts';
import {
  hasShares,
  isNought,
  type ReportColumn,
  reportTable,
} from '../../../shared/rules/report/report-table.ts';
import { type Canvas, createCanvas } from '../paper/canvas.ts';
import { drawHeading, drawNotes, drawSignatures, type PaperFrame, pageOf } from '../paper/frame.ts';
import { styles } from '../paper/styles.ts';
import { frameOf, sheetName } from '../paper/table-sheet.ts';
import { drawBlock } from './block-rows.ts';

/** Excel's characters across an A4 page; what is wider goes to A3. */
const widestA4 = 170;
const fewestColumns = 4;
/** rows that an A4 page across holds, about */
const rowsOnPage = 26;

interface Words {
  readonly paper: BookPaper;
  readonly codeOf: CodeOf | null;
}

export function sectionSheet(drawn: ReportPaper, section: ReportSection, words: Words): WriteSheet {
  const { report, upperName, practice } = drawn;
  const frame = frameOf({ orgName: report.orgName, upperName, practice }, words.paper);
  const { codeOf } = words;
  // Tables that compare share one header, so a column that one of them has stands in all of them.
  const shares = section.blocks.some((block) => block.kind === 'compared' && hasShares(block));
  const tables = section.blocks.map((block) => ({
    block,
    table:
      block.kind === 'compared'
        ? reportTable(section.section, block, codeOf, shares)
        : reportTable(section.section, block, codeOf),
  }));
  const widths = widthsOf(tables.map(({ table }) => table.columns));
  const canvas = createCanvas();
  drawHeading(canvas, frame, {
    columns: widths.length,
    title: section.title.toLocaleUpperCase('vi'),
    subtitles: [
      text.span(report.from, report.to),
      ...(drawn.issueNo === null ? [] : [text.issue(drawn.issueNo)]),
    ],
  });
  const headers: number[] = [];
  const rowBreaks: number[] = [];
  let pageBegan = 0;
  let before = '';
  for (const { block, table } of tables) {
    const labels = table.columns.map(({ label }) => label).join('\t');
    if (labels !== before) {
      if (before !== '') {
        canvas.row += 1;
        // A header is not left behind at the foot of a page.
        if (canvas.row - pageBegan + 3 + block.lines.length > rowsOnPage) {
          // The last row before the break.
          rowBreaks.push(canvas.row - 1);
          pageBegan = canvas.row;
        }
      }
      headers.push(canvas.row);
      drawHeader(canvas, table.columns, widths);
    }
    before = labels;
    drawTitle(canvas, block, table.columns.length);
    drawBlock(canvas, block, table, widths);
  }
  canvas.row += 1;
  drawNotes(canvas, notesOf(drawn, section), widths);
  drawSignatures(canvas, frame, widths.length);
  return canvas.sheet({
    name: sheetName(section.title),
    columns: widths.map((width) => ({ width })),
    ...(rowBreaks.length > 0 ? { rowBreaks } : {}),
    ...paged(frame, headers, widths),
  });
}

/** Each column as wide as the widest table wants it: they stand under each other. */
function widthsOf(tables: readonly (readonly ReportColumn[])[]): number[] {
  const columns = Math.max(fewestColumns, ...tables.map((t) => t.length));
  return Array.from({ length: columns }, (_, i) =>
    Math.max(8, ...tables.map((columns_) => Math.round((columns_[i]?.width ?? 0) * 1.15))),
  );
}

function drawHeader(canvas: Canvas, columns: readonly ReportColumn[], widths: readonly number[]): void {
  columns.forEach(({ label }, c) => {
    canvas.put(canvas.row, c, label, styles.header);
    canvas.put(canvas.row + 1, c, String(c + 1), styles.numbering);
  });
  canvas.fit(
    canvas.row,
    widths.map((width) => width * 0.8),
  );
  canvas.row += 2;
}

const titleStyle: CellStyle = { ...styles.sumText, alignment: styles.text.alignment };

function drawTitle(canvas: Canvas, block: ReportBlock, columns: number): void {
  const said = isNought(block) ? `${block.title} (${text.nought})` : block.title;
  canvas.span([canvas.row, 0], [canvas.row, columns - 1], said, titleStyle);
  canvas.height(canvas.row, 18);
  canvas.row += 1;
}

function notesOf({ report }: ReportPaper, section: ReportSection): string[] {
  if (section.locked) return [text.lockedPaper];
  const several = section.blocks.length > 1;
  return [
    ...section.blocks.flatMap(({ title, notes }) =>
      notes.map((note) => (several ? `${title}: ${note}` : note)),
    ),
    ...(section.blocks.some(({ kind }) => kind === 'compared')
      ? [text.beforeSpan(report.before.from, report.before.to), text.changeNote]
      : []),
  ];
}

function paged(frame: PaperFrame, headers: readonly number[], widths: readonly number[]) {
  const header = headers[0] ?? 0;
  const page = pageOf(frame, [header, header + 1], widths);
  const wide = widths.reduce((sum, width) => sum + width, 0) > widestA4;
  const { printTitlesRow, ...setup } = page.pageSetup ?? {};
  const pageSetup = { ...setup, paperSize: wide ? ('a3' as const) : ('a4' as const) };
  const { headerFooter = {} } = page;
  // A header repeated or frozen over a table with other columns would lie.
  if (headers.length !== 1 || printTitlesRow === undefined) return { pageSetup, headerFooter };
  return { ...page, pageSetup: { ...pageSetup, printTitlesRow } };
}
