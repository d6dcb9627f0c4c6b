/** A report on its way out of the program: as it stands now, or as it was issued. */
import { getRegister } from '../../db/repo/register.ts';
import { reportText as text } from '../../shared/i18n/vi/report.ts';
import type { InputOf, OutputOf } from '../../shared/ipc/define.ts';
import type { ReportPaper, ReportSource, reportOps } from '../../shared/ipc/report.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { codesOf } from '../../shared/rules/report/line-code.ts';
import { reportSheets } from '../excel/write-report/write-report.ts';
import type { CoreContext } from './context.ts';
import { makeReport } from './reports/make-report.ts';
import { saveWorkbook } from './workbook-out.ts';

export function reportPaper(context: CoreContext, { question, issueNo }: ReportSource): Result<ReportPaper> {
  if (issueNo !== null) return fail('report.not-issued', { number: issueNo });
  const report = makeReport(context, question);
  if (!report.ok) return report;
  const register = getRegister(context.db);
  if (!register) throw new Error('an open register has no row of its own');
  const { upperName, practice } = register;
  return ok({ report: report.value, issueNo, upperName, practice, codes: null });
}

type Ops = typeof reportOps;

export async function exportReport(
  { source, paper, token }: InputOf<Ops, 'report.export'>,
  context: CoreContext,
): Promise<Result<OutputOf<Ops, 'report.export'>>> {
  const drawn = reportPaper(context, source);
  if (!drawn.ok) return drawn;
  const { report } = drawn.value;
  const saved = await saveWorkbook(context, token, {
    title: text.paperTitle(report),
    sheets: () => reportSheets(drawn.value, paper, codesOf(drawn.value)),
  });
  const rows = report.sections.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines)).length;
  return saved.ok ? ok({ file: saved.value, rows }) : saved;
}
