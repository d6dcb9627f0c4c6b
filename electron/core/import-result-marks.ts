/** From what was found in a list to what is coloured and said in the user's file. */

import { resultText as words } from '../../shared/i18n/vi/import-history.ts';
import { leftOutReasons, problemText } from '../../shared/i18n/vi/import-problem.ts';
import type { FoundRow, ImportFindings } from '../../shared/roster/import-findings.ts';
import type { PlanProblem, RowOutcome } from '../../shared/roster/plan-types.ts';
import { formatDate } from '../../shared/text/dates.ts';
import type { AddedLine, CellMark, MarkFill, Marks } from '../excel/mark-types.ts';

export interface ResultOf {
  readonly fileName: string;
  readonly findings: ImportFindings;
  /** when and by whom it was written, that it was taken back, that the file is a copy … */
  readonly said: readonly string[];
}

const outcomes: readonly RowOutcome[] = ['new', 'changed', 'same', 'leftOut'];
const stronger: readonly MarkFill[] = ['error', 'warning', 'taken'];

export function marksOf({ fileName, findings, said }: ResultOf): Marks {
  const { columns, nameColumn, rows, problems } = findings;
  const headers = new Map(columns.map(({ column, header }) => [column, header]));
  const names = new Map(rows.map(({ row, name }) => [row, name]));
  const sentence = (problem: PlanProblem): string =>
    problemText(problem, names.get(problem.row) ?? '', (column) => headers.get(column) ?? '');
  const cells = new Map<string, CellMark>();
  const mark = (row: number, column: number, fill: MarkFill, comment = '') => {
    const key = `${row} ${column}`;
    const known = cells.get(key);
    cells.set(key, {
      row,
      column,
      fill: stronger.find((f) => f === fill || f === known?.fill) ?? fill,
      comment: [known?.comment ?? '', comment].filter((text) => text !== '').join('\n'),
    });
  };
  for (const { row, outcome, why } of rows) {
    if (outcome === 'new' || outcome === 'changed')
      for (const column of new Set(columns.map((c) => c.column))) mark(row, column, 'taken');
    if (outcome === 'leftOut' && why !== null)
      mark(row, nameColumn, why === 'error' ? 'error' : 'warning', words.left(leftOutReasons[why]));
  }
  for (const problem of problems)
    mark(problem.row, problem.column ?? nameColumn, problem.severity, sentence(problem));
  const found = Map.groupBy(problems, (problem) => problem.row);
  return {
    sheet: findings.sheet,
    cells: [...cells.values()],
    author: words.author,
    added: {
      name: words.sheet,
      widths: [16, 32, 24, 90],
      lines: [
        { cells: [words.title(fileName)], bold: true },
        { cells: [words.page(findings.sheet, formatDate(findings.asOf))] },
        ...said.map((text): AddedLine => ({ cells: [text] })),
        { cells: [''] },
        { cells: [words.legend], bold: true },
        { cells: ['', words.error], fill: 'error' },
        { cells: ['', words.warning], fill: 'warning' },
        { cells: ['', words.taken], fill: 'taken' },
        { cells: [''] },
        { cells: [words.counts], bold: true },
        ...outcomes.map(
          (outcome): AddedLine => ({
            cells: [rows.filter((row) => row.outcome === outcome).length, words.outcomes[outcome]],
          }),
        ),
        { cells: [''] },
        { cells: [...words.head], bold: true },
        ...rows.map((row) => lineOf(row, (found.get(row.row) ?? []).toSorted(errorsFirst), sentence)),
      ],
    },
  };
}

const errorsFirst = (a: PlanProblem, b: PlanProblem): number =>
  Number(b.severity === 'error') - Number(a.severity === 'error');

function lineOf(
  { row, name, outcome, why }: FoundRow,
  problems: readonly PlanProblem[],
  sentence: (problem: PlanProblem) => string,
): AddedLine {
  const what = why === null ? words.outcomes[outcome] : words.left(leftOutReasons[why]);
  const fill: MarkFill | undefined =
    outcome === 'leftOut'
      ? why === 'error'
        ? 'error'
        : 'warning'
      : problems.length > 0
        ? 'warning'
        : outcome === 'same'
          ? undefined
          : 'taken';
  return {
    cells: [row, name, what, problems.map(sentence).join('\n')],
    ...(fill === undefined ? {} : { fill }),
  };
}
