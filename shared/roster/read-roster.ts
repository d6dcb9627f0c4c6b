import { fail, ok, type Result } from '../result.ts';
import { checkPeople } from './check-people.ts';
import { headerKey } from './column-dictionary.ts';
import { type DecodedSheet, decodeSheet } from './encoding.ts';
import { type FoundTable, findTable } from './find-table.ts';
import { withHeaderlessColumns } from './headerless-columns.ts';
import { type OwnField, withOwnFields } from './own-fields.ts';
import { planColumns } from './plan-columns.ts';
import type { PersonContext } from './read-person.ts';
import { readRows } from './read-rows.ts';
import { isNumbering } from './row-kind.ts';
import { readAsOf, readTitles } from './titles.ts';
import type {
  ColumnTarget,
  RawSheet,
  RawWorkbook,
  RosterKind,
  RosterReading,
  RowProblem,
  TableArea,
  TextEncoding,
} from './types.ts';
import { shownText } from './values.ts';

export interface ReadRosterOptions {
  /** the sheet that the user chose; without it the shown sheet with the surest header */
  readonly sheet?: string | undefined;
  /** ISO date: no date of a roster lies after it */
  readonly today?: string;
  /** what the list is about, where the user knows better than its title and columns */
  readonly kind?: RosterKind | undefined;
  /** the edges that the user dragged */
  readonly area?: TableArea | undefined;
  /** what the user says a column is, against what its header says: by columnKey */
  readonly targets?: ReadonlyMap<string, ColumnTarget>;
  /** what the user says the letters of a column are (by its zero-based number) */
  readonly encodings?: ReadonlyMap<number, TextEncoding>;
  /** what the user wrote in the place of a cell, by cellKey; read as text of the file would be */
  readonly mended?: ReadonlyMap<string, string>;
  /** the fields that the office added to its record */
  readonly ownFields?: readonly OwnField[];
}

/** "3", or "3/1" for the second line within the cells of a column that holds several facts. Zero-based. */
export const columnKey = (column: number, line?: number): string =>
  line === undefined ? String(column) : `${column}/${line}`;

/** "27,2": zero-based row and column of the sheet. */
export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** A workbook's raw cells → the members in it, what each column is, and everything that is doubtful. Pure. */
export function readRoster(workbook: RawWorkbook, options: ReadRosterOptions = {}): Result<RosterReading> {
  const { sheet: wanted, today, targets, ownFields = [] } = options;
  const sheets = workbook.sheets.filter((sheet) =>
    wanted === undefined ? !sheet.hidden : sheet.name === wanted,
  );
  if (wanted !== undefined && sheets.length === 0) return fail('workbook.no-sheet', { sheet: wanted });
  let best: { sheet: RawSheet; decoded: DecodedSheet; table: FoundTable } | null = null;
  for (const sheet of sheets) {
    const decoded = decodeSheet(sheet);
    const table = findTable(decoded.rows, sheet.merges);
    if (table !== null && table.score > (best?.table.score ?? 0)) best = { sheet, decoded, table };
  }
  if (best === null)
    return fail('workbook.no-table', { sheet: (sheets[0] ?? workbook.sheets[0])?.name ?? '' });
  const whole = withHeaderlessColumns(best.table, best.decoded.rows, (best.table.headerRows.at(-1) ?? 0) + 1);
  const table = withTargets(withOwnFields(whole, ownFields), targets ?? new Map());
  return ok(
    readTable(best.sheet, best.decoded, table, {
      epoch1904: workbook.epoch1904,
      today: today ?? null,
      ownFields: new Map(ownFields.map((field) => [field.id, field])),
    }),
  );
}

function readTable(
  sheet: RawSheet,
  decoded: DecodedSheet,
  table: FoundTable,
  known: Pick<PersonContext, 'epoch1904' | 'today' | 'ownFields'>,
): RosterReading {
  const { epoch1904, today } = known;
  const { rows } = decoded;
  const firstRow = (table.headerRows.at(-1) ?? 0) + 1;
  const columns = planColumns(
    table,
    rows,
    isNumbering(rows[firstRow] ?? []) ? firstRow + 1 : firstRow,
    epoch1904,
  );
  const lastRow = lastFilled(rows);
  const titles = readTitles(rows.slice(0, table.headerRows[0] ?? 0));
  const body = readRows({ rows, firstRow, lastRow, columns }, known);
  const undecided = undecidedProblems(decoded, firstRow);
  const people = checkPeople(body.people, columns, today).map((person) => {
    const extra = undecided.get(person.row);
    return extra === undefined ? person : { ...person, problems: [...person.problems, ...extra] };
  });
  return {
    sheet: sheet.name,
    kind: 'members',
    fingerprint: columns.map(({ header }) => headerKey(header)).join('|'),
    headerRows: table.headerRows,
    firstRow,
    lastRow,
    columns,
    encoding: decoded.encoding,
    converted: decoded.converted,
    asOf: readAsOf(titles),
    titles,
    people,
    skipped: body.skipped,
  };
}

/** The user's word replaces all that a header was taken for, and wins over other columns of the same meaning. */
function withTargets(table: FoundTable, targets: ReadonlyMap<string, ColumnTarget>): FoundTable {
  const said = new Set([...targets.values()].map((target) => JSON.stringify(target)));
  const seen = new Set<number>();
  const columns = table.columns.flatMap((column): FoundTable['columns'] => {
    const target = targets.get(columnKey(column.column));
    if (target === undefined)
      return [
        said.has(JSON.stringify(column.target))
          ? { ...column, confidence: Math.min(column.confidence, 0.9) }
          : column,
      ];
    if (seen.has(column.column)) return [];
    seen.add(column.column);
    const { line: _, ...whole } = column;
    return [{ ...whole, target, confidence: 1 }];
  });
  return { ...table, columns };
}

function lastFilled(rows: DecodedSheet['rows']): number {
  let last = rows.length - 1;
  while (last >= 0 && (rows[last] ?? []).every((cell) => shownText(cell) === '')) last--;
  return last;
}

function undecidedProblems(
  decoded: DecodedSheet,
  firstRow: number,
): ReadonlyMap<number, readonly RowProblem[]> {
  const byRow = new Map<number, RowProblem[]>();
  for (const { row, column, before, after, undecided } of decoded.converted) {
    if (!undecided || row < firstRow) continue;
    const problems = byRow.get(row + 1) ?? [];
    problems.push({
      row: row + 1,
      column,
      kind: 'text-undecided',
      severity: 'warning',
      written: before,
      params: { after },
    });
    byRow.set(row + 1, problems);
  }
  return byRow;
}
