import { ok, type Result } from '../result.ts';
import { cellKey, columnKey } from './cell-keys.ts';
import { checkPeople } from './check-people.ts';
import { chooseSheet } from './choose-sheet.ts';
import { headerKey } from './column-dictionary.ts';
import { type DecodedSheet, decodeSheet } from './encoding.ts';
import { withEventColumns, withToldColumns } from './event-columns.ts';
import { detectKind } from './event-kind.ts';
import { readTitleFacts } from './event-titles.ts';
import type { FoundTable } from './find-table.ts';
import { withHeaderlessColumns } from './headerless-columns.ts';
import { withMendedCells } from './mended-cells.ts';
import { findOwnExport, keepChanged, untouchedIn } from './own-export.ts';
import { type OwnField, withOwnFields } from './own-fields.ts';
import { withOwnWords } from './own-words.ts';
import { planColumns } from './plan-columns.ts';
import { readRows } from './read-rows.ts';
import { isNumbering } from './row-kind.ts';
import { withTargets } from './said-targets.ts';
import { settleColumns } from './settle-columns.ts';
import { joinStackedRows } from './stacked-rows.ts';
import { readAsOf, readTitles } from './titles.ts';
import type {
  ColumnReading,
  ColumnTarget,
  RawSheet,
  RawWorkbook,
  RosterKind,
  RosterPerson,
  RosterReading,
  RowProblem,
  TableArea,
  TextEncoding,
} from './types.ts';
import { shownText } from './values.ts';

export { cellKey, columnKey };

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
  /** whether the register has a member of this mark: of those only changed cells are read from our own exports */
  readonly knownUid?: (uid: string) => boolean;
}

/** A workbook's raw cells → the members in it, what each column is, and everything that is doubtful. Pure. */
export function readRoster(workbook: RawWorkbook, options: ReadRosterOptions = {}): Result<RosterReading> {
  const own = readOwnExport(workbook, options);
  if (own !== null) return ok(own);
  const chosen = chooseSheet(workbook, options);
  if (!chosen.ok) return chosen;
  const { sheet, decoded, table } = chosen.value;
  const { ownFields = [], area } = options;
  const firstRow = (table.headerRows.at(-1) ?? 0) + 1;
  const whole = withHeaderlessColumns(
    settleColumns(table, decoded.rows, firstRow),
    decoded.rows,
    firstRow,
    area,
  );
  const kind =
    options.kind ??
    detectKind(
      readTitles(decoded.rows.slice(0, table.headerRows[0] ?? 0)),
      whole.columns.map((column) => column.header),
    );
  const meant = kind === 'members' ? withToldColumns(whole) : withEventColumns(whole, kind);
  const mapped = withTargets(withOwnFields(meant, ownFields), options.targets ?? new Map());
  const known = { ...mapped, fingerprint: fingerprintOf(table) };
  return ok(readTable(sheet, decoded, known, workbook.epoch1904, { ...options, kind }));
}

/** By the words of the header alone: neither who stands in the list nor the year of a column of ratings changes it. */
const fingerprintOf = ({ columns }: FoundTable): string =>
  columns.map(({ header }) => headerKey(header).replace(/\b(?:19|20)\d\d\b/g, '#')).join('|');

/** A list that this program handed out needs no finding of its table. null: another list, or another sheet of it. */
function readOwnExport(workbook: RawWorkbook, options: ReadRosterOptions): RosterReading | null {
  const own = findOwnExport(workbook, options.ownFields ?? []);
  const sheet = own && workbook.sheets.find(({ name }) => name === own.sheet);
  if (!own || !sheet || (options.sheet ?? sheet.name) !== sheet.name) return null;
  const mended = withMendedCells(sheet, options.mended);
  const table = withTargets(own.table, options.targets ?? new Map());
  const known = { ...table, fingerprint: fingerprintOf(table) };
  const cells = untouchedIn(mended.rows, own);
  const toTheLetter = (person: RosterPerson, columns: readonly ColumnReading[]): RosterPerson => {
    const words = cells
      .untouched(person.row, columns)
      .map(({ column, target }) => ({ column, target, text: cells.textAt(person.row, column) }));
    return withOwnWords(person, words, options.ownFields ?? []);
  };
  const reading = readTable(sheet, decodeSheet(mended, options), known, workbook.epoch1904, {
    ...options,
    kind: 'members',
    toTheLetter,
  });
  return keepChanged(reading, cells, options.knownUid ?? (() => false));
}

function readTable(
  sheet: RawSheet,
  decoded: DecodedSheet,
  table: FoundTable & { readonly fingerprint: string },
  epoch1904: boolean,
  options: ReadRosterOptions & {
    readonly kind: RosterKind;
    readonly toTheLetter?: (person: RosterPerson, columns: readonly ColumnReading[]) => RosterPerson;
  },
): RosterReading {
  const { today = null, ownFields = [], area, kind, toTheLetter = (person) => person } = options;
  const { rows } = decoded;
  const firstRow = (table.headerRows.at(-1) ?? 0) + 1;
  const columns = planColumns(
    table,
    rows,
    isNumbering(rows[firstRow] ?? []) ? firstRow + 1 : firstRow,
    epoch1904,
  );
  const lastRow = Math.min(lastFilled(rows), area?.lastRow ?? Number.POSITIVE_INFINITY);
  const above = rows.slice(0, table.headerRows[0] ?? 0);
  const titles = readTitles(above);
  const titleFacts = readTitleFacts(above, kind);
  const event = Object.fromEntries(titleFacts.map(({ part, value }) => [part, value]));
  const body = readRows(
    { rows: joinStackedRows(rows, { firstRow, lastRow, columns }), firstRow, lastRow, columns, kind, event },
    {
      epoch1904,
      today,
      ownFields: new Map(ownFields.map((field) => [field.id, field])),
      oldCards: columnsOfOldCards(columns, rows, firstRow),
    },
  );
  const undecided = undecidedProblems(decoded, firstRow);
  const asOf = readAsOf(titles);
  const read = body.people.map((person) => toTheLetter(person, columns));
  const people = checkPeople(read, columns, { today, asOf }).map((person) => {
    const extra = undecided.get(person.row);
    return extra === undefined ? person : { ...person, problems: [...person.problems, ...extra] };
  });
  return {
    sheet: sheet.name,
    kind,
    fingerprint: table.fingerprint,
    headerRows: table.headerRows,
    firstRow,
    lastRow,
    columns,
    encoding: decoded.encoding,
    converted: decoded.converted,
    asOf,
    titles,
    titleFacts,
    people,
    skipped: body.skipped,
  };
}

/** Columns in which a card of 8 digits stands: a number of 7 there lost its zero. */
function columnsOfOldCards(
  columns: RosterReading['columns'],
  rows: DecodedSheet['rows'],
  firstRow: number,
): ReadonlySet<number> {
  const cards = columns.filter(({ target }) => target.kind === 'field' && /cardnumber$/i.test(target.field));
  const below = rows.slice(firstRow);
  return new Set(
    cards
      .filter(({ column }) => below.some((row) => /^\d{8}$/.test(shownText(row[column]))))
      .map(({ column }) => column),
  );
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
