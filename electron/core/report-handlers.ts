import type { PeriodQuestion } from '../../shared/ipc/period.ts';
import type { reportOps } from '../../shared/ipc/report.ts';
import { fail, ok } from '../../shared/result.ts';
import { yearBefore } from '../../shared/rules/compare-periods.ts';
import type { CoreHandlers } from './context.ts';
import { exportReport, reportPaper } from './report-paper.ts';
import { makeReport, mayRead } from './reports/make-report.ts';
import { sectionMakers } from './reports/sections.ts';

export const reportHandlers: CoreHandlers<keyof typeof reportOps> = {
  'report.get': (question, context) => makeReport(context, question),

  'report.behind': ({ figure, offset, limit, ...period }, context) => {
    if (period.from > period.to) return fail('report.days');
    const maker = sectionMakers[figure.section];
    if (maker.restricted && !mayRead(context)) return fail('restricted.locked');
    const asked: PeriodQuestion = figure.column === 'before' ? { ...period, ...yearBefore(period) } : period;
    const found = maker.behind(context, asked, figure, { offset, limit });
    if (!found.ok) return found;
    const shown = maker.blocks(context, period);
    if (!shown.ok) return shown;
    const block = shown.value.find((b) => b.key === figure.block);
    const columns = block?.kind === 'cross' ? block.columns.map((c) => c.key) : ['now', 'before'];
    const line = block?.lines.find((l) => l.key === figure.line);
    return ok({ ...found.value, figure: line?.values[columns.indexOf(figure.column)] ?? 0 });
  },

  'report.paper': ({ source }, context) => reportPaper(context, source),

  'report.export': (input, context) => exportReport(input, context),
};
