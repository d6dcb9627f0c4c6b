/** A report on its way out of the program: as it stands now, or as it was issued. */
import { logAccess } from '../../db/repo/access-log.ts';
import { getRegister } from '../../db/repo/register.ts';
import { orgNamesOn } from '../../db/reports/books/book-scope.ts';
import { reportText as text } from '../../shared/i18n/vi/report.ts';
import { restrictedText } from '../../shared/i18n/vi/restricted.ts';
import type { InputOf, OutputOf } from '../../shared/ipc/define.ts';
import type { ReportPaper, ReportSource, reportOps } from '../../shared/ipc/report.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { codesOf } from '../../shared/rules/report/line-code.ts';
import { reportSheets } from '../excel/write-report/write-report.ts';
import { upperOf } from './book-view.ts';
import type { CoreContext } from './context.ts';
import { makeReport } from './reports/make-report.ts';
import { sectionMakers } from './reports/sections.ts';
import { saveWorkbook } from './workbook-out.ts';

/** What of the restricted tier goes out on paper is logged; an export is logged with its file (workbook-out.ts). */
export function reportPaper(
  context: CoreContext,
  source: ReportSource,
  deed: 'print' | 'export',
): Result<ReportPaper> {
  const drawn = drawnReport(context, source);
  if (!drawn.ok || deed === 'export') return drawn;
  const { report } = drawn.value;
  const tier = report.sections.filter(({ section, locked }) => sectionMakers[section].restricted && !locked);
  if (tier.length === 0) return drawn;
  return context.write(text.outStep, (w, { at, name: actor }) => {
    const what = [text.paperTitle(report), ...tier.map(({ title }) => title)].join('; ');
    logAccess(w, { at, actor, deed, memberId: null, what, reason: restrictedText.logged.out });
    return drawn;
  });
}

function drawnReport(context: CoreContext, { question, issueNo }: ReportSource): Result<ReportPaper> {
  if (issueNo !== null) return fail('report.not-issued', { number: issueNo });
  const report = makeReport(context, question);
  if (!report.ok) return report;
  const { db } = context;
  const register = getRegister(db);
  if (!register) throw new Error('an open register has no row of its own');
  const upperName = upperOf(db, question.orgId, orgNamesOn(db, question.to));
  return ok({ report: report.value, issueNo, upperName, practice: register.practice, codes: null });
}

type Ops = typeof reportOps;

export async function exportReport(
  { source, paper, token }: InputOf<Ops, 'report.export'>,
  context: CoreContext,
): Promise<Result<OutputOf<Ops, 'report.export'>>> {
  const drawn = reportPaper(context, source, 'export');
  if (!drawn.ok) return drawn;
  const { report } = drawn.value;
  const saved = await saveWorkbook(context, token, {
    title: text.paperTitle(report),
    sheets: () => reportSheets(drawn.value, paper, codesOf(drawn.value)),
  });
  const rows = report.sections.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines)).length;
  return saved.ok ? ok({ file: saved.value, rows }) : saved;
}
