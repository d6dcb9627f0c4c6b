/** The figures of a period beside those of the same period of the year before, and the rows behind each number. */

import type { ReadDb } from '../../db/connection.ts';
import { orgNamesOn } from '../../db/reports/books/book-scope.ts';
import { inspectionReport, type ReportedCampaign } from '../../db/reports/inspection.ts';
import type {
  BehindRow,
  FigureQuestion,
  InspectionFigures,
  inspectionOps,
} from '../../shared/ipc/inspection.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { yearBefore } from '../../shared/rules/compare-periods.ts';
import { figuresOf } from '../../shared/rules/inspection-figure-list.ts';
import { behind, type Counted, figureLines } from '../../shared/rules/inspection-figures.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { performerWords } from './inspection-words.ts';

interface BothPeriods {
  readonly now: readonly ReportedCampaign[];
  readonly before: readonly ReportedCampaign[];
}

function bothPeriods({ db, today }: CoreContext, question: FigureQuestion): Result<BothPeriods> {
  if (question.from > question.to) return fail('inspection.days');
  return ok({
    now: inspectionReport(db, question, today),
    before: inspectionReport(db, { ...question, ...yearBefore(question) }, today),
  });
}

export function figuresOfPeriod(context: CoreContext, question: FigureQuestion): Result<InspectionFigures> {
  const periods = bothPeriods(context, question);
  if (!periods.ok) return periods;
  const { now, before } = periods.value;
  return ok({
    orgName: orgNamesOn(context.db, question.to)(question.orgId),
    before: yearBefore(question),
    lines: figureLines(now, before, question),
    topics: [...new Set([...now, ...before].flatMap((c) => c.topics))],
  });
}

function behindRows(db: ReadDb, counted: readonly Counted<ReportedCampaign>[]): BehindRow[] {
  const performer = performerWords(db);
  return counted.map(({ amount, campaigns, subject }, index) => ({
    key: `${index}`,
    amount,
    name: subject?.name ?? '',
    orgType: subject?.orgType ?? '',
    place: subject?.place ?? '',
    source: subject?.source ?? '',
    campaigns: campaigns.map(({ id, campaign }) => ({
      id,
      title: campaign.title,
      performer: performer(campaign),
      concludedOn: campaign.concludedOn,
    })),
  }));
}

type Ops = Pick<typeof inspectionOps, 'inspection.figures' | 'inspection.behind'>;

export const figureHandlers: CoreHandlers<keyof Ops> = {
  'inspection.figures': (question, context) => figuresOfPeriod(context, question),

  'inspection.behind': ({ key, period, offset, limit, ...question }, context) => {
    const periods = bothPeriods(context, question);
    if (!periods.ok) return periods;
    const { now, before } = periods.value;
    const figure = figuresOf([...now, ...before], question).find((f) => f.key === key);
    if (!figure) return ok({ found: 0, rows: [] });
    const counted = behind(figure, periods.value[period], question);
    return ok({
      found: counted.length,
      rows: behindRows(context.db, counted.slice(offset, offset + limit)),
    });
  },
};
