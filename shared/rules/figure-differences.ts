/** What makes a figure another one than it was: who came in, who fell out, and of whom something else is said. */
import { reportIssueText } from '../i18n/vi/report-issue.ts';
import type { FigureRow } from '../ipc/report.ts';
import type { FigureDifference } from '../ipc/report-issue.ts';
import { formatCount } from '../text/numbers.ts';

const said = (row: FigureRow): string =>
  [row.name, row.orgName, row.on, row.what, row.paper, row.amount === 1 ? '' : formatCount(row.amount)]
    .filter(Boolean)
    .join(' · ');

/** @returns those who came in, then those who fell out, then those of whom something else is said, each in their order */
export function differencesBetween(
  then: readonly FigureRow[],
  now: readonly FigureRow[],
): Omit<FigureDifference, 'entries'>[] {
  const before = new Map(then.map((row) => [row.key, row]));
  const after = new Set(now.map(({ key }) => key));
  return [
    ...now.filter(({ key }) => !before.has(key)).map((row) => ({ kind: 'cameIn' as const, row, was: '' })),
    ...then.filter(({ key }) => !after.has(key)).map((row) => ({ kind: 'fellOut' as const, row, was: '' })),
    ...now.flatMap((row) => {
      const old = before.get(row.key);
      return old === undefined || said(old) === said(row)
        ? []
        : [{ kind: 'changed' as const, row, was: reportIssueText.wasSo(said(old)) }];
    }),
  ];
}
