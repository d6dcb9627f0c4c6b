import { organisationNames } from '../../db/repo/organisation.ts';
import { duesGroups } from '../../shared/entities/dues.ts';
import { duesText } from '../../shared/i18n/vi/dues.ts';
import type { DuesRow } from '../../shared/ipc/dues.ts';
import type { SheetRow } from '../../shared/ipc/sheet.ts';
import { fail, ok } from '../../shared/result.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { formatDecimal } from '../../shared/text/numbers.ts';
import { dueAmount, duesSheet } from './dues-sheet-view.ts';
import { duesSplit } from './dues-split.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

const { columns, sheets: text } = duesText;

export const duesMonthSheet: SheetMaker<'duesMonth'> = ({ orgId, month }, context) => {
  const { db, today } = context;
  if (!organisationNames(db).has(orgId)) return fail('dues.no-organisation');
  const { rows, totals, regulation, orgName } = duesSheet(db, { orgId, month }, today);
  return ok({
    ...sheetFrame(context),
    title: text.month(formatDate(month)),
    subtitles: [orgName],
    columns: [
      { label: columns.name, width: 22 },
      { label: columns.group, width: 18 },
      { label: columns.base, width: 11 },
      { label: columns.due, width: 9 },
      { label: columns.paid, width: 9 },
      { label: columns.paidOn, width: 10, centred: true },
      { label: columns.numbers, width: 8, centred: true },
      { label: columns.owed, width: 10 },
      { label: columns.note, width: 16 },
    ],
    rows: [
      ...rows.map(monthRow),
      {
        key: 'sum',
        kind: 'sum',
        cells: [duesText.sum, '', '', totals.due, totals.paid, '', '', totals.owedInAll, ''],
      },
    ],
    notes: [
      text.monthNote(totals.payers - totals.exempt, totals.settled),
      text.inDong,
      duesText.regulation(regulation.citation),
    ],
  });
};

function monthRow(row: DuesRow): SheetRow {
  const { memberId, name, standing, profile, due, paid, paidOn, numbers, owedInAll } = row;
  const note = standing.pays ? (due.kind === 'exempt' ? duesText.exempt : '') : duesText.notes[standing.why];
  return {
    key: `m${memberId}`,
    cells: [
      name,
      profile ? duesGroups[profile.group] : '',
      profile?.baseAmount ?? '',
      standing.pays && due.kind === 'due' ? dueAmount(row) : '',
      paid,
      formatDate(paidOn),
      numbers.join(', '),
      owedInAll,
      standing.pays && due.kind === 'unknown' ? duesText.noDue : note,
    ],
  };
}

export const duesSplitSheet: SheetMaker<'duesSplit'> = ({ orgId, from, to }, context) => {
  if (to < from) return fail('dues.months-order');
  const { rows, totals } = duesSplit(context.db, { orgId, from, to });
  const c = duesText.split.columns;
  return ok({
    ...sheetFrame(context),
    title: text.split,
    subtitles: [text.period(from, to)],
    columns: [
      { label: c.org, width: 30 },
      { label: c.collected, width: 14 },
      { label: `${c.share} (%)`, width: 12 },
      { label: c.kept, width: 14 },
      { label: c.forwarded, width: 14 },
      { label: c.open, width: 14 },
    ],
    rows: [
      ...rows.map((row) => ({
        key: `b${row.orgId}`,
        cells: [
          row.orgName,
          row.collected,
          row.keptParts === null ? duesText.split.noShare : formatDecimal(row.keptParts / 100, 2),
          row.keptParts === null ? '' : row.kept,
          row.keptParts === null ? '' : row.forwarded,
          row.notHandedUp,
        ],
      })),
      {
        key: 'sum',
        kind: 'sum' as const,
        cells: [duesText.sum, totals.collected, '', totals.kept, totals.forwarded, totals.notHandedUp],
      },
    ],
    notes: [duesText.split.rule, text.inDong],
  });
};
