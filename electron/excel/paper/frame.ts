/**
 * What every sheet of the workbook shares: the official heading, the lines under the table, the signatures and
 * the page (A4 or A3 landscape, fit to its width, header rows on every page, page x/y from page 2).
 */
import type { WriteSheet } from 'hucre/xlsx';
import { signedAt, yearPaper } from '../../../shared/i18n/vi/year-paper.ts';
import type { Canvas } from './canvas.ts';
import { fontName, styles } from './styles.ts';

/** What the heading, the signatures and the page of any paper need to know. */
export interface PaperFrame {
  readonly orgName: string;
  readonly upperName: string;
  readonly practice: boolean;
  readonly place: string;
  /** ISO */
  readonly signedOn: string;
  readonly number: string;
  readonly preparer: string;
  readonly onBehalfOf: string;
  readonly signerPost: string;
  readonly signer: string;
}

/** Leaves the canvas at the row where the table begins. */
export function drawHeading(
  canvas: Canvas,
  paper: PaperFrame,
  args: { readonly columns: number; readonly title: string; readonly subtitles: readonly string[] },
): void {
  const last = args.columns - 1;
  // The right half is a little wider: its lines are longer.
  const middle = Math.floor(last * 0.45);
  const line = (
    row: number,
    left: [string, keyof typeof styles],
    right: [string, keyof typeof styles] | null,
  ) => {
    canvas.span([row, 0], [row, middle], left[0], styles[left[1]]);
    if (right) canvas.span([row, middle + 1], [row, last], right[0], styles[right[1]]);
    canvas.height(row, 19);
  };
  line(0, [paper.upperName.toLocaleUpperCase('vi'), 'upperOrg'], [yearPaper.party, 'party']);
  line(1, [paper.orgName.toLocaleUpperCase('vi'), 'org'], null);
  line(2, ['*', 'upperOrg'], [signedAt(paper.place, paper.signedOn), 'date']);
  line(3, [yearPaper.number(paper.number), 'upperOrg'], null);
  canvas.row = 5;
  const across = (text: string, style: keyof typeof styles, height: number) => {
    canvas.span([canvas.row, 0], [canvas.row, last], text, styles[style]);
    canvas.height(canvas.row, height);
    canvas.row += 1;
  };
  if (paper.practice) across(yearPaper.practice, 'practice', 19);
  across(args.title, 'title', 22);
  for (const subtitle of args.subtitles) across(subtitle, 'subtitle', 19);
  canvas.row += 1;
}

/** Whole sentences under the table; merged cells do not grow by themselves, so the height is reckoned. */
export function drawNotes(canvas: Canvas, lines: readonly string[], widths: readonly number[]): void {
  const perLine = widths.reduce((sum, w) => sum + w, 0) * 1.05;
  for (const text of lines) {
    canvas.span([canvas.row, 0], [canvas.row, widths.length - 1], text, styles.note);
    canvas.height(canvas.row, 17 * Math.max(1, Math.ceil(text.length / perLine)));
    canvas.row += 1;
  }
}

/** Who drew it up, at the left; who answers for it, at the right, with room for the pen. */
export function drawSignatures(canvas: Canvas, paper: PaperFrame, columns: number): void {
  const last = columns - 1;
  const leftEnd = Math.floor(last * 0.4);
  const rightStart = Math.ceil(last * 0.6);
  const first = canvas.row + 1;
  const line = (row: number, left: string, right: string) => {
    canvas.span([row, 0], [row, leftEnd], left, styles.signerPost);
    canvas.span([row, rightStart], [row, last], right, styles.signerPost);
    canvas.height(row, 19);
  };
  line(first, yearPaper.preparer, paper.onBehalfOf.toLocaleUpperCase('vi'));
  line(first + 1, '', paper.signerPost.toLocaleUpperCase('vi'));
  line(first + 6, paper.preparer, paper.signer);
  canvas.row = first + 7;
}

const millimetres = (mm: number): number => mm / 25.4;

/** Excel's characters across a table beyond which it becomes too small to read on A4. */
const mostOnA4 = 210;

/**
 * @param headerRows first and last row of the table's header, counted from 0
 * @param widths of the columns in Excel's characters: a very wide table goes on A3
 */
export function pageOf(
  paper: PaperFrame,
  headerRows: readonly [number, number],
  widths: readonly number[],
): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'freezePane'> {
  const footer = paper.practice ? { oddFooter: `&C&"${fontName},Bold"&11${yearPaper.practice}` } : {};
  return {
    pageSetup: {
      paperSize: widths.reduce((sum, width) => sum + width, 0) > mostOnA4 ? 'a3' : 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `$${headerRows[0] + 1}:$${headerRows[1] + 1}`,
      margins: {
        top: millimetres(20),
        bottom: millimetres(20),
        left: millimetres(20),
        right: millimetres(15),
        header: millimetres(10),
        footer: millimetres(8),
      },
    },
    headerFooter: {
      differentFirst: true,
      oddHeader: `&C&"${fontName},Regular"&13&P/&N`,
      ...footer,
      ...(paper.practice ? { firstFooter: `&C&"${fontName},Bold"&11${yearPaper.practice}` } : {}),
    },
    freezePane: { rows: headerRows[1] + 1 },
  };
}
