/** "Gói giải trình": everything that explains one figure, gathered from its issue or from the screen. */
import { orgNamesOn } from '../../db/reports/books/book-scope.ts';
import { reportIssueText as text } from '../../shared/i18n/vi/report-issue.ts';
import type { FigureRow } from '../../shared/ipc/report.ts';
import type { ExplanationSource, FigureExplained, FoundCode } from '../../shared/ipc/report-issue.ts';
import { ok, type Result } from '../../shared/result.ts';
import { figureColumns } from '../../shared/rules/report/figure-columns.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { momentText } from '../../shared/text/moment.ts';
import { formatCount } from '../../shared/text/numbers.ts';
import { explainFigure, findCode } from './code-look-up.ts';
import type { CoreContext } from './context.ts';
import { figureBehind } from './reports/figure-behind.ts';
import { sectionMakers } from './reports/sections.ts';

export interface Explanation {
  /** the figure's code; where it stands on the screen only, words that say so */
  readonly code: string;
  readonly issued: boolean;
  /** what the figure is, line by line: label and text */
  readonly facts: readonly (readonly [string, string])[];
  readonly value: number;
  /** null where the issue could not keep so many */
  readonly rows: readonly FigureRow[] | null;
  readonly differences: FigureExplained['differences'];
}

const { facts: label } = text.pack;

export const explanationOf = (context: CoreContext, source: ExplanationSource): Result<Explanation> =>
  source.from === 'code' ? ofIssue(context, source.code) : ofScreen(context, source);

function ofIssue(context: CoreContext, code: string): Result<Explanation> {
  const found = findCode(context, code);
  if (!found.ok) return found;
  const explained = explainFigure(context, found.value);
  if (!explained.ok) return explained;
  const { issue } = found.value;
  const figure = found.value.figures.find(({ number }) => number === found.value.column);
  const named = figure?.code ?? found.value.code;
  const { printed, now, rows, differences } = explained.value;
  return ok({
    code: named,
    issued: true,
    facts: [
      [label.code, named],
      ...placeFacts(found.value, figure?.label ?? ''),
      [label.org, issue.orgName],
      [label.period, text.period(formatDate(issue.from), formatDate(issue.to))],
      [label.issue, text.issueSentence(issue.number, momentText(issue.madeAt), issue.madeBy)],
      [label.value, valueText(printed)],
      ...baseFacts(found.value),
      [label.now, valueText(now)],
    ],
    value: printed ?? 0,
    rows,
    differences,
  });
}

function ofScreen(
  context: CoreContext,
  { period, figure }: Extract<ExplanationSource, { from: 'screen' }>,
): Result<Explanation> {
  const behind = figureBehind(context, { ...period, figure, offset: 0, limit: 200_000 });
  if (!behind.ok) return behind;
  const { section, block, line, figure: value, rows } = behind.value;
  const column = figureColumns(block).find(({ key }) => key === figure.column);
  const place = {
    section,
    block: block.title,
    line: line.label,
    notes: block.notes,
    base: line.share ? `${line.share.base} (${formatCount(line.share.whole)})` : '',
  };
  return ok({
    code: text.pack.onScreen,
    issued: false,
    facts: [
      [label.code, text.pack.onScreen],
      ...placeFacts(place, column?.label ?? ''),
      [label.org, orgNamesOn(context.db, period.to)(period.orgId)],
      [label.period, text.period(formatDate(period.from), formatDate(period.to))],
      [label.value, valueText(value)],
      ...baseFacts(place),
    ],
    value,
    rows,
    differences: [],
  });
}

/** Whether its figure is of the restricted tier. A code names its section only in its issue: a shut tier refuses it. */
export function explainsTier(source: ExplanationSource, context: CoreContext): boolean {
  if (source.from === 'screen') return sectionMakers[source.figure.section].restricted;
  const shut = { ...context, session: { ...context.session, restricted: { open: false } } };
  const found = findCode(shut, source.code);
  return !found.ok && found.error.code === 'restricted.locked';
}

type Place = Pick<FoundCode, 'section' | 'block' | 'line' | 'notes' | 'base'>;

const placeFacts = ({ section, block, line }: Place, column: string): [string, string][] => [
  [label.section, section],
  [label.block, block],
  [label.line, line],
  [label.column, column],
];

const baseFacts = ({ base, notes }: Place): [string, string][] => [
  ...(base === '' ? [] : [[label.base, base] as [string, string]]),
  ...notes.map((note): [string, string] => [label.how, note]),
];

const valueText = (value: number | null): string => (value === null ? '—' : formatCount(value));
