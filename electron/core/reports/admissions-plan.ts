/**
 * Admissions since the beginning of the year against the year's plan: 87/120 = 72,5 %. The plan is the organisation's
 * own where it has one, else the sum of those of the organisations right below it, and the table says which.
 */
import type { ReadDb } from '../../../db/connection.ts';
import { type AdmissionPlan, admissionPlans } from '../../../db/repo/admission-plan.ts';
import { organisationsAsOf } from '../../../db/repo/organisation-as-of.ts';
import { ruleChanges } from '../../../db/repo/rule-change.ts';
import { bookScope, orgNamesOn } from '../../../db/reports/books/book-scope.ts';
import { admissionsText as text } from '../../../shared/i18n/vi/report-admissions.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type { FigureBehind, ReportBlock, ReportLine } from '../../../shared/ipc/report.ts';
import { structureRegulationOn } from '../../../shared/rules/regulations/structure.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import type { CoreContext } from '../context.ts';
import { type ListedAdmission, listAdmissions } from './admissions-lines.ts';
import { admissionRows } from './admissions-rows.ts';
import { organisationsBehind } from './figure-rows.ts';
import type { Window } from './section-maker.ts';

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Admitted from the first day of the year to the last one of the period. */
function admittedInYear({ db, today }: CoreContext, orgId: number, to: string): ListedAdmission[] {
  const scope = bookScope(db, { orgId, from: `${to.slice(0, 4)}-01-01`, asOf: to });
  return listAdmissions(db, scope, structureRegulationOn(today, ruleChanges(db))).filter(
    ({ kind }) => kind === 'admitted',
  );
}

interface PlanOfOrganisation {
  /** the plans that make up that of the organisation itself: its own, or those right below it */
  readonly counted: readonly AdmissionPlan[];
  readonly own: boolean;
  /** right below it, those that have a plan */
  readonly below: readonly AdmissionPlan[];
}

function plansOf(db: ReadDb, { orgId, to }: PeriodQuestion): PlanOfOrganisation {
  const plans = admissionPlans(db, yearOf(to));
  const children = new Set(
    organisationsAsOf(db, to)
      .filter(({ parentId }) => parentId === orgId)
      .map(({ id }) => id),
  );
  const below = plans.filter((plan) => children.has(plan.orgId));
  const own = plans.filter((plan) => plan.orgId === orgId);
  return { counted: own.length > 0 ? own : below, own: own.length > 0, below };
}

const sumOf = (plans: readonly AdmissionPlan[]): number => plans.reduce((sum, { people }) => sum + people, 0);

/** @param listed what the period has, which is the year's where the period begins with the year */
export function planBlock(
  context: CoreContext,
  question: PeriodQuestion,
  listed: readonly ListedAdmission[],
): ReportBlock {
  const { db } = context;
  const year = yearOf(question.to);
  const orgName = orgNamesOn(db, question.to);
  const { counted, own, below } = plansOf(db, question);
  const line = (
    key: string,
    orgId: number,
    plan: number,
    more: Pick<ReportLine, 'indent' | 'kind'>,
  ): ReportLine => {
    const known = orgId === question.orgId && question.from === `${year}-01-01`;
    const done = known
      ? listed.filter(({ kind }) => kind === 'admitted').length
      : admittedInYear(context, orgId, question.to).length;
    return {
      key,
      label: orgName(orgId),
      unit: 'person',
      values: [plan === 0 ? null : plan, done],
      opens: true,
      ...(plan === 0 ? {} : { share: { of: done, whole: plan, base: text.onPlan(plan), decimals: 1 } }),
      ...more,
    };
  };
  const whole = sumOf(counted);
  return {
    key: 'plan',
    title: text.plan(year),
    kind: 'cross',
    columns: [
      { key: 'plan', label: text.planColumn },
      { key: 'done', label: text.doneColumn },
    ],
    lines: [
      line('total', question.orgId, whole, { indent: 0, kind: 'sum' }),
      ...below.map(({ orgId, people }) => line(`org.${orgId}`, orgId, people, { indent: 1 })),
    ],
    notes: [
      ...(whole === 0 ? [text.noPlan(year)] : own ? [] : [text.planSum(below.length)]),
      text.planUntil(formatDate(question.to)),
    ],
  };
}

export function planBehind(
  context: CoreContext,
  question: PeriodQuestion,
  { line, column }: { readonly line: string; readonly column: string },
  window: Window,
): Omit<FigureBehind, 'figure'> {
  const { db } = context;
  const orgId = line === 'total' ? question.orgId : Number(line.replace('org.', ''));
  if (column === 'done')
    return admissionRows(db, admittedInYear(context, orgId, question.to), question.to, window);
  const { counted, below } = plansOf(db, question);
  const plans = line === 'total' ? counted : below.filter((plan) => plan.orgId === orgId);
  const orgName = orgNamesOn(db, question.to);
  const what = text.planRow(yearOf(question.to));
  return organisationsBehind(
    plans.map(({ orgId: id, people }) => ({ id, name: orgName(id), what, amount: people })),
    window,
  );
}
