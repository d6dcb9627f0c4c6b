import { memberTableText as text } from '../../shared/i18n/vi/member-table.ts';
import type { PivotTable } from '../../shared/ipc/member-table.ts';
import type { SheetCell, SheetRow } from '../../shared/ipc/sheet.ts';
import { ok } from '../../shared/result.ts';
import { type PivotShare, pivotShare } from '../../shared/rules/pivot-share.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { dimensionsOf } from './member-table-facts.ts';
import { pivotTable } from './pivot.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

const row = (key: string, label: string, cells: readonly SheetCell[], kind?: 'sum'): SheetRow => ({
  key,
  cells: [label, ...cells],
  ...(kind ? { kind } : {}),
});

/** The counts with their sums as formulas; under them, where shares are asked for, the same table in percent. */
export const pivotSheet: SheetMaker<'pivot'> = ({ pivot, show, name, sentence }, context) => {
  const made = pivotTable(context, pivot);
  if (!made.ok) return made;
  const table = made.value;
  const labels = new Map(dimensionsOf(context).map(({ id, label }) => [id, label]));
  const rowLabel = labels.get(pivot.rows) ?? '';
  return ok({
    ...sheetFrame(context),
    title: name || text.pivot.title,
    subtitles: [
      `${rowLabel} × ${labels.get(pivot.columns) ?? ''}`,
      text.asOf(formatDate(table.day)),
      text.filterNote(sentence || text.everybody),
    ],
    columns: [
      { label: rowLabel, width: 44 },
      ...table.columns.map(({ label }) => ({ label, width: 16 })),
      { label: text.total, width: 16 },
    ],
    rows: [...countRows(table), ...(show === 'count' ? [] : shareRows(table, show))],
    notes: [text.recordNote],
    addsAcross: true,
  });
};

const countRows = ({ rows, cells, rowTotals, columnTotals, total }: PivotTable): SheetRow[] => [
  ...rows.map(({ key, label }, i) => row(`n${key}`, label, [...(cells[i] ?? []), rowTotals[i] ?? 0])),
  row('total', text.total, [...columnTotals, total], 'sum'),
];

function shareRows(table: PivotTable, show: PivotShare): SheetRow[] {
  const base = show === 'total' ? text.pivot.bases.total(table.total) : text.pivot.bases[show];
  const share = pivotShare(table, show);
  const every = [...table.columns.keys(), null];
  return [
    { key: 'shares', kind: 'group', cells: [base] },
    ...table.rows.map(({ key, label }, i) =>
      row(
        `p${key}`,
        label,
        every.map((column) => share(i, column)),
      ),
    ),
    row(
      'shareTotal',
      text.total,
      every.map((column) => share(null, column)),
      'sum',
    ),
  ];
}
