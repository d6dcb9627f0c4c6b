/** The rows of the list as the grid shows them: the file's own cells, what was read of them, what is wrong. */
import type { GridCell, GridFilter, GridPage, SheetPreview } from '../../shared/ipc/import.ts';
import { decodeSheet } from '../../shared/roster/encoding.ts';
import type { PlannedRow, PlanProblem } from '../../shared/roster/plan-types.ts';
import { cellKey } from '../../shared/roster/read-roster.ts';
import { serialToIso } from '../../shared/roster/serial-date.ts';
import type { RawCell, RawSheet, RosterReading } from '../../shared/roster/types.ts';
import { shownText } from '../../shared/roster/values.ts';
import { formatDate } from '../../shared/text/dates.ts';
import type { ImportDraft, MadePlan } from './import-draft.ts';

const headRows = 40;
const footRows = 15;

export const sheetOf = ({ workbook, reading }: ImportDraft): RawSheet | undefined =>
  workbook.sheets.find(({ name }) => name === reading.sheet);

/** As a person sees the cell in Excel; a day number is shown as its day. */
function cellText(cell: RawCell | null | undefined, epoch1904: boolean): string {
  if (cell?.t === 'd' && typeof cell.v === 'number' && cell.w === undefined) {
    const iso = serialToIso(cell.v, epoch1904);
    if (iso !== null) return formatDate(iso);
  }
  return shownText(cell);
}

/** The top and the end of a sheet, where the edges of its table are. */
export function sheetPreview(draft: ImportDraft, name: string): SheetPreview {
  const { workbook } = draft;
  const sheet = workbook.sheets.find((s) => s.name === name);
  if (!sheet) return { rows: [], hiddenColumns: [] };
  const hidden = new Set(sheet.hiddenRows);
  const shown = sheet.rows.flatMap((row, at) =>
    at < headRows || at >= sheet.rows.length - footRows ? [{ at, row }] : [],
  );
  const decoded = decodeSheet({ rows: shown.map(({ row }) => row) }).rows;
  return {
    rows: shown.map(({ at }, i) => ({
      row: at,
      hidden: hidden.has(at),
      cells: (decoded[i] ?? []).map((cell) => cellText(cell, workbook.epoch1904)),
    })),
    hiddenColumns: sheet.hiddenColumns,
  };
}

export function gridPage(
  draft: ImportDraft,
  made: MadePlan,
  asked: { readonly filter: GridFilter; readonly offset: number; readonly limit: number },
): GridPage {
  const problems = Map.groupBy(made.plan.problems, (p) => p.row);
  const rows = made.plan.rows.filter((row) => fits(row, problems.get(row.row) ?? [], asked.filter));
  const cellsOf = cellReader(draft);
  return {
    total: rows.length,
    rows: rows
      .slice(asked.offset, asked.offset + asked.limit)
      .map(({ fields: _fields, org: _org, ...row }) => ({
        ...row,
        cells: cellsOf(row.row - 1),
        problems: problems.get(row.row) ?? [],
      })),
  };
}

const fits = (row: PlannedRow, problems: readonly PlanProblem[], filter: GridFilter): boolean =>
  (filter.outcome === null || row.outcome === filter.outcome) &&
  ((filter.severity === null && filter.kind === null) ||
    problems.some(
      (p) =>
        (filter.severity === null || p.severity === filter.severity) &&
        (filter.kind === null || p.kind === filter.kind),
    ));

const columnsOf = (reading: RosterReading): number[] =>
  [...new Set(reading.columns.map((c) => c.column))].sort((a, b) => a - b);

function cellReader(draft: ImportDraft): (row: number) => GridCell[] {
  const { reading, decisions, workbook } = draft;
  const sheet = sheetOf(draft);
  const columns = columnsOf(reading);
  const converted = new Map(
    reading.converted.flatMap((c) => (c.undecided ? [] : [[cellKey(c.row, c.column), c.after] as const])),
  );
  return (row) =>
    columns.map((column) => {
      const key = cellKey(row, column);
      const written = cellText(sheet?.rows[row]?.[column], workbook.epoch1904);
      const original = converted.get(key) ?? written;
      const mended = decisions.mended[key];
      return mended === undefined ? { column, shown: original } : { column, shown: mended, before: written };
    });
}

/** The rows of the table in which this column holds the very same text; mended cells are as they were mended. */
export function alikeRows(draft: ImportDraft, row: number, column: number): number[] {
  const cellsOf = cellReader(draft);
  const shown = (at: number) => cellsOf(at).find((c) => c.column === column)?.shown;
  const wanted = shown(row);
  return draft.reading.people.map((p) => p.row - 1).filter((at) => shown(at) === wanted);
}
