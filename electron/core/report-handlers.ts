import { leftOutSections, putLeftOutSections } from '../../db/repo/list-layout.ts';
import { type reportOps, reportSectionNames } from '../../shared/ipc/report.ts';
import { ok } from '../../shared/result.ts';
import type { CoreHandlers } from './context.ts';
import { exportReport, reportPaper } from './report-paper.ts';
import { figureBehind } from './reports/figure-behind.ts';
import { figureByOrganisation } from './reports/figure-by-organisation.ts';
import { makeReport } from './reports/make-report.ts';
import { sectionMakers } from './reports/sections.ts';

export const reportHandlers: CoreHandlers<keyof typeof reportOps> = {
  'report.get': (question, context) => makeReport(context, question),

  'report.behind': (input, context) => {
    const behind = figureBehind(context, input);
    if (!behind.ok) return behind;
    const { found, figure, rows } = behind.value;
    return ok({ found, figure, rows });
  },

  'report.byOrganisation': (input, context) => figureByOrganisation(context, input),

  'report.paper': ({ source }, context) => reportPaper(context, source, 'print'),

  'report.export': (input, context) => exportReport(input, context),

  'report.chosen': (_, { db }) => {
    const left = leftOutSections(db);
    return ok(
      reportSectionNames.map((section) => ({
        section,
        title: sectionMakers[section].title,
        chosen: !left.includes(section),
      })),
    );
  },

  'report.choose': ({ sections }, { write }) =>
    write('Chọn các phần của báo cáo', (w) => {
      putLeftOutSections(
        w,
        reportSectionNames.filter((name) => !sections.includes(name)),
      );
      return ok(null);
    }),
};
