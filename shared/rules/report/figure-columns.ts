/**
 * How the columns of a block are numbered on paper and in the workbook (report-table.ts): 1 the words of the line, 2 its
 * unit, then the figures. The code of a line stands in the last column.
 */
import { reportText } from '../../i18n/vi/report.ts';
import {
  comparedColumns,
  type Report,
  type ReportBlock,
  type ReportLine,
  type ReportSectionName,
} from '../../ipc/report.ts';

/** so many columns stand before the first figure */
const before = 2;

export interface NumberedColumn {
  readonly number: number;
  /** 'now', 'before', or the key of a column of a cross table */
  readonly key: string;
  readonly label: string;
}

/** The columns that hold a value of the line, in the order of `values`; what is computed from them has no code. */
export const figureColumns = (block: Pick<ReportBlock, 'kind' | 'columns'>): NumberedColumn[] =>
  (block.kind === 'cross'
    ? block.columns
    : comparedColumns.map((key) => ({ key, label: reportText[key] }))
  ).map(({ key, label }, i) => ({ number: before + 1 + i, key, label }));

export interface NumberedLine {
  readonly number: number;
  readonly section: ReportSectionName;
  /** title of the section */
  readonly title: string;
  readonly block: ReportBlock;
  readonly line: ReportLine;
}

/** Every line of a report with its number, which its code carries. */
export const numberedLines = ({ sections }: Pick<Report, 'sections'>): NumberedLine[] =>
  sections
    .flatMap(({ section, title, blocks }) =>
      blocks.flatMap((block) => block.lines.map((line) => ({ section, title, block, line }))),
    )
    .map((line, i) => ({ number: i + 1, ...line }));
