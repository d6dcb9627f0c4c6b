/**
 * The workbook of a year that goes to the upper level: summary, one list per level, those not rated. Pure: the same
 * paper gives the same sheets.
 */
import { ratingLevels } from '../../../shared/rules/rating-names.ts';
import type { DrawnSheet } from '../paper/long-lines.ts';
import { levelSheet, unratedSheet } from './people-sheets.ts';
import { summarySheet } from './summary-sheet.ts';
import type { YearPaper } from './year-paper.ts';

/** Sheets in their order; drawn one at a time so that the caller can tell of progress and stop between them. */
export const yearSheets: readonly ((paper: YearPaper) => DrawnSheet)[] = [
  summarySheet,
  ...ratingLevels.map((level) => (paper: YearPaper) => levelSheet(paper, level)),
  unratedSheet,
];
