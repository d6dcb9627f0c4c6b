/** What the marks of a template may name, and what the register says of each in a period. */
import { customFilterFields } from '../../db/repo/list-custom.ts';
import { lastChangeButMarks } from '../../db/repo/member-list.ts';
import { organisationsAsOf } from '../../db/repo/organisation-as-of.ts';
import { activeStatuses } from '../../shared/entities/member-state.ts';
import { templateText as text } from '../../shared/i18n/vi/template.ts';
import { memberFilterSchema } from '../../shared/ipc/member.ts';
import { type Report, type ReportSectionName, reportSectionNames } from '../../shared/ipc/report.ts';
import type { TemplateFilling } from '../../shared/ipc/template.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { listColumns } from '../../shared/rules/list-columns.ts';
import type { MarkTarget, NamedTarget } from '../../shared/template/mark-target.ts';
import { namedTargets } from '../../shared/template/named-targets.ts';
import type { TemplateFacts, TemplateValue } from '../../shared/template/plan-template.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { formatPercent } from '../../shared/text/numbers.ts';
import type { CoreContext } from './context.ts';
import { listRows } from './list-rows.ts';
import { askedOn } from './member-search.ts';
import { onceFor } from './once-for.ts';
import { makeReport } from './reports/make-report.ts';
import { sheetFrame } from './sheet-frame.ts';

/**
 * Everything that may be named, as this year's report of the whole register has it. For this all sections are reckoned,
 * but not once more for each mark that is put into the template.
 */
export const templateTargets = (context: CoreContext): Result<NamedTarget[]> => {
  const { db, session } = context;
  const question = { names: 'template', tier: session.restricted.open };
  return onceFor(context, question, () => everyTarget(context), lastChangeButMarks(db));
};

function everyTarget(context: CoreContext): Result<NamedTarget[]> {
  const { db, session, today } = context;
  const year = today.slice(0, 4);
  const orgId = session.info.rootOrgId;
  const sections = [...reportSectionNames];
  const report = makeReport(context, { orgId, from: `${year}-01-01`, to: `${year}-12-31`, sections });
  return report.ok ? ok(namedTargets(report.value, listColumns(customFilterFields(db)))) : report;
}

type Thing = Pick<TemplateFacts, 'valueOf'>;

/** @param used every target of the template: sections that it does not name are not reckoned */
export function templateFacts(
  context: CoreContext,
  filling: TemplateFilling,
  used: readonly MarkTarget[],
): Result<TemplateFacts> {
  const sections = sectionsOf(used);
  const reportOf = (orgId: number): Result<Report | null> =>
    sections.length === 0
      ? ok(null)
      : makeReport(context, { orgId, from: filling.from, to: filling.to, sections });
  const whole = reportOf(filling.orgId);
  if (!whole.ok) return whole;
  if (whole.value?.sections.some(({ locked }) => locked)) return fail('restricted.locked');
  const ofWhole = textsOf(context, filling);
  const { db } = context;
  const children = organisationsAsOf(db, filling.to).filter(({ parentId }) => parentId === filling.orgId);
  const organisations: Thing[] = [];
  if (used.some((target) => target.kind === 'each' && target.of === 'organisation'))
    for (const [i, { id, name }] of children.entries()) {
      const report = reportOf(id);
      if (!report.ok) return report;
      organisations.push({
        valueOf: (target) => {
          if (target.kind === 'each') return i + 1;
          if (target.kind === 'row') return target.fact === 'name' ? name : i + 1;
          return target.kind === 'text' ? ofWhole(target) : figureOf(report.value, target);
        },
      });
    }
  return ok({
    valueOf: (target) => (target.kind === 'text' ? ofWhole(target) : figureOf(whole.value, target)),
    each: (of) => (of === 'organisation' ? organisations : membersOf(context, filling, ofWhole)),
  });
}

/** Sections of a report that are named by these. */
export function sectionsOf(used: readonly MarkTarget[]): ReportSectionName[] {
  const named = new Set(
    used.flatMap((target) =>
      target.kind === 'figure' || target.kind === 'share' ? [target.figure.section] : [],
    ),
  );
  return reportSectionNames.filter((name) => named.has(name));
}

function figureOf(report: Report | null, target: MarkTarget): TemplateValue {
  if (target.kind !== 'figure' && target.kind !== 'share') return null;
  const { figure } = target;
  const block = report?.sections
    .find(({ section }) => section === figure.section)
    ?.blocks.find(({ key }) => key === figure.block);
  const line = block?.lines.find(({ key }) => key === figure.line);
  if (!block || !line) return null;
  if (target.kind === 'share')
    return line.share ? formatPercent(line.share.of, line.share.whole, line.share.decimals) : null;
  const columns = block.kind === 'compared' ? ['now', 'before'] : block.columns.map(({ key }) => key);
  return line.values[columns.indexOf(target.figure.column)] ?? null;
}

function textsOf(
  context: CoreContext,
  { orgId, from, to, paper }: TemplateFilling,
): (target: Extract<MarkTarget, { readonly kind: 'text' }>) => string {
  const orgs = new Map(organisationsAsOf(context.db, to).map((org) => [org.id, org]));
  const org = orgs.get(orgId);
  const above = org?.parentId == null ? undefined : orgs.get(org.parentId);
  const said: Readonly<Record<Extract<MarkTarget, { readonly kind: 'text' }>['text'], string>> = {
    org: org?.name ?? '',
    upperOrg: above?.name ?? sheetFrame(context).upperName,
    period: text.period(formatDate(from), formatDate(to)),
    from: formatDate(from),
    to: formatDate(to),
    day: formatDate(paper.signedOn),
    place: paper.place,
    preparer: paper.preparer,
    signer: paper.signer,
  };
  return (target) => said[target.text];
}

function membersOf(
  { db, session, today }: CoreContext,
  { orgId, to }: TemplateFilling,
  ofWhole: ReturnType<typeof textsOf>,
): Thing[] {
  const day = to > today ? today : to;
  const filter = memberFilterSchema.parse({ orgId, asOf: day, statuses: [...activeStatuses] });
  const ids = session.search.find(db, filter, today).ids();
  const columns = new Map(listColumns(customFilterFields(db)).map((column) => [column.id, column]));
  return listRows(db, ids, askedOn(day, today), { unmasked: true }).map((row, i) => ({
    valueOf: (target): TemplateValue => {
      if (target.kind === 'each') return i + 1;
      if (target.kind === 'text') return ofWhole(target);
      if (target.kind !== 'row') return null;
      return target.fact === 'order' ? i + 1 : (columns.get(target.fact)?.openText(row) ?? null);
    },
  }));
}
