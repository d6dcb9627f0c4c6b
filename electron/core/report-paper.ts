/** A report on its way out of the program: as it stands now, or as it was issued. */
import { logAccess } from '../../db/repo/access-log.ts';
import { getRegister } from '../../db/repo/register.ts';
import { issueDocument } from '../../db/repo/report-issue.ts';
import { orgNamesOn } from '../../db/reports/books/book-scope.ts';
import { reportText as text } from '../../shared/i18n/vi/report.ts';
import { restrictedText } from '../../shared/i18n/vi/restricted.ts';
import type { InputOf, OutputOf } from '../../shared/ipc/define.ts';
import type { Report, ReportPaper, ReportSource, reportOps } from '../../shared/ipc/report.ts';
import type { IssueHead } from '../../shared/ipc/report-issue.ts';
import { ok, type Result } from '../../shared/result.ts';
import { lineCode } from '../../shared/rules/reference-code.ts';
import { numberedLines } from '../../shared/rules/report/figure-columns.ts';
import { codesOf, lineAddress } from '../../shared/rules/report/line-code.ts';
import { reportSheets } from '../excel/write-report/write-report.ts';
import { upperOf } from './book-view.ts';
import type { CoreContext, Session } from './context.ts';
import { issuedReport, issueReport } from './report-issue.ts';
import { makeReport, tierSections } from './reports/make-report.ts';
import { saveWorkbook } from './workbook-out.ts';

/** Of each report as it was last drawn for paper: whether it held figures of the restricted tier. */
const lastDrawn = new WeakMap<Session, Map<string, boolean>>();

/**
 * Whether the pages that were just laid out hold figures of the restricted tier. The tier may have closed since, and a
 * report that was drawn while it was shut says nothing of it.
 */
export function drawnWithTier({ db, session }: CoreContext, source: ReportSource): boolean {
  const known = lastDrawn.get(session)?.get(JSON.stringify(source));
  if (known !== undefined) return known;
  const issued = source.issueNo === null ? undefined : issueDocument(db, source.issueNo);
  return issued !== undefined && tierSections(issued.report).length > 0;
}

/** What of the restricted tier goes out on paper is logged; an export is logged with its file (workbook-out.ts). */
export function reportPaper(
  context: CoreContext,
  source: ReportSource,
  deed: 'print' | 'export',
): Result<ReportPaper> {
  const drawn = drawnReport(context, source);
  if (!drawn.ok || deed === 'export') return drawn;
  const { report } = drawn.value;
  const tier = tierSections(report);
  const known = lastDrawn.get(context.session) ?? new Map<string, boolean>();
  lastDrawn.set(context.session, known.set(JSON.stringify(source), tier.length > 0));
  if (tier.length === 0) return drawn;
  return context.write(text.outStep, (w, { at, name: actor }) => {
    const what = [text.paperTitle(report), ...tier.map(({ title }) => title)].join('; ');
    const reason = restrictedText.logged.out;
    logAccess(w, { at, actor, deed, memberId: null, what, reason, restricted: true });
    return drawn;
  });
}

function drawnReport(context: CoreContext, { question, issueNo }: ReportSource): Result<ReportPaper> {
  const { db } = context;
  const register = getRegister(db);
  if (!register) throw new Error('an open register has no row of its own');
  const upperName = upperOf(db, question.orgId, orgNamesOn(db, question.to));
  const frame = { issueNo, upperName, practice: register.practice };
  if (issueNo === null) {
    const report = makeReport(context, question);
    return report.ok ? ok({ ...frame, report: report.value, codes: null }) : report;
  }
  const issued = issuedReport(context, issueNo);
  if (!issued.ok) return issued;
  const { report, issue } = issued.value;
  return ok({ ...frame, report, codes: issuedCodes(report, issue) });
}

const issuedCodes = (report: Report, { mark, number: issue }: IssueHead): Record<string, string> =>
  Object.fromEntries(
    numberedLines(report).map(({ number, section, block, line }) => [
      lineAddress(section, block.key, line.key),
      lineCode({ mark, issue, line: number }),
    ]),
  );

type Ops = typeof reportOps;

/** What goes out is issued first, so that every line carries the code by which it is found again. */
export async function exportReport(
  { source, paper, token }: InputOf<Ops, 'report.export'>,
  context: CoreContext,
): Promise<Result<OutputOf<Ops, 'report.export'>>> {
  const issued = source.issueNo === null ? issueReport(context, source.question, 'excel') : null;
  if (issued && !issued.ok) return issued;
  const drawn = reportPaper(context, issued ? { ...source, issueNo: issued.value.number } : source, 'export');
  if (!drawn.ok) return drawn;
  const { report } = drawn.value;
  const saved = await saveWorkbook(context, token, {
    title: text.paperTitle(report),
    sheets: () => reportSheets(drawn.value, paper, codesOf(drawn.value)),
    log: { restricted: tierSections(report).length > 0 },
  });
  const rows = report.sections.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines)).length;
  return saved.ok ? ok({ file: saved.value, rows }) : saved;
}
