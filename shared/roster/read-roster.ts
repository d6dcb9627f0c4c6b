import { fail, ok, type Result } from '../result.ts';
import { checkPeople } from './check-people.ts';
import { type DecodedSheet, decodeSheet } from './encoding.ts';
import { type FoundTable, findTable } from './find-table.ts';
import { enterOrganisation, type OrganisationRow, readOrganisationRow } from './organisation-rows.ts';
import { planColumns } from './plan-columns.ts';
import { readPerson } from './read-person.ts';
import { isNumbering, rowTexts, skipReason } from './row-kind.ts';
import { readAsOf, readTitles } from './titles.ts';
import type { ColumnReading, RawSheet, RawWorkbook, RosterPerson, RosterReading, RowProblem } from './types.ts';
import { shownText } from './values.ts';

export interface ReadRosterOptions {
  /** the sheet that the user chose; without it the shown sheet with the surest header */
  readonly sheet?: string;
  /** ISO date: no date of a roster lies after it */
  readonly today?: string;
}

/** A workbook's raw cells → the members in it, what each column is, and everything that is doubtful. Pure. */
export function readRoster(workbook: RawWorkbook, options: ReadRosterOptions = {}): Result<RosterReading> {
  const { sheet: wanted, today } = options;
  const sheets = workbook.sheets.filter((sheet) => (wanted === undefined ? !sheet.hidden : sheet.name === wanted));
  if (wanted !== undefined && sheets.length === 0) return fail('workbook.no-sheet', { sheet: wanted });
  let best: { sheet: RawSheet; decoded: DecodedSheet; table: FoundTable } | null = null;
  for (const sheet of sheets) {
    const decoded = decodeSheet(sheet);
    const table = findTable(decoded.rows, sheet.merges);
    if (table !== null && table.score > (best?.table.score ?? 0)) best = { sheet, decoded, table };
  }
  if (best === null) return fail('workbook.no-table', { sheet: (sheets[0] ?? workbook.sheets[0])?.name ?? '' });
  return ok(readTable(best.sheet, best.decoded, best.table, workbook.epoch1904, today ?? null));
}

function readTable(sheet: RawSheet, decoded: DecodedSheet, table: FoundTable, epoch1904: boolean, today: string | null): RosterReading {
  const { rows } = decoded;
  const firstRow = (table.headerRows.at(-1) ?? 0) + 1;
  const columns = planColumns(table, rows, isNumbering(rows[firstRow] ?? []) ? firstRow + 1 : firstRow);
  const lastRow = lastFilled(rows);
  const titles = readTitles(rows.slice(0, table.headerRows[0] ?? 0));
  const body = readBody(rows, firstRow, lastRow, columns, epoch1904, today);
  const undecided = undecidedProblems(decoded, firstRow);
  const people = checkPeople(body.people, columns, today).map((person) => {
    const extra = undecided.get(person.row);
    return extra === undefined ? person : { ...person, problems: [...person.problems, ...extra] };
  });
  return {
    sheet: sheet.name,
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

type Rows = DecodedSheet['rows'];

function readBody(
  rows: Rows,
  firstRow: number,
  lastRow: number,
  columns: readonly ColumnReading[],
  epoch1904: boolean,
  today: string | null,
): { people: RosterPerson[]; skipped: RosterReading['skipped'][number][] } {
  const numberColumn = columns.find(({ target }) => target.kind === 'fact' && target.fact === 'rowNumber')?.column;
  const nameColumns = columnsOf(columns, (fact) => fact === 'fullName' || fact === 'familyName' || fact === 'givenName');
  const otherColumns = columns
    .filter(({ target, column }) => target.kind !== 'ignore' && column !== numberColumn && !nameColumns.includes(column))
    .map(({ column }) => column);
  const isNumbered = (r: number): boolean => numberColumn !== undefined && /^\d+[.)]?$/.test(shownText(rows[r]?.[numberColumn]));
  let lastNumbered = lastRow;
  if (numberColumn !== undefined) while (lastNumbered >= firstRow && !isNumbered(lastNumbered)) lastNumbered--;
  const people: RosterPerson[] = [];
  const skipped: RosterReading['skipped'][number][] = [];
  let path: readonly OrganisationRow[] = [];
  for (let r = firstRow; r <= lastRow; r++) {
    const row = rows[r] ?? [];
    const hasName = nameColumns.some((column) => shownText(row[column]) !== '');
    const others = otherColumns.filter((column) => shownText(row[column]) !== '').length;
    const hasNumber = numberColumn === undefined ? hasName && others > 0 : isNumbered(r);
    // Rows are numbered at all only if some row is: then what stands below the last number is the foot of the list.
    const afterLast = lastNumbered >= firstRow && r > lastNumbered;
    const why = skipReason({ row, hasNumber, hasName, others, afterLast });
    if (why === null) {
      const organisation = path.map((entry) => entry.name);
      people.push(readPerson(row, r + 1, columns, { epoch1904, organisation, today }));
      continue;
    }
    const texts = rowTexts(row);
    skipped.push({ row: r + 1, why, text: texts.join(' ') });
    if (why !== 'group') continue;
    const entered = texts.map(readOrganisationRow).find((entry) => entry !== null);
    if (entered !== undefined && entered !== null) path = enterOrganisation(path, entered);
  }
  return { people, skipped };
}

function columnsOf(columns: readonly ColumnReading[], accept: (fact: string) => boolean): readonly number[] {
  return columns.filter(({ target }) => target.kind === 'fact' && accept(target.fact)).map(({ column }) => column);
}

function lastFilled(rows: Rows): number {
  let last = rows.length - 1;
  while (last >= 0 && (rows[last] ?? []).every((cell) => shownText(cell) === '')) last--;
  return last;
}

function undecidedProblems(decoded: DecodedSheet, firstRow: number): ReadonlyMap<number, readonly RowProblem[]> {
  const byRow = new Map<number, RowProblem[]>();
  for (const { row, column, before, after, undecided } of decoded.converted) {
    if (!undecided || row < firstRow) continue;
    const problems = byRow.get(row + 1) ?? [];
    problems.push({ row: row + 1, column, kind: 'text-undecided', severity: 'warning', written: before, params: { after } });
    byRow.set(row + 1, problems);
  }
  return byRow;
}
