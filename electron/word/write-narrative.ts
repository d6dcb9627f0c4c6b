/**
 * A report in words as a document in the layout of the Party's papers (Hướng dẫn 05-HD/VPTW ngày 27/5/2026): A4,
 * margins 20, 20, 30, 15 mm, Times New Roman, body 14 with a first line of 10 mm and lines of exactly 18 pt, the page
 * number at the top in the middle from page 2 on.
 */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Header,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { narrativeText as text } from '../../shared/i18n/vi/narrative.ts';
import type { NarrativePaper } from '../../shared/narrative/narrative.ts';
import { documentHead, documentSignature, fontName, points, run } from './document-frame.ts';

export interface NarrativeDocument {
  readonly paper: NarrativePaper;
  readonly practice: boolean;
  /** as it is read, numbers in their places */
  readonly paragraphs: readonly { readonly kind: 'heading' | 'text'; readonly text: string }[];
}

const mm = convertMillimetersToTwip;
/** exactly 18 pt, in twentieths of a point */
const exactLine = { line: 360, lineRule: LineRuleType.EXACT } as const;

const centred = (runs: TextRun[], more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: runs, ...more });

export async function writeNarrative({
  paper,
  practice,
  paragraphs,
}: NarrativeDocument): Promise<Uint8Array> {
  const document = new Document({
    title: text.documentTitle,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: { document: { run: { font: fontName, size: points(14), language: { value: 'vi-VN' } } } },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10) },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph({})] }),
          default: new Header({
            children: [
              centred([new TextRun({ children: [PageNumber.CURRENT], font: fontName, size: points(14) })]),
            ],
          }),
        },
        children: [
          ...documentHead(paper, practice),
          centred([run(text.documentTitle, 16, { bold: true })], { spacing: { before: 240 } }),
          centred([run(paper.summary, 14, { bold: true })]),
          centred([run('-----', 14)], { spacing: { after: 120 } }),
          ...paragraphs.flatMap(({ kind, text: words }) => words.split('\n').map((line) => body(kind, line))),
          ...documentSignature(paper),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const body = (kind: 'heading' | 'text', line: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(10) },
    spacing: { before: 60, after: 60, ...exactLine },
    keepNext: kind === 'heading',
    children: [run(line, 14, { bold: kind === 'heading' })],
  });
