/** A list that this program handed out and somebody has worked on: read without mapping, only what was changed. */
import { memberFieldNames } from '../entities/member.ts';
import type { FoundTable } from './find-table.ts';
import { cellMark, readColumnMark, readMarksRows, uidColumn } from './own-export-marks.ts';
import type { OwnField } from './own-fields.ts';
import type {
  ColumnReading,
  ColumnTarget,
  RawCell,
  RawSheet,
  RawWorkbook,
  RosterPerson,
  RosterReading,
} from './types.ts';
import { shownText } from './values.ts';

export interface OwnExport {
  readonly sheet: string;
  readonly table: FoundTable;
  /** zero-based column → the mark over it */
  readonly columnIds: ReadonlyMap<number, string>;
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Headings may have been put above the table; far below it is no table of ours. */
const searchRows = 100;

/** null: a file of somebody else, or one whose marks were lost; it is read as any list is. */
export function findOwnExport(workbook: RawWorkbook, ownFields: readonly OwnField[]): OwnExport | null {
  let marks: OwnExport['marks'] | null = null;
  for (const sheet of workbook.sheets) marks ??= readMarksRows(headTexts(sheet));
  if (marks === null) return null;
  for (const { name, rows } of workbook.sheets) {
    const top = rows.slice(0, searchRows).findIndex((row) => row.some(isColumnMark));
    if (top < 0) continue;
    const columnIds = new Map<number, string>();
    (rows[top] ?? []).forEach((cell, column) => {
      const id = readColumnMark(shownText(cell));
      if (id !== null) columnIds.set(column, id);
    });
    if (![...columnIds.values()].includes(uidColumn)) continue;
    const header = top + 1;
    const columns = Array.from({ length: Math.max(...columnIds.keys()) + 1 }, (_, column) => ({
      column,
      header: shownText(rows[header]?.[column]),
      target: targetOf(columnIds.get(column) ?? '', ownFields),
      confidence: columnIds.has(column) ? 1 : 0,
    }));
    return { sheet: name, table: { headerRows: [header], columns, score: columns.length }, columnIds, marks };
  }
  return null;
}

const isColumnMark = (cell: RawCell | null): boolean => readColumnMark(shownText(cell)) !== null;

/** The first two cells of every row of a sheet that begins like ours. */
function headTexts({ rows }: RawSheet): string[][] {
  const text = (cell: RawCell | null | undefined): string => (cell?.t === 's' ? String(cell.v) : '');
  return readMarksRows([[text(rows[0]?.[0])]]) === null
    ? []
    : rows.map((row) => [text(row[0]), text(row[1])]);
}

const fields: ReadonlySet<string> = new Set(memberFieldNames);

function targetOf(id: string, ownFields: readonly OwnField[]): ColumnTarget {
  if (id === uidColumn) return { kind: 'uid' };
  if (id === 'fullName' || id === 'admittedOn' || id === 'officialOn' || id === 'organisation')
    return { kind: 'fact', fact: id };
  if (fields.has(id)) return { kind: 'field', field: id };
  const own = ownFields.find((field) => id === `custom:${field.id}`);
  return own ? { kind: 'own', fieldId: own.id, label: own.label } : { kind: 'ignore' };
}

/** Whether a column of the list comes back at all: facts that the register works out do not. */
export const comesBack = (id: string): boolean =>
  id.startsWith('custom:') || targetOf(id, []).kind !== 'ignore';

/**
 * Leaves of every member that is known here only the cells that differ from what was handed out, even where the
 * register has moved on since. Rows without a mark, and members of another register, are read whole.
 */
export function keepChanged(
  reading: RosterReading,
  { uidOf, untouched }: Untouched,
  isKnown: (uid: string) => boolean,
): RosterReading {
  const seen = new Map<string, number>();
  for (const person of reading.people) seen.set(uidOf(person), (seen.get(uidOf(person)) ?? 0) + 1);
  // Marks and what does not come back are no words of anybody: their letters are not judged.
  const silent = new Set(
    reading.columns
      .filter(({ target }) => target.kind === 'uid' || target.kind === 'ignore')
      .map(({ column }) => column),
  );
  const isHeard = ({ column }: { readonly column: number | null }): boolean =>
    column === null || !silent.has(column);
  const people = reading.people.map((heard): RosterPerson => {
    const person = { ...heard, problems: heard.problems.filter(isHeard) };
    const uid = uidOf(person);
    const unchanged = untouched(person.row, reading.columns);
    if (!isKnown(uid)) return withoutDoubtOfLetters(person, unchanged);
    if (unchanged.length === 0) return person;
    // A row copied to make a new person of it brings the mark of the first one along.
    const isNamed = unchanged.some(({ target }) => target.kind === 'fact' && target.fact === 'fullName');
    if ((seen.get(uid) ?? 0) > 1 && !isNamed) return person;
    return { ...without(person, unchanged), uid };
  });
  return { ...reading, people, converted: reading.converted.filter(isHeard) };
}

/** Which cells of a row stand as they left. */
export interface Untouched {
  readonly uidOf: (person: Pick<RosterPerson, 'row'>) => string;
  readonly untouched: <T extends Pick<ColumnReading, 'column'>>(row: number, columns: readonly T[]) => T[];
  /** the cell to the letter */
  readonly textAt: (row: number, column: number) => string;
}

export function untouchedIn(rows: RawSheet['rows'], { columnIds, marks }: OwnExport): Untouched {
  const uidAt = [...columnIds].find(([, id]) => id === uidColumn)?.[0] ?? -1;
  const uidOf = ({ row }: Pick<RosterPerson, 'row'>): string => shownText(rows[row - 1]?.[uidAt]);
  const textAt = (row: number, column: number): string => writtenText(rows[row - 1]?.[column]);
  return {
    uidOf,
    textAt,
    untouched: (row, columns) => {
      const uid = uidOf({ row });
      const left = marks.get(uid);
      if (left === undefined) return [];
      return columns.filter(({ column }) => {
        const id = columnIds.get(column) ?? '';
        return left.get(id) === cellMark(uid, id, textAt(row, column));
      });
    },
  };
}

/** Taken to the letter (own-words.ts), a cell has no letters to doubt. */
function withoutDoubtOfLetters(person: RosterPerson, unchanged: readonly ColumnReading[]): RosterPerson {
  const columns = new Set<number | null>(unchanged.map(({ column }) => column));
  const problems = person.problems.filter(
    ({ kind, column }) => kind !== 'text-undecided' || !columns.has(column),
  );
  return { ...person, problems };
}

/** The cell to the letter, before its letters are judged: numbers of papers are texts in our files. */
const writtenText = (cell: RawCell | null | undefined): string =>
  cell === null || cell === undefined ? '' : cell.t === 's' ? String(cell.v) : shownText(cell);

function without(person: RosterPerson, unchanged: readonly ColumnReading[]): RosterPerson {
  const fieldsLeft = { ...person.fields };
  const own = { ...person.own };
  let { admittedOn, officialOn, organisation } = person;
  for (const { target } of unchanged) {
    if (target.kind === 'field') delete fieldsLeft[target.field];
    else if (target.kind === 'own') delete own[target.fieldId];
    else if (target.kind !== 'fact') continue;
    else if (target.fact === 'fullName') delete fieldsLeft.fullName;
    else if (target.fact === 'admittedOn') admittedOn = null;
    else if (target.fact === 'officialOn') officialOn = null;
    else if (target.fact === 'organisation') organisation = [];
  }
  const columns = new Set(unchanged.map(({ column }) => column));
  const changed =
    Object.keys(fieldsLeft).length + Object.keys(own).length + organisation.length > 0 ||
    admittedOn !== null ||
    officialOn !== null;
  return {
    ...person,
    fields: fieldsLeft,
    own,
    admittedOn,
    officialOn,
    organisation,
    // What was always so is not said again of a row in which nobody touched it.
    problems: person.problems.filter(({ column }) => (column === null ? changed : !columns.has(column))),
  };
}
