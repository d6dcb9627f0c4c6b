import type { reportOps } from '../../shared/ipc/report.ts';
import { fail, ok } from '../../shared/result.ts';
import type { CoreHandlers } from './context.ts';
import { exportReport, reportPaper } from './report-paper.ts';
import { figureBehind, figureNow } from './reports/figure.ts';
import { makeReport } from './reports/make-report.ts';

export const reportHandlers: CoreHandlers<keyof typeof reportOps> = {
  'report.get': (question, context) => makeReport(context, question),

  'report.behind': ({ figure, offset, limit, ...period }, context) => {
    if (period.from > period.to) return fail('report.days');
    const found = figureBehind(context, period, figure, { offset, limit });
    if (!found.ok) return found;
    const now = figureNow(context, period, figure);
    return now.ok ? ok({ ...found.value, figure: now.value }) : now;
  },

  'report.paper': ({ source }, context) => reportPaper(context, source),

  'report.export': (input, context) => exportReport(input, context),
};
