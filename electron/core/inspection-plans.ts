/** The programme of a year or term with how far each line is. */
import { campaignsOfPlans } from '../../db/repo/inspection.ts';
import {
  campaignsReferring,
  deletePlanLine,
  insertPlanLine,
  planLines,
  updatePlanLine,
} from '../../db/repo/inspection-plan.ts';
import { subjectsOf } from '../../db/repo/inspection-subject.ts';
import { inspectionDeeds, inspectionText as text } from '../../shared/i18n/vi/inspection.ts';
import type { inspectionOps, PlanView } from '../../shared/ipc/inspection.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { campaignStatus } from '../../shared/rules/inspection.ts';
import { planDone } from '../../shared/rules/inspection-plan.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { performerWords } from './inspection-words.ts';

/** The lines of a year with their campaigns, and what is done counted in the unit of each. */
export function planOfYear({ db, today }: CoreContext, year: number): PlanView[] {
  const lines = planLines(db, year);
  const campaigns = campaignsOfPlans(
    db,
    lines.map(({ id }) => id),
  );
  const subjects = Map.groupBy(
    subjectsOf(
      db,
      campaigns.map(({ id }) => id),
      today,
    ),
    (s) => s.campaignId,
  );
  const performer = performerWords(db);
  return lines.map((line) => {
    const own = campaigns.filter((c) => c.planId === line.id);
    const concluded = own
      .filter((c) => c.concludedOn !== '')
      .map(({ id, rounds }) => ({ rounds, subjects: subjects.get(id) ?? [] }));
    return {
      line,
      performer: performer(line),
      done: planDone(line.unit, concluded),
      campaigns: own.map((c) => ({ id: c.id, title: c.title, status: campaignStatus(c, today) })),
    };
  });
}

type Ops = Pick<typeof inspectionOps, 'inspection.plan' | 'inspection.savePlan' | 'inspection.removePlan'>;

export const planHandlers: CoreHandlers<keyof Ops> = {
  'inspection.plan': ({ year }, context) => ok({ lines: planOfYear(context, year) }),

  'inspection.savePlan': ({ id, ...line }, { write }): Result<{ readonly id: number }> => {
    if (line.toYear < line.fromYear) return fail('inspection.plan-years');
    if ((line.performerOrgId === null) === (line.outside === ''))
      return fail('inspection.refused', { field: text.fields.performer, rule: text.noPerformer });
    if (id === null) return write(inspectionDeeds.planLine, (w) => ok({ id: insertPlanLine(w, line) }));
    return write(inspectionDeeds.planLineChanged, (w) =>
      updatePlanLine(w, { ...line, id }) ? ok({ id }) : fail('inspection.changed'),
    );
  },

  'inspection.removePlan': (at, { db, write }) => {
    const count = campaignsReferring(db, at.id);
    if (count > 0) return fail('inspection.plan-used', { count });
    return write(inspectionDeeds.planLineRemoved, (w) =>
      deletePlanLine(w, at) ? ok(null) : fail('inspection.changed'),
    );
  },
};
