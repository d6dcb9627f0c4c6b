/**
 * The workbook of a year that goes to the upper level: summary, one list per level, those not rated. Pure but
 * for the packing: the same paper gives the same sheets.
 */
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { ratingLevels } from '../../../shared/rules/rating-names.ts';
import { levelSheet, unratedSheet } from './people-sheets.ts';
import { fontName } from './styles.ts';
import { summarySheet } from './summary-sheet.ts';
import type { YearPaper } from './year-paper.ts';

/** Sheets in their order; drawn one at a time so that the caller can tell of progress and stop between them. */
export const yearSheets: readonly ((paper: YearPaper) => WriteSheet)[] = [
  summarySheet,
  ...ratingLevels.map((level) => (paper: YearPaper) => levelSheet(paper, level)),
  unratedSheet,
];

/** The file's bytes. Nothing of the machine or the person goes into its properties but the title. */
export const packYear = (title: string, sheets: readonly WriteSheet[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [...sheets],
    defaultFont: { name: fontName, size: 12 },
    properties: { title },
  });
