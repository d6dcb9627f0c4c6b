/** Disciplines by form, of members and of organisations, at the form that stood at the end of the period; by cause. */
import type { ReadDb } from '../../../db/connection.ts';
import { namesAndBirths } from '../../../db/repo/member.ts';
import {
  disciplineFormNames,
  organisationDisciplineFormNames,
} from '../../../shared/entities/discipline-form.ts';
import {
  anyDisciplineForms,
  disciplineStateNames,
  organisationDisciplineForms,
} from '../../../shared/i18n/vi/discipline.ts';
import { disciplineForms } from '../../../shared/i18n/vi/event.ts';
import { decisionText } from '../../../shared/i18n/vi/event-sentences.ts';
import { disciplinesReportText as text } from '../../../shared/i18n/vi/report-disciplines.ts';
import type { DisciplineRow } from '../../../shared/ipc/discipline.ts';
import type { FigureRow, ReportBlock } from '../../../shared/ipc/report.ts';
import { ok } from '../../../shared/result.ts';
import { yearBefore } from '../../../shared/rules/compare-periods.ts';
import { freeWordsKey } from '../../../shared/rules/report/free-words-key.ts';
import { countedDisciplines } from '../discipline-counts.ts';
import {
  type CountedRow,
  comparedLine,
  crossLine,
  noRows,
  type RowLine,
  rowsBehind,
} from './counted-rows.ts';
import type { SectionMaker } from './section-maker.ts';

type Line = RowLine<DisciplineRow>;

const isMember = ({ subject }: DisciplineRow): boolean => subject === 'member';
const isOrganisation = (row: DisciplineRow): boolean => !isMember(row);
const subjectKey = ({ subject, memberId, orgId }: DisciplineRow): string =>
  subject === 'member' ? `m${memberId}` : `o${orgId}`;

const lines = {
  members: [
    {
      key: 'distinct',
      label: text.distinct.members,
      unit: 'person',
      kind: 'sum',
      fits: isMember,
      once: subjectKey,
    },
    ...disciplineFormNames.map(
      (form): Line => ({
        key: form,
        label: disciplineForms[form],
        unit: 'entry',
        fits: (row) => isMember(row) && row.form === form,
      }),
    ),
  ],
  organisations: [
    {
      key: 'distinct',
      label: text.distinct.organisations,
      unit: 'organisation',
      kind: 'sum',
      fits: isOrganisation,
      once: subjectKey,
    },
    ...organisationDisciplineFormNames.map(
      (form): Line => ({
        key: form,
        label: organisationDisciplineForms[form],
        unit: 'entry',
        fits: (row) => isOrganisation(row) && row.form === form,
      }),
    ),
  ],
} as const satisfies Readonly<Record<'members' | 'organisations', readonly Line[]>>;

const columns = [
  { key: 'organisations', label: text.subjects.organisations, fits: isOrganisation },
  { key: 'members', label: text.subjects.members, fits: isMember },
] as const;

const byName = new Intl.Collator('vi', { numeric: true });
/** What the heading of a line has room for; causes that differ only behind it count as one. */
const causeLength = 180;
const causeOf = ({ group }: DisciplineRow): string => group.trim().slice(0, causeLength);

/** One line for each group of violations as the decisions name it; the one without comes last. */
function causeLines(rows: readonly DisciplineRow[]): readonly Line[] {
  const named = [...new Set(rows.map(causeOf))].filter((cause) => cause !== '').toSorted(byName.compare);
  return [...named, ''].map((cause) => ({
    key: `cause.${freeWordsKey(cause)}`,
    label: cause === '' ? text.noCause : cause,
    unit: 'entry',
    fits: (row) => causeOf(row) === cause,
  }));
}

export const disciplinesSection: SectionMaker = {
  title: text.title,
  restricted: false,
  blocks: ({ db }, question) => {
    const now = countedDisciplines(db, question);
    const before = countedDisciplines(db, { ...question, ...yearBefore(question) });
    const none = now.length === 0 ? [text.none] : [];
    return ok([
      ...(['members', 'organisations'] as const).map(
        (subject): ReportBlock => ({
          key: subject,
          title: text.blocks[subject],
          kind: 'compared',
          columns: [],
          lines: lines[subject].map((line) => comparedLine(line, now, before)),
          notes: subject === 'members' ? [text.counted, ...none] : [],
          ...(subject === 'members' ? { picture: 'bars' as const } : {}),
        }),
      ),
      {
        key: 'causes',
        title: text.blocks.causes,
        kind: 'cross',
        columns: columns.map(({ key, label }) => ({ key, label })),
        lines: causeLines(now).map((line) =>
          crossLine(
            line,
            columns.map(({ fits }) => fits),
            now,
          ),
        ),
        notes: [],
      },
    ]);
  },
  behind: ({ db }, question, { block, line: key, column }, window) => {
    const rows = countedDisciplines(db, question);
    const show = figureRow(db, rows);
    if (block === 'members' || block === 'organisations') {
      const line: Line | undefined = lines[block].find((l) => l.key === key);
      return ok(rowsBehind(line, rows, window, show));
    }
    const ofColumn = columns.find((c) => c.key === column);
    if (block !== 'causes' || !ofColumn) return ok(noRows);
    const line = causeLines(rows).find((l) => l.key === key);
    return ok(rowsBehind(line, rows.filter(ofColumn.fits), window, show));
  },
};

const words = ({ form, decided, ground, state }: DisciplineRow): string =>
  `${anyDisciplineForms[form ?? decided]}: ${ground} (${disciplineStateNames[state].toLocaleLowerCase('vi')})`;

function figureRow(
  db: ReadDb,
  rows: readonly DisciplineRow[],
): (counted: CountedRow<DisciplineRow>) => FigureRow {
  const ids = new Set(rows.flatMap(({ memberId }) => memberId ?? []));
  const people = namesAndBirths(db, [...ids]);
  return ({ row, same, amount }) => ({
    key: `${row.subject}${row.id}`,
    memberId: row.memberId,
    orgId: isMember(row) ? null : row.orgId,
    name: row.name,
    bornOn: row.memberId === null ? '' : (people.get(row.memberId)?.bornOn ?? ''),
    orgName: row.orgName,
    on: row.effectiveOn,
    what: same.map(words).join('; '),
    paper: [...new Set(same.map((r) => decisionText(r.decision)))].filter(Boolean).join('; '),
    amount,
  });
}
