/** Kết nạp, kết nạp lại, công nhận chính thức, and how much of the year's plan was reached. */
import type { ReadDb } from '../../../db/connection.ts';
import { ruleChanges } from '../../../db/repo/rule-change.ts';
import { bookScope } from '../../../db/reports/books/book-scope.ts';
import { admissionsText as text } from '../../../shared/i18n/vi/report-admissions.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type { ReportBlock, ReportLine } from '../../../shared/ipc/report.ts';
import { ok } from '../../../shared/result.ts';
import { yearBefore } from '../../../shared/rules/compare-periods.ts';
import { structureRegulationOn } from '../../../shared/rules/regulations/structure.ts';
import type { CoreContext } from '../context.ts';
import { type ListedAdmission, listAdmissions } from './admissions-lines.ts';
import { planBehind, planBlock } from './admissions-plan.ts';
import { admissionRows } from './admissions-rows.ts';
import { everyRow, type SectionMaker } from './section-maker.ts';

function listed({ db, today }: CoreContext, { orgId, from, to }: PeriodQuestion): ListedAdmission[] {
  return listAdmissions(db, bookScope(db, { orgId, from, asOf: to }), regulationOf(db, today));
}

/** As the office counts today, for every period: see the section of the structure. */
const regulationOf = (db: ReadDb, today: string) => structureRegulationOn(today, ruleChanges(db));

const on = (rows: readonly ListedAdmission[], line: string): ListedAdmission[] =>
  rows.filter(({ lines }) => lines.includes(line));

export const admissionsSection: SectionMaker = {
  title: text.title,
  restricted: false,
  blocks: (context, question) => {
    const [now, before] = [question, { ...question, ...yearBefore(question) }].map((q) => listed(context, q));
    const [from = 0, to = 0] = regulationOf(context.db, context.today).youthAge;
    const line = (block: string, key: string, label: string, indent: 0 | 1): ReportLine => ({
      key,
      label,
      unit: 'person',
      indent,
      values: [on(now ?? [], `${block}/${key}`).length, on(before ?? [], `${block}/${key}`).length],
      opens: true,
      // Its two kinds add up to it; the other lines only look at parts of it.
      ...(block === 'admissions' && key === 'all' ? { kind: 'sum' as const } : {}),
    });
    const compared = { kind: 'compared', columns: [] } as const;
    const { lines } = text;
    const blocks: ReportBlock[] = [
      {
        key: 'admissions',
        title: text.admissions,
        ...compared,
        lines: [
          line('admissions', 'all', lines.all, 0),
          line('admissions', 'first', lines.first, 1),
          line('admissions', 'again', lines.again, 1),
          line('admissions', 'women', lines.women, 0),
          line('admissions', 'minority', lines.minority, 0),
          line('admissions', 'youth', text.youth(from, to), 0),
          line('admissions', 'byRoster', lines.byRoster, 0),
        ],
        notes: [text.notes.own],
      },
      {
        key: 'recognitions',
        title: text.recognitions,
        ...compared,
        lines: [
          line('recognitions', 'all', text.recognised, 0),
          line('recognitions', 'women', lines.women, 1),
          line('recognitions', 'minority', lines.minority, 1),
          line('recognitions', 'youth', text.youthNow(from, to), 1),
          line('recognitions', 'byRoster', text.recognisedByRoster, 1),
        ],
        notes: [],
      },
      planBlock(context, question, now ?? []),
    ];
    return ok(blocks);
  },
  behind: (context, question, { block, line, column }, window) =>
    ok(
      block === 'plan'
        ? planBehind(context, question, { line, column }, window)
        : admissionRows(context.db, on(listed(context, question), `${block}/${line}`), question.to, window),
    ),
  behindAll: (context, question) => {
    const rows = listed(context, question);
    return ({ block, line, column }) =>
      ok(
        block === 'plan'
          ? planBehind(context, question, { line, column }, everyRow).rows
          : admissionRows(context.db, on(rows, `${block}/${line}`), question.to, everyRow).rows,
      );
  },
};
