/** Đảng phí of the months of a period: due, paid, owed, who is in arrears, what is kept and what goes up. */
import type { ReadDb } from '../../../db/connection.ts';
import { namesAndBirths } from '../../../db/repo/member.ts';
import { ruleChanges } from '../../../db/repo/rule-change.ts';
import { orgNamesOn } from '../../../db/reports/books/book-scope.ts';
import { firstDayOfMonth } from '../../../shared/entities/dues.ts';
import { duesReportText as text } from '../../../shared/i18n/vi/report-dues.ts';
import type { DuesSplit, DuesSplitRow } from '../../../shared/ipc/dues.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type { FigureRow, ReportBlock } from '../../../shared/ipc/report.ts';
import { ok } from '../../../shared/result.ts';
import { yearBefore } from '../../../shared/rules/compare-periods.ts';
import { type DuesRegulation, duesRegulationOn } from '../../../shared/rules/regulations/dues.ts';
import { duesMonths, type MemberDues, memberDues } from '../dues-report.ts';
import { duesSplit } from '../dues-split.ts';
import { type CountedRow, comparedLine, noRows, type RowLine, rowsBehind } from './counted-rows.ts';
import type { SectionMaker } from './section-maker.ts';

const moneyLines: readonly RowLine<MemberDues>[] = (['due', 'paid', 'owed'] as const).map((key) => ({
  key,
  label: text[key],
  unit: 'money',
  amount: (row) => row[key],
}));

const peopleLines = ({ arrears }: DuesRegulation): readonly RowLine<MemberDues>[] => [
  { key: 'payers', label: text.payers, unit: 'person', fits: ({ dueMonths }) => dueMonths > 0 },
  { key: 'exempt', label: text.exempt, unit: 'person', fits: ({ exemptMonths }) => exemptMonths > 0 },
  { key: 'unknown', label: text.unknown, unit: 'person', fits: ({ unknownMonths }) => unknownMonths > 0 },
  {
    key: 'arrears.warn',
    label: text.warn(arrears.warn, arrears.strikeOff),
    unit: 'person',
    fits: ({ level }) => level === 'warn',
  },
  {
    key: 'arrears.strikeOff',
    label: text.strikeOff(arrears.strikeOff),
    unit: 'person',
    fits: ({ level }) => level === 'strikeOff',
  },
];

const splitLines: readonly RowLine<DuesSplitRow>[] = (
  ['collected', 'kept', 'forwarded', 'notHandedUp'] as const
).map((key) => ({
  key,
  label: text[key],
  unit: 'money',
  amount: (row) => row[key],
}));

const regulationOf = (db: ReadDb, { to }: PeriodQuestion): DuesRegulation =>
  duesRegulationOn(firstDayOfMonth(to.slice(0, 7)), ruleChanges(db));

/** null where the period has no month of which dues can be told */
function splitOfPeriod(db: ReadDb, question: PeriodQuestion, today: string): DuesSplit | null {
  const span = duesMonths(question, today);
  return span && duesSplit(db, { orgId: question.orgId, ...span });
}

export const duesSection: SectionMaker = {
  title: text.title,
  restricted: false,
  blocks: ({ db, today }, question) => {
    const earlier = { ...question, ...yearBefore(question) };
    const now = memberDues(db, question, today);
    const before = memberDues(db, earlier, today);
    const split = { now: splitOfPeriod(db, question, today), before: splitOfPeriod(db, earlier, today) };
    const regulation = regulationOf(db, question);
    const span = duesMonths(question, today);
    const block = (
      key: keyof typeof text.blocks,
      lines: ReportBlock['lines'],
      notes: readonly string[],
    ): ReportBlock => ({ key, title: text.blocks[key], kind: 'compared', columns: [], lines, notes });
    return ok([
      block(
        'money',
        moneyLines.map((line) => comparedLine(line, now, before)),
        [
          span ? text.months(span.from, span.to) : text.noMonths,
          ...(span && now.length === 0 ? [text.none] : []),
          text.citation(regulation.citation, regulation.verified),
        ],
      ),
      block(
        'people',
        peopleLines(regulation).map((line) => comparedLine(line, now, before)),
        [text.several, text.citation(regulation.arrears.citation, regulation.arrears.verified)],
      ),
      block(
        'split',
        splitLines.map((line) => comparedLine(line, split.now?.rows ?? [], split.before?.rows ?? [])),
        splitNotes(split.now, regulation),
      ),
    ]);
  },
  behind: ({ db, today }, question, { block, line: key }, window) => {
    if (block === 'split') {
      const rows = splitOfPeriod(db, question, today)?.rows ?? [];
      const line = splitLines.find((l) => l.key === key);
      return ok(rowsBehind(line, rows, window, (counted) => branchRow(counted, question)));
    }
    const lines = block === 'money' ? moneyLines : peopleLines(regulationOf(db, question));
    const line = lines.find((l) => l.key === key);
    if (!line) return ok(noRows);
    const counted = rowsBehind(line, memberDues(db, question, today), window, (row) =>
      memberRow(row, question),
    );
    return ok({ ...counted, rows: withNames(db, counted.rows, question.to) });
  },
};

const splitNotes = (split: DuesSplit | null, { kept }: DuesRegulation): readonly string[] => [
  ...(split && split.withoutShare > 0 ? [text.withoutShare(split.withoutShare)] : []),
  text.keptRule(kept.least, kept.most, kept.citation),
];

const branchRow = ({ row, amount }: CountedRow<DuesSplitRow>, { to }: PeriodQuestion): FigureRow => ({
  key: String(row.orgId),
  memberId: null,
  orgId: row.orgId,
  name: row.orgName,
  bornOn: '',
  orgName: '',
  on: to,
  what: text.branchMoney(row.collected),
  paper: row.handovers
    .map(({ paper }) => paper)
    .filter(Boolean)
    .join('; '),
  amount,
});

const memberRow = ({ row, amount }: CountedRow<MemberDues>, { to }: PeriodQuestion): FigureRow => ({
  key: String(row.memberId),
  memberId: row.memberId,
  orgId: row.orgId,
  name: '',
  bornOn: '',
  orgName: '',
  on: to,
  what: [text.memberMonths(row), row.unpaid.length > 0 ? text.unpaidMonths(row.unpaid) : '']
    .filter(Boolean)
    .join('; '),
  paper: '',
  amount,
});

/** Names are read for those that are shown, not for the whole register. */
function withNames(db: ReadDb, rows: readonly FigureRow[], day: string): readonly FigureRow[] {
  const ids = rows.flatMap(({ memberId }) => memberId ?? []);
  const people = namesAndBirths(db, ids);
  const orgName = orgNamesOn(db, day);
  return rows.map((row) => {
    const person = row.memberId === null ? undefined : people.get(row.memberId);
    return {
      ...row,
      orgId: null,
      name: person?.name ?? '',
      bornOn: person?.bornOn ?? '',
      orgName: orgName(row.orgId),
    };
  });
}
