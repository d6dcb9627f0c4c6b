/** The meetings of branches, and who came to them, as tables that leave the program. */
import { marksOf, meetingsHeld } from '../../db/repo/meeting.ts';
import { namesAndPlaces } from '../../db/repo/todo.ts';
import { meetingKinds, meetingQualities } from '../../shared/entities/meeting.ts';
import { meetingText } from '../../shared/i18n/vi/meeting.ts';
import type { SheetRow } from '../../shared/ipc/sheet.ts';
import { ok } from '../../shared/result.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { nameSortKey } from '../../shared/text/names.ts';
import { formatPercent } from '../../shared/text/numbers.ts';
import { branchesOf, monthsOfYear, spanOfYear } from './meeting-year.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

const { fields, sheets: words, roll } = meetingText;

/** Every meeting of a span, branch by branch. */
export const meetingsSheet: SheetMaker<'meetings'> = ({ orgId, from, to }, context) => {
  const { db } = context;
  const branches = branchesOf(db, orgId, { from, to });
  const held = meetingsHeld(db, { orgIds: branches.map(({ id }) => id), from, to });
  const byBranch = Map.groupBy(held, (meeting) => meeting.orgId);
  return ok({
    ...sheetFrame(context),
    title: words.meetings,
    subtitles: [words.period(from, to)],
    columns: [
      { label: fields.heldOn, width: 10, centred: true },
      { label: fields.kind, width: 10 },
      { label: fields.topics, width: 32 },
      { label: fields.minutesNumber, width: 9 },
      { label: words.attended, width: 7, centred: true },
      { label: words.base, width: 7, centred: true },
      { label: words.percent, width: 8, centred: true },
      { label: words.excused, width: 8, centred: true },
      { label: words.absent, width: 8, centred: true },
      { label: fields.quality, width: 10 },
    ],
    rows: branches.flatMap(({ id, name }): SheetRow[] => {
      const ofBranch = byBranch.get(id) ?? [];
      if (ofBranch.length === 0) return [];
      return [
        { key: `o${id}`, kind: 'group', cells: [name] },
        ...ofBranch.map((m) => ({
          key: `t${m.id}`,
          cells: [
            formatDate(m.heldOn),
            meetingKinds[m.kind],
            m.topics,
            m.minutesNumber,
            m.present,
            m.counted,
            formatPercent(m.present, m.counted, 1),
            m.excused,
            m.absent,
            m.quality === '' ? '' : meetingQualities[m.quality],
          ],
        })),
      ];
    }),
    notes: [words.held(held.length), meetingText.rule],
  });
};

/** Member by member through the months of a year, one letter for each meeting. */
export const attendanceSheet: SheetMaker<'attendance'> = ({ orgId, year }, context) => {
  const { db, today } = context;
  const branches = branchesOf(db, orgId, spanOfYear(year, today));
  const span = { orgIds: branches.map(({ id }) => id), from: `${year}-01-01`, to: `${year}-12-31` };
  const marks = marksOf(db, span, false);
  const people = namesAndPlaces(db, [...new Set(marks.map((mark) => mark.memberId))]);
  const nameOf = (id: number) => people.get(id)?.name ?? '';
  const byBranch = Map.groupBy(marks, (mark) => mark.orgId);
  return ok({
    ...sheetFrame(context),
    title: words.attendance,
    subtitles: [words.year(year)],
    columns: [
      { label: roll.columns.name, width: 22 },
      ...monthsOfYear(year).map((month) => ({
        label: `T${Number(month.slice(5))}`,
        width: 5,
        centred: true,
      })),
      { label: words.attended, width: 7, centred: true },
      { label: words.absent, width: 8, centred: true },
    ],
    rows: branches.flatMap(({ id, name }): SheetRow[] => {
      const ofBranch = Map.groupBy(byBranch.get(id) ?? [], (mark) => mark.memberId);
      if (ofBranch.size === 0) return [];
      const inOrder = [...ofBranch].toSorted(([a], [b]) =>
        nameSortKey(nameOf(a)) < nameSortKey(nameOf(b)) ? -1 : 1,
      );
      return [
        { key: `o${id}`, kind: 'group', cells: [name] },
        ...inOrder.map(([memberId, own]) => ({
          key: `o${id}m${memberId}`,
          cells: [
            nameOf(memberId),
            ...monthsOfYear(year).map((month) =>
              own
                .filter(({ heldOn }) => heldOn.startsWith(month))
                .map(({ mark }) => words.marks[mark])
                .join(' '),
            ),
            own.filter(({ mark }) => mark === 'present').length,
            own.filter(({ mark }) => mark === 'absent').length,
          ],
        })),
      ];
    }),
    notes: [words.markNote, meetingText.rule],
  });
};
