import { customFilterFields } from '../../db/repo/list-custom.ts';
import type { AskedOn } from '../../db/repo/member-condition.ts';
import { memberTableText as text } from '../../shared/i18n/vi/member-table.ts';
import type { SheetRow } from '../../shared/ipc/sheet.ts';
import { ok } from '../../shared/result.ts';
import { type ListColumn, listColumns } from '../../shared/rules/list-columns.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { groupedIds } from './ad-hoc-list.ts';
import type { CoreContext } from './context.ts';
import { listRows } from './list-rows.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

/** Rows read at once. */
const slice = 2000;

/** A list of people's own making as it leaves the program: numbers of papers masked, a line for each group. */
export const adHocListSheet: SheetMaker<'adHocList'> = ({ list, name, sentence }, context) => {
  const made = groupedIds(context, list);
  if (!made.ok) return made;
  const { ids, groups, facts } = made.value;
  const known = new Map(listColumns(customFilterFields(context.db)).map((c) => [c.id, c]));
  const columns = list.columns.flatMap((id) => known.get(id) ?? []);
  const people = memberRows(context, ids, columns, facts.asked);
  const rows: SheetRow[] = [];
  let taken = 0;
  for (const [i, { label, members, first, level }] of groups.entries()) {
    rows.push(...people.slice(taken, first));
    taken = first;
    const said = `${'   '.repeat(level)}${text.list.groupLine(label, members)}`;
    rows.push({ key: `g${i}`, kind: 'group', cells: [said] });
  }
  rows.push(...people.slice(taken));
  return ok({
    ...sheetFrame(context),
    title: name || text.list.title,
    subtitles: [text.asOf(formatDate(facts.asked.day)), text.filterNote(sentence || text.everybody)],
    columns: columns.map(({ label, width, isDate }) => ({ label, width: width / 6, centred: isDate })),
    rows,
    notes: [text.list.grand(ids.length), text.recordNote],
  });
};

function memberRows(
  { db }: CoreContext,
  ids: readonly number[],
  columns: readonly ListColumn[],
  asked: AskedOn,
): SheetRow[] {
  const rows: SheetRow[] = [];
  for (let i = 0; i < ids.length; i += slice)
    for (const row of listRows(db, ids.slice(i, i + slice), asked))
      rows.push({ key: `m${row.id}`, cells: columns.map((c) => c.text(row)) });
  return rows;
}
