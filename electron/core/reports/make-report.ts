/** Puts the sections of a report together. */
import { orgNamesOn } from '../../../db/reports/books/book-scope.ts';
import type { Report, ReportQuestion, ReportSection } from '../../../shared/ipc/report.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { yearBefore } from '../../../shared/rules/compare-periods.ts';
import type { CoreContext } from '../context.ts';
import { markUsed } from '../restricted-tier.ts';
import { sectionMakers } from './sections.ts';

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

/** Sections of the restricted tier whose figures the report holds: it was made while the tier was open. */
export const tierSections = ({ sections }: Report): readonly ReportSection[] =>
  sections.filter(({ section, locked }) => sectionMakers[section].restricted && !locked);

export function mayRead({ session, host }: CoreContext): boolean {
  if (!session.restricted.open) return false;
  markUsed(session.restricted, host.uptime());
  return true;
}
