/** The rows behind one figure of a report, for the screen and for the table that leaves the program. */
import type { InputOf } from '../../../shared/ipc/define.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type {
  FigureAddress,
  FigureBehind,
  ReportBlock,
  ReportLine,
  reportOps,
} from '../../../shared/ipc/report.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { yearBefore } from '../../../shared/rules/compare-periods.ts';
import { figureColumns } from '../../../shared/rules/report/figure-columns.ts';
import type { CoreContext } from '../context.ts';
import { mayRead } from './make-report.ts';
import type { Window } from './section-maker.ts';
import { sectionMakers } from './sections.ts';

/** A figure with the words that stand around it; `found` and `rows` as of FigureBehind. */
export interface NamedBehind extends FigureBehind {
  readonly section: string;
  readonly block: ReportBlock;
  readonly line: ReportLine;
  /** the days that the figure is of */
  readonly period: { readonly from: string; readonly to: string };
}

/** The days that a figure is of: those of the report, or the same ones of the year before. */
export const periodOfFigure = (period: PeriodQuestion, { column }: FigureAddress): PeriodQuestion =>
  column === 'before' ? { ...period, ...yearBefore(period) } : period;

/** The rows alone, for whoever knows the figure already; refused while the restricted tier is shut, if it belongs there. */
export function rowsOfFigure(
  context: CoreContext,
  period: PeriodQuestion,
  figure: FigureAddress,
  window: Window,
): Result<Omit<FigureBehind, 'figure'>> {
  const maker = sectionMakers[figure.section];
  if (maker.restricted && !mayRead(context)) return fail('restricted.locked');
  return maker.behind(context, periodOfFigure(period, figure), figure, window);
}

export function figureBehind(
  context: CoreContext,
  { figure, offset, limit, ...period }: InputOf<typeof reportOps, 'report.behind'>,
): Result<NamedBehind> {
  if (period.from > period.to) return fail('report.days');
  const maker = sectionMakers[figure.section];
  if (maker.restricted && !mayRead(context)) return fail('restricted.locked');
  const shown = maker.blocks(context, period);
  if (!shown.ok) return shown;
  const block = shown.value.find(({ key }) => key === figure.block);
  const line = block?.lines.find(({ key }) => key === figure.line);
  const at = block ? figureColumns(block).findIndex(({ key }) => key === figure.column) : -1;
  if (!block || !line || at < 0) return fail('report.no-figure');
  const asked = periodOfFigure(period, figure);
  const found = rowsOfFigure(context, period, figure, { offset, limit });
  if (!found.ok) return found;
  const { from, to } = asked;
  return ok({
    ...found.value,
    figure: line.values[at] ?? 0,
    section: maker.title,
    block,
    line,
    period: { from, to },
  });
}
