/** What every section of a report is: its figures, and the rows behind each of them. */

import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type { FigureAddress, FigureBehind, FigureRow, ReportBlock } from '../../../shared/ipc/report.ts';
import type { Result } from '../../../shared/result.ts';
import type { CoreContext } from '../context.ts';

export interface Window {
  readonly offset: number;
  readonly limit: number;
}

/** For whoever wants a list whole: one that is cut would tell of differences that there are not. */
export const everyRow: Window = { offset: 0, limit: Number.MAX_SAFE_INTEGER };

export interface SectionMaker {
  readonly title: string;
  /** answered only while the restricted tier is open */
  readonly restricted: boolean;
  readonly blocks: (context: CoreContext, question: PeriodQuestion) => Result<readonly ReportBlock[]>;
  /** `figure` is an address of this section; the question is of the period of its column */
  readonly behind: (
    context: CoreContext,
    question: PeriodQuestion,
    figure: FigureAddress,
    window: Window,
  ) => Result<Omit<FigureBehind, 'figure'>>;
  /**
   * Of a section where one walk finds the rows of every figure: says the same as `behind`, for whoever asks for all.
   * @param most whoever asks has no use for a figure with more rows
   */
  readonly behindAll?: (context: CoreContext, question: PeriodQuestion, most: number) => RowsOf;
}

/** All rows behind a figure of one section and one period. */
export type RowsOf = (figure: FigureAddress) => Result<readonly FigureRow[]>;
