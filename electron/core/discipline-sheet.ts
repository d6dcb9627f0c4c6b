/** The list of disciplines as it leaves the program: what the screen shows, all of it, with the counts below. */
import {
  anyDisciplineForms,
  disciplineStateNames,
  disciplineText as text,
} from '../../shared/i18n/vi/discipline.ts';
import { decisionText } from '../../shared/i18n/vi/event-sentences.ts';
import { type DisciplineRow, disciplineSubjects } from '../../shared/ipc/discipline.ts';
import type { SheetRow } from '../../shared/ipc/sheet.ts';
import { ok } from '../../shared/result.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { placeLine } from './commendation-sheet.ts';
import { listedDisciplines } from './discipline-list.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

const line = (row: DisciplineRow): SheetRow => ({
  key: `${row.subject}/${row.id}`,
  cells: [
    formatDate(row.effectiveOn),
    row.name,
    row.orgName,
    text.formNow(anyDisciplineForms[row.decided], row.form === null ? null : anyDisciplineForms[row.form]),
    row.ground,
    decisionText(row.decision),
    disciplineStateNames[row.state],
    formatDate(row.endsOn ?? ''),
  ],
});

export const disciplinesSheet: SheetMaker<'disciplines'> = ({ sheet: _sheet, ...request }, context) => {
  const rows = listedDisciplines(context.db, request, context.today);
  const of = Map.groupBy(rows, (row) => row.subject);
  const count = (subject: DisciplineRow['subject']) => of.get(subject)?.length ?? 0;
  return ok({
    ...sheetFrame(context),
    title: text.sheetTitle,
    subtitles: [
      ...placeLine(context, request.orgId),
      request.span === 'period'
        ? text.sheetPeriod(request.from, request.to)
        : text.sheetInForce(context.today),
    ],
    columns: [
      { label: text.effectiveOn, width: 20, centred: true },
      { label: text.who, width: 38 },
      { label: text.place, width: 34 },
      { label: text.form, width: 28 },
      { label: text.ground, width: 52 },
      { label: text.decision, width: 44 },
      { label: text.state, width: 24 },
      { label: text.endsOn, width: 20, centred: true },
    ],
    rows: disciplineSubjects.flatMap((subject) =>
      count(subject) === 0
        ? []
        : [
            { key: subject, kind: 'group' as const, cells: [text.subjects[subject]] },
            ...(of.get(subject) ?? []).map(line),
          ],
    ),
    notes: [text.sheetTotal(count('member'), count('organisation'))],
  });
};
