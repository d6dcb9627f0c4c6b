/**
 * A report as one workbook: a sheet for each section, its blocks one under the other, official heading, signatures.
 * Pure: drawn from the report and the codes of its lines, so an issued report is the same workbook for ever.
 */
import type { WriteSheet } from 'hucre/xlsx';
import type { BookPaper } from '../../../shared/ipc/book.ts';
import type { ReportPaper } from '../../../shared/ipc/report.ts';
import type { CodeOf } from '../../../shared/rules/report/line-code.ts';
import { sectionSheet } from './section-sheet.ts';

/** @param codeOf the reference code of each line; null leaves the column "Mã tra cứu" out */
export const reportSheets = (drawn: ReportPaper, paper: BookPaper, codeOf: CodeOf | null): WriteSheet[] =>
  drawn.report.sections.map((section) => sectionSheet(drawn, section, { paper, codeOf }));
