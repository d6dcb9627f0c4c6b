/** Commendations by form: tập thể and cá nhân are two numbers, never their sum; no member has the Cờ. */
import type { ReadDb } from '../../../db/connection.ts';
import { namesAndBirths } from '../../../db/repo/member.ts';
import { type CommendationForm, commendationForms } from '../../../shared/entities/commendation.ts';
import { commendationFormNames } from '../../../shared/i18n/vi/commendation.ts';
import { decisionText } from '../../../shared/i18n/vi/event-sentences.ts';
import { commendationsReportText as text } from '../../../shared/i18n/vi/report-commendations.ts';
import {
  type CommendationCounts,
  type CommendationRow,
  type CommendationSubject,
  commendationSubjects,
} from '../../../shared/ipc/commendation.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type { FigureBehind, FigureRow, ReportBlock, ReportLine } from '../../../shared/ipc/report.ts';
import { ok } from '../../../shared/result.ts';
import type { Compared } from '../../../shared/rules/compare-periods.ts';
import { commendationCounts, commendationRows, commendedSubjects } from '../commendation-report.ts';
import { noRows, rowsBehind } from './counted-rows.ts';
import type { SectionMaker, Window } from './section-maker.ts';

const distinctKey = 'distinct';
const everyRow = 1_000_000;

function subjectBlock(
  subject: CommendationSubject,
  counts: readonly CommendationCounts[],
  different: Compared,
): ReportBlock {
  return {
    key: subject,
    title: text.blocks[subject],
    kind: 'compared',
    columns: [],
    lines: [
      {
        key: distinctKey,
        label: text.distinct[subject],
        unit: subject === 'members' ? 'person' : 'organisation',
        indent: 0,
        kind: 'sum',
        values: [different.now, different.before],
        opens: true,
      },
      ...counts.flatMap((row): ReportLine[] => {
        const cell = row[subject];
        return cell === null ? [] : [formLine(row.form, [cell.now, cell.before])];
      }),
    ],
    notes: [],
    picture: 'bars',
  };
}

const formLine = (form: CommendationForm, values: ReportLine['values']): ReportLine => ({
  key: form,
  label: commendationFormNames[form],
  unit: 'entry',
  indent: 0,
  values,
  opens: true,
});

export const commendationsSection: SectionMaker = {
  title: text.title,
  restricted: false,
  blocks: ({ db }, question) => {
    const counts = commendationCounts(db, question);
    const different = commendedSubjects(db, question);
    const nothing = different.organisations.now + different.members.now === 0;
    return ok([
      {
        key: 'forms',
        title: text.blocks.forms,
        kind: 'cross',
        columns: commendationSubjects.map((subject) => ({ key: subject, label: text.subjects[subject] })),
        lines: counts.map((row) =>
          formLine(
            row.form,
            commendationSubjects.map((subject) => row[subject]?.now ?? null),
          ),
        ),
        notes: [text.counted, ...(nothing ? [text.none] : [])],
      },
      ...commendationSubjects.map((subject) => subjectBlock(subject, counts, different[subject])),
    ]);
  },
  behind: ({ db }, question, { block, line, column }, window) => {
    const subject = commendationSubjects.find((s) => s === (block === 'forms' ? column : block));
    if (!subject) return ok(noRows);
    if (line === distinctKey && block !== 'forms') return ok(subjectsOnce(db, question, subject, window));
    const form = commendationForms.find((f) => f === line);
    if (!form) return ok(noRows);
    const { offset, limit } = window;
    const { found, rows } = commendationRows(db, question, { subject, form, limit: offset + limit });
    const shown = rows.slice(offset);
    const show = figureRows(db, shown);
    return ok({ found, rows: shown.map((row) => show([row])) });
  },
};

function subjectsOnce(
  db: ReadDb,
  question: PeriodQuestion,
  subject: CommendationSubject,
  window: Window,
): Omit<FigureBehind, 'figure'> {
  const { rows } = commendationRows(db, question, { subject, form: null, limit: everyRow });
  const line = {
    key: distinctKey,
    label: text.distinct[subject],
    unit: 'person',
    once: ({ subjectId }: CommendationRow) => subjectId,
  } as const;
  const show = figureRows(db, rows);
  return rowsBehind(line, rows, window, ({ same }) => show(same));
}

/** @returns how all that one subject was given is shown as one row; it counts once */
function figureRows(
  db: ReadDb,
  all: readonly CommendationRow[],
): (same: readonly CommendationRow[]) => FigureRow {
  const ids = new Set(all.filter((r) => r.subject === 'members').map((r) => r.subjectId));
  const people = namesAndBirths(db, [...ids]);
  return (same) => {
    const [first] = same;
    if (!first) throw new Error('nothing commended');
    const { subject, subjectId, id, name, orgName, commendedOn } = first;
    const isMember = subject === 'members';
    return {
      key: `${subject}${id}`,
      memberId: isMember ? subjectId : null,
      orgId: isMember ? null : subjectId,
      name,
      bornOn: isMember ? (people.get(subjectId)?.bornOn ?? '') : '',
      orgName,
      on: commendedOn,
      what: same.map(({ form, title }) => `${commendationFormNames[form]}: ${title}`).join('; '),
      paper: [...new Set(same.map((r) => decisionText(r.decision)))].filter(Boolean).join('; '),
      amount: 1,
    };
  };
}
