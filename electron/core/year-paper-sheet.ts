/** The tables among the meeting papers for Excel: one sheet, branch after branch. */
import type { SheetRow } from '../../shared/ipc/sheet.ts';
import { ok } from '../../shared/result.ts';
import type { SheetMaker } from './sheet-frame.ts';
import { makeYearPaper } from './year-paper.ts';

export const yearPaperSheet: SheetMaker<'yearPaper'> = ({ sheet: _sheet, ...request }, context) => {
  const made = makeYearPaper(request, context);
  if (!made.ok) return made;
  const { units, practice } = made.value;
  const [first] = units;
  if (!first?.table) throw new Error(`${request.kind} is no table`);
  const single = units.length === 1;
  const { title, subjects, columns, notes } = first.table;
  return ok({
    title: `${title} ${subjects[0] ?? ''}`,
    subtitles: subjects.slice(1),
    ...{ columns, practice },
    orgName: single ? first.orgName : context.session.info.name,
    upperName: single ? first.upperName : context.session.info.upperName,
    rows: units.flatMap(({ orgId, orgName, table }): readonly SheetRow[] => [
      ...(single ? [] : [{ key: `u${orgId}`, kind: 'group' as const, cells: [orgName] }]),
      ...(table?.rows ?? []),
    ]),
    // The number in a note is that of one branch's rows.
    notes: single ? notes : notes.slice(-1),
  });
};
