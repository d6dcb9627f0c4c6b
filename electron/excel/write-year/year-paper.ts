import type { YearRow } from '../../../shared/ipc/year.ts';
import type { PercentBase } from '../../../shared/rules/classify-year.ts';
import type { ClassificationRegime } from '../../../shared/rules/regulations/classification.ts';
import type { PaperFrame } from '../paper/frame.ts';

/** Everything that the workbook of a year says; nothing in this folder reads a clock or a database. */
export interface YearPaper extends PaperFrame {
  readonly year: number;
  /** by which the year is rated */
  readonly regime: ClassificationRegime;
  /** by organisation in the order of the tree, then by name */
  readonly rows: readonly YearRow[];
  /** where the list came from */
  readonly sourceNote: string;
  readonly percentBase: PercentBase;
}
