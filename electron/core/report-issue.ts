/** Freezes a report as it goes out: its question, every figure, and the rows behind those that open. */
import { getRegister } from '../../db/repo/register.ts';
import {
  anythingSince,
  getIssue,
  insertIssue,
  issueDocument,
  listIssues,
  type StoredIssue,
} from '../../db/repo/report-issue.ts';
import { reportIssueText as text } from '../../shared/i18n/vi/report-issue.ts';
import type {
  FigureAddress,
  FigureRow,
  Report,
  ReportBlock,
  ReportLine,
  ReportQuestion,
  ReportSectionName,
} from '../../shared/ipc/report.ts';
import type { IssuedReport, IssueHead, IssueWay } from '../../shared/ipc/report-issue.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { mostCodedLines, registerMark } from '../../shared/rules/reference-code.ts';
import { figureColumns, numberedLines } from '../../shared/rules/report/figure-columns.ts';
import { formatDate } from '../../shared/text/dates.ts';
import type { CoreContext } from './context.ts';
import { rowsOfSection } from './reports/figure-behind.ts';
import { makeReport, tierSections } from './reports/make-report.ts';

/** A figure with more rows is kept by its number alone: a list of so many is no answer to "which are these". */
const mostRowsKept = 5_000;

/** Units whose number is the number of rows; others may say much in few rows. */
const countsRows = ({ unit }: ReportLine): boolean => unit !== 'money' && unit !== 'year';

export const addressKey = ({ section, block, line, column }: FigureAddress): string =>
  [section, block, line, column].join('/');

export const markOf = ({ db }: Pick<CoreContext, 'db'>): string => {
  const register = getRegister(db);
  if (!register) throw new Error('an open register has no row of its own');
  return registerMark(register.uid);
};

const headOf = (context: Pick<CoreContext, 'db'>, issue: StoredIssue): IssueHead => ({
  ...issue,
  mark: markOf(context),
});

export function issueReport(
  context: CoreContext,
  question: ReportQuestion,
  way: IssueWay,
): Result<IssueHead> {
  const made = makeReport(context, question);
  if (!made.ok) return made;
  const report = made.value;
  const lines = numberedLines(report).length;
  if (lines > mostCodedLines) return fail('report.too-long', { lines, most: mostCodedLines });
  const same = issuedAlready(context, { question, report }, way);
  if (same) return ok(same);
  const behind = rowsBehind(context, question, report);
  if (!behind.ok) return behind;
  const { from, to, orgId } = question;
  return context.write(text.step(report.orgName, formatDate(from), formatDate(to)), (w, actor) => {
    const issue = {
      madeAt: actor.at,
      madeBy: actor.name,
      way,
      orgId,
      orgName: report.orgName,
      from,
      to,
      lines,
    };
    const number = insertIssue(w, { question, report, behind: behind.value }, issue);
    return ok(headOf(context, { number, ...issue }));
  });
}

/** Laid out again while nothing was entered, a report is the same issue: the words of its paper were changed. */
function issuedAlready(
  context: CoreContext,
  made: { readonly question: ReportQuestion; readonly report: Report },
  way: IssueWay,
): IssueHead | undefined {
  const { db } = context;
  const last = listIssues(db, 1)[0];
  const document = last?.way === way ? issueDocument(db, last.number) : undefined;
  if (!last || !document || anythingSince(db, document.seenChange)) return undefined;
  const { question, report } = document;
  return JSON.stringify({ question, report }) === JSON.stringify(made) ? headOf(context, last) : undefined;
}

/** Section after section, each read once; the person may stop it between two figures. */
function rowsBehind(
  context: CoreContext,
  { sections: _, ...period }: ReportQuestion,
  report: Report,
): Result<Record<string, readonly FigureRow[]>> {
  const { job } = context;
  const kept: Record<string, readonly FigureRow[]> = {};
  for (const [done, { section, title, blocks }] of report.sections.entries()) {
    job.progress(done, report.sections.length, title);
    const rowsOf = rowsOfSection(context, period, section, mostRowsKept);
    for (const figure of figuresToKeep(section, blocks)) {
      if (job.cancelled()) return fail('app.cancelled');
      const rows = rowsOf(figure);
      if (!rows.ok) return rows;
      if (rows.value.length <= mostRowsKept) kept[addressKey(figure)] = rows.value;
    }
  }
  return ok(kept);
}

const figuresToKeep = (section: ReportSectionName, blocks: readonly ReportBlock[]): FigureAddress[] =>
  blocks.flatMap((block) =>
    block.lines.flatMap((line) =>
      figureColumns(block).flatMap(({ key: column }, i) => {
        const value = line.values[i] ?? 0;
        // Nobody stands behind a zero, and too many are not even asked for.
        const asked = line.opens && value !== 0 && !(countsRows(line) && value > mostRowsKept);
        return asked ? [{ section, block: block.key, line: line.key, column }] : [];
      }),
    ),
  );

/** Whether the report holds a section that may be seen only while the restricted tier is open, and it is shut. */
export const isShut = ({ session }: CoreContext, report: Report): boolean =>
  !session.restricted.open && tierSections(report).length > 0;

export function issuedReport(context: CoreContext, number: number): Result<IssuedReport> {
  const issue = getIssue(context.db, number);
  const document = issueDocument(context.db, number);
  if (!issue || !document) return fail('report.not-issued', { number });
  if (isShut(context, document.report)) return fail('restricted.locked');
  return ok({ issue: headOf(context, issue), report: document.report });
}

export const issueHeads = (context: CoreContext, limit: number): IssueHead[] =>
  listIssues(context.db, limit).map((issue) => headOf(context, issue));

export const issueHead = (context: CoreContext, number: number): IssueHead | undefined => {
  const issue = getIssue(context.db, number);
  return issue && headOf(context, issue);
};
