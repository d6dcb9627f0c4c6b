/** The rows behind one figure of a report, for the screen and for the table that leaves the program. */
import type { InputOf } from '../../../shared/ipc/define.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type {
  FigureAddress,
  FigureBehind,
  ReportBlock,
  ReportLine,
  ReportSectionName,
  reportOps,
} from '../../../shared/ipc/report.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { yearBefore } from '../../../shared/rules/compare-periods.ts';
import { figureColumns } from '../../../shared/rules/report/figure-columns.ts';
import type { CoreContext } from '../context.ts';
import { mayRead } from './make-report.ts';
import { everyRow, type RowsOf } from './section-maker.ts';
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

/**
 * The rows behind figure after figure of one section, for whoever knows the figures already and makes a report of them.
 * @param period of the report; a figure of the year before is asked for its own days
 * @param most rows that a figure may have; one with more may be answered with none
 */
export function rowsOfSection(
  context: CoreContext,
  period: PeriodQuestion,
  section: ReportSectionName,
  most: number,
): RowsOf {
  const { behind, behindAll } = sectionMakers[section];
  const read = new Map<string, RowsOf>();
  const readerOf = (days: PeriodQuestion): RowsOf =>
    behindAll?.(context, days, most) ??
    ((figure) => {
      const found = behind(context, days, figure, everyRow);
      return found.ok ? ok(found.value.rows) : found;
    });
  return (figure) => {
    const days = periodOfFigure(period, figure);
    const reader = read.get(days.to) ?? readerOf(days);
    read.set(days.to, reader);
    return reader(figure);
  };
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
  const found = maker.behind(context, asked, figure, { offset, limit });
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
