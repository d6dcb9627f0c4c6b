/** Disciplines of a period in figures: form × subject, beside the same period of the year before. */
import type { ReadDb } from '../../db/connection.ts';
import {
  disciplineFormNames,
  organisationDisciplineFormNames,
} from '../../shared/entities/discipline-form.ts';
import type { DisciplineCounts, DisciplineRow, DisciplineSubject } from '../../shared/ipc/discipline.ts';
import type { PeriodQuestion } from '../../shared/ipc/period.ts';
import { compared, yearBefore } from '../../shared/rules/compare-periods.ts';
import { disciplineRows } from './discipline-list.ts';

const forms = { member: disciplineFormNames, organisation: organisationDisciplineFormNames } as const;

/** What counts in a period: by the form that stood at its end; what had been cancelled by then does not count. */
export const countedDisciplines = (db: ReadDb, question: PeriodQuestion): DisciplineRow[] =>
  disciplineRows(db, question, question.to).filter((row) => row.state !== 'cancelled');

export function disciplineCounts(db: ReadDb, question: PeriodQuestion): DisciplineCounts {
  const now = countedDisciplines(db, question);
  const before = countedDisciplines(db, { ...question, ...yearBefore(question) });
  const both = (count: (rows: readonly DisciplineRow[]) => number) => compared(count(now), count(before));
  const distinct = (subject: DisciplineSubject) => (rows: readonly DisciplineRow[]) =>
    new Set(
      rows.filter((r) => r.subject === subject).map((r) => (subject === 'member' ? r.memberId : r.orgId)),
    ).size;
  return {
    cells: (['member', 'organisation'] as const).flatMap((subject) =>
      forms[subject].map((form) => ({
        subject,
        form,
        count: both((rows) => rows.filter((r) => r.subject === subject && r.form === form).length),
      })),
    ),
    members: both(distinct('member')),
    organisations: both(distinct('organisation')),
  };
}
