/** What every document of the Party begins and ends with: the two names, number and day; who signs, who receives it. */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { narrativeText as text } from '../../shared/i18n/vi/narrative.ts';
import { signedAt, yearPaper } from '../../shared/i18n/vi/year-paper.ts';
import type { NarrativePaper } from '../../shared/narrative/narrative.ts';

export const fontName = 'Times New Roman';
/** docx counts the size of letters in half points */
export const points = (size: number): number => size * 2;

export const run = (words: string, size: number, look: Omit<IRunOptions, 'text'> = {}): TextRun =>
  new TextRun({ text: words, font: fontName, size: points(size), ...look });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;
/** A4 less its margins: 165 mm in two columns. */
const leftWidth = convertMillimetersToTwip(75);
const rightWidth = convertMillimetersToTwip(90);

const centred = (...runs: TextRun[]): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: runs });

function twoColumns(left: Paragraph[], right: Paragraph[]): Table {
  const cell = (children: Paragraph[], width: number): TableCell =>
    new TableCell({
      children,
      borders: noBorders,
      width: { size: width, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: leftWidth + rightWidth, type: WidthType.DXA },
    columnWidths: [leftWidth, rightWidth],
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [new TableRow({ cantSplit: true, children: [cell(left, leftWidth), cell(right, rightWidth)] })],
  });
}

export function documentHead(paper: NarrativePaper, practice: boolean): (Table | Paragraph)[] {
  const upper = (words: string): string => words.toLocaleUpperCase('vi');
  const line = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } as const;
  const party = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [run(yearPaper.party, 15, { bold: true })],
    // As long as the words over it: the column is 90 mm, the words in size 15 about 76.
    indent: { left: convertMillimetersToTwip(5), right: convertMillimetersToTwip(5) },
    border: { bottom: line },
  });
  const head = twoColumns(
    [
      ...(paper.upperName === '' ? [] : [centred(run(upper(paper.upperName), 14))]),
      centred(run(upper(paper.orgName), 14, { bold: true })),
      centred(run('*', 14)),
      centred(run(yearPaper.number(paper.number), 14)),
    ],
    [
      party,
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 120 },
        children: [run(signedOn(paper), 14, { italics: true })],
      }),
    ],
  );
  return practice ? [centred(run(yearPaper.practice, 13, { bold: true })), head] : [head];
}

/** A day that nobody gave is left to the pen. */
const signedOn = ({ place, signedOn: day }: NarrativePaper): string =>
  day === '' ? text.dayByHand(place) : signedAt(place, day);

export function documentSignature(paper: NarrativePaper): (Table | Paragraph)[] {
  const lines = paper.recipients.split('\n').filter((line) => line.trim() !== '');
  const recipients = [
    new Paragraph({ children: [run(text.recipientsTitle, 14, { underline: {} })] }),
    ...lines.map((line) => new Paragraph({ children: [run(`- ${line.trim()}`, 12)] })),
  ];
  const signature = [
    centred(run(paper.onBehalfOf.toLocaleUpperCase('vi'), 14, { bold: true })),
    centred(run(paper.signerPost.toLocaleUpperCase('vi'), 14)),
    // Room for the pen.
    ...Array.from({ length: 4 }, () => centred(run('', 14))),
    centred(run(paper.signer, 14, { bold: true })),
  ];
  return [
    new Paragraph({ children: [] }),
    twoColumns(lines.length > 0 ? recipients : [centred()], signature),
  ];
}
