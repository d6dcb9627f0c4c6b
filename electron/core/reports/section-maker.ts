/** What every section of a report is: its figures, and the rows behind each of them. */

import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type { FigureAddress, FigureBehind, ReportBlock } from '../../../shared/ipc/report.ts';
import type { Result } from '../../../shared/result.ts';
import type { CoreContext } from '../context.ts';

export interface Window {
  readonly offset: number;
  readonly limit: number;
}

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
}
