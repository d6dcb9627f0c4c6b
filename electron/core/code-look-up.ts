/** A code typed from paper: the line it names, as it was printed, and what has become of its figure since. */
import { issueDocument } from '../../db/repo/report-issue.ts';
import { laterEntries } from '../../db/undo/later-entries.ts';
import type {
  FigureDifference,
  FigureExplained,
  FoundCode,
  PrintedFigure,
} from '../../shared/ipc/report-issue.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { differencesBetween } from '../../shared/rules/figure-differences.ts';
import { figureCode, lineCode, readReferenceCode } from '../../shared/rules/reference-code.ts';
import { figureColumns, numberedLines } from '../../shared/rules/report/figure-columns.ts';
import { formatCount } from '../../shared/text/numbers.ts';
import type { CoreContext } from './context.ts';
import { addressKey, issueHead, markOf } from './report-issue.ts';
import { figureBehind } from './reports/figure-behind.ts';
import { sectionMakers } from './reports/sections.ts';

export function findCode(context: CoreContext, typed: string): Result<FoundCode> {
  const code = typed.trim().toUpperCase();
  const read = readReferenceCode(typed);
  if (typeof read === 'string') return fail(`code.${read}`, { code });
  const mark = markOf(context);
  if (read.mark !== mark) return fail('code.other-register', { code, mark });
  const issue = issueHead(context, read.issue);
  const document = issueDocument(context.db, read.issue);
  if (!issue || !document) return fail('code.unknown', { code });
  const found = numberedLines(document.report).find(({ number }) => number === read.line);
  if (!found) return fail('code.no-line', { code, lines: issue.lines });
  const { section, title, block, line } = found;
  if (sectionMakers[section].restricted && !context.session.restricted.open) return fail('restricted.locked');
  const figures = figureColumns(block).map(
    ({ number, key, label }, i): PrintedFigure => ({
      number,
      label,
      code: figureCode(read, number),
      address: { section, block: block.key, line: line.key, column: key },
      value: line.values[i] ?? null,
    }),
  );
  if (read.column !== null && !figures.some(({ number }) => number === read.column))
    return fail('code.no-column', { code, column: read.column });
  return ok({
    issue,
    code: lineCode(read),
    section: title,
    block: block.title,
    line: line.label,
    unit: line.unit,
    opens: line.opens,
    notes: block.notes,
    base: line.share ? `${line.share.base} (${formatCount(line.share.whole)})` : '',
    figures,
    column: read.column,
  });
}

/** All of them: a list that is cut would tell of differences that there are not. */
const mostRows = 200_000;

export function explainFigure(context: CoreContext, found: FoundCode): Result<FigureExplained> {
  const figure = found.figures.find(({ number }) => number === found.column);
  if (!figure) return fail('code.line-only', { code: found.code });
  const { db, session } = context;
  const document = issueDocument(db, found.issue.number);
  if (!document) return fail('code.unknown', { code: found.code });
  const { sections: _, ...period } = document.question;
  const printed = figure.value;
  const today = figureBehind(context, { ...period, figure: figure.address, offset: 0, limit: mostRows });
  // A line or a column that the report of today does not have stands for nobody.
  const gone = !today.ok && today.error.code === 'report.no-figure';
  if (!today.ok && !gone) return today;
  const { figure: now, rows: nowRows } = today.ok ? today.value : { figure: 0, rows: [] };
  const nothing = printed === null || printed === 0;
  const rows = document.behind[addressKey(figure.address)] ?? (nothing || !found.opens ? [] : null);
  if (rows === null || !found.opens) return ok({ printed, now, rows, differences: [] });
  const later = laterEntries(db, document.seenChange, session.restricted.open);
  const differences = differencesBetween(rows, nowRows).map((d): FigureDifference => {
    const own = d.row.memberId === null ? [] : (later.ofMember.get(d.row.memberId) ?? []);
    return { ...d, entries: own.length > 0 ? own : later.ofAll };
  });
  return ok({ printed, now, rows, differences });
}
