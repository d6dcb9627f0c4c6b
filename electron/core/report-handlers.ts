import { orgNamesOn } from '../../db/reports/books/book-scope.ts';
import type { PeriodQuestion } from '../../shared/ipc/period.ts';
import type {
  FigureAddress,
  FigureBehind,
  Report,
  ReportQuestion,
  ReportSection,
  reportOps,
} from '../../shared/ipc/report.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { yearBefore } from '../../shared/rules/compare-periods.ts';
import { figureColumns } from '../../shared/rules/report-columns.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import type { Window } from './reports/section-maker.ts';
import { sectionMakers } from './reports/sections.ts';
import { markUsed } from './restricted-tier.ts';

/** The figures of a report; a section of the restricted tier is empty and says so while the tier is shut. */
export function makeReport(context: CoreContext, question: ReportQuestion): Result<Report> {
  if (question.from > question.to) return fail('report.days');
  const { sections: names, ...period } = question;
  const sections: ReportSection[] = [];
  for (const section of names) {
    const { title, restricted, blocks } = sectionMakers[section];
    const locked = restricted && !mayRead(context);
    const made = locked ? ok([]) : blocks(context, period);
    if (!made.ok) return made;
    sections.push({ section, title, locked, blocks: made.value });
  }
  const { from, to } = period;
  const orgName = orgNamesOn(context.db, to)(period.orgId);
  return ok({ orgName, from, to, before: yearBefore(period), sections });
}

function mayRead({ session, host }: CoreContext): boolean {
  if (!session.restricted.open) return false;
  markUsed(session.restricted, host.now());
  return true;
}

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

export const reportHandlers: CoreHandlers<keyof typeof reportOps> = {
  'report.get': (question, context) => makeReport(context, question),

  'report.behind': ({ figure, offset, limit, ...period }, context) => {
    if (period.from > period.to) return fail('report.days');
    const found = figureBehind(context, period, figure, { offset, limit });
    if (!found.ok) return found;
    const now = figureNow(context, period, figure);
    return now.ok ? ok({ ...found.value, figure: now.value }) : now;
  },
};
