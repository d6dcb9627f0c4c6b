/** One figure of a report by its address: the rows behind it, and what stands there today. */
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type { FigureAddress, FigureBehind } from '../../../shared/ipc/report.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { yearBefore } from '../../../shared/rules/compare-periods.ts';
import { figureColumns } from '../../../shared/rules/report/figure-columns.ts';
import type { CoreContext } from '../context.ts';
import { mayRead } from './make-report.ts';
import type { Window } from './section-maker.ts';
import { sectionMakers } from './sections.ts';

/** The rows behind one figure; refused while the restricted tier is shut, if it belongs there. */
export function figureBehind(
  context: CoreContext,
  period: PeriodQuestion,
  figure: FigureAddress,
  window: Window,
): Result<Omit<FigureBehind, 'figure'>> {
  const maker = sectionMakers[figure.section];
  if (maker.restricted && !mayRead(context)) return fail('restricted.locked');
  const asked: PeriodQuestion = figure.column === 'before' ? { ...period, ...yearBefore(period) } : period;
  return maker.behind(context, asked, figure, window);
}

/** What stands at an address today; 0 where the report has no such line. */
export function figureNow(
  context: CoreContext,
  period: PeriodQuestion,
  figure: FigureAddress,
): Result<number> {
  const maker = sectionMakers[figure.section];
  if (maker.restricted && !mayRead(context)) return fail('restricted.locked');
  const shown = maker.blocks(context, period);
  if (!shown.ok) return shown;
  const block = shown.value.find((b) => b.key === figure.block);
  const columns = block ? figureColumns(block).map(({ key }) => key) : [];
  const line = block?.lines.find((l) => l.key === figure.line);
  return ok(line?.values[columns.indexOf(figure.column)] ?? 0);
}
