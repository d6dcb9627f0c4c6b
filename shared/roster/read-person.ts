import { isMark } from '../codes/sex.ts';
import { cleanText, properCaseName } from '../text/names.ts';
import { settleCentury } from './century.ts';
import { ordinaryCase } from './organisation-rows.ts';
import { type Draft, note, readField, take } from './person-fields.ts';
import type { ColumnReading, RawCell, RosterPerson } from './types.ts';
import { type DateValue, readDate, readText, shownText, unreadable } from './values.ts';

export interface PersonContext {
  readonly epoch1904: boolean;
  /** organisations named by the rows above, outermost first */
  readonly organisation: readonly { readonly name: string }[];
  readonly today: string | null;
}

type DateRole = 'bornOn' | 'admittedOn' | 'officialOn';
type Parts = Record<'full' | 'family' | 'given' | 'province' | 'status', string> & { detail: string[]; organisation: string[] };

/** One row of the table → one person. `rowNumber` is Excel's, from 1. */
export function readPerson(
  row: readonly (RawCell | null)[],
  rowNumber: number,
  columns: readonly ColumnReading[],
  context: PersonContext,
): RosterPerson {
  const draft: Draft = { row: rowNumber, fields: {}, problems: [] };
  const dates = new Map<DateRole, { date: DateValue; column: number }>();
  const ratings: Record<number, string> = {};
  const parts: Parts = { full: '', family: '', given: '', province: '', status: '', detail: [], organisation: [] };
  let sexByColumn: string | null = null;

  for (const column of columns) {
    const { target } = column;
    if (target.kind === 'ignore') continue;
    const cell = cellOf(row, column);
    if (target.kind === 'rating') {
      ratings[target.year] = cell === null ? '' : (take(draft, column, readText(cell)) ?? '');
    } else if (target.kind === 'fact') {
      sexByColumn = readFact(target.fact, column, cell) ?? sexByColumn;
    } else if (cell === null) continue;
    else if (target.field === 'bornOn') readDateInto('bornOn', column, cell);
    else readField(draft, target.field, column, cell);
  }

  function readDateInto(role: DateRole, column: ColumnReading, cell: RawCell): boolean {
    const date = take(draft, column, readDate(cell, context.epoch1904));
    if (date !== null && !dates.has(role)) dates.set(role, { date, column: column.column });
    return date !== null || shownText(cell) !== '';
  }

  function readFact(fact: string, column: ColumnReading, cell: RawCell | null): string | null {
    if (fact === 'maleMark' || fact === 'femaleMark') return readMark(draft, column, cell, fact);
    if (cell === null) return null;
    switch (fact) {
      case 'bornMale':
        return readDateInto('bornOn', column, cell) ? 'Nam' : null;
      case 'bornFemale':
        return readDateInto('bornOn', column, cell) ? 'Nữ' : null;
      case 'admittedOn':
      case 'officialOn':
        readDateInto(fact, column, cell);
        return null;
      case 'rowNumber':
        return null;
      default:
        readTextFact(fact, take(draft, column, readText(cell)) ?? '');
        return null;
    }
  }

  function readTextFact(fact: string, text: string): void {
    if (text === '') return;
    if (fact === 'fullName') keepName(text);
    else if (fact === 'familyName') parts.family = text;
    else if (fact === 'givenName') parts.given = text;
    else if (fact === 'organisation') parts.organisation.push(ordinaryCase(text));
    else if (fact === 'homeProvince') parts.province = text;
    else if (fact === 'homeDetail') parts.detail.unshift(text);
    else if (fact === 'status') parts.status = text;
  }

  /** The second name column (khai sinh / đang dùng) is kept only where it says something else. */
  function keepName(text: string): void {
    if (parts.full === '') parts.full = text;
    else if (parts.full !== text && draft.fields.otherName === undefined) draft.fields.otherName = text;
  }

  const nameWritten = parts.full !== '' ? parts.full : cleanText(`${parts.family} ${parts.given}`);
  if (nameWritten !== '') draft.fields.fullName = properCaseName(nameWritten);
  else if (!draft.problems.some((problem) => problem.kind === 'formula-without-value')) {
    note(draft, null, { kind: 'name-missing', severity: 'error', written: '' });
  }
  if (sexByColumn !== null && draft.fields.sex === undefined) draft.fields.sex = sexByColumn;
  const home = [...parts.detail, parts.province].filter((part) => part !== '').join(', ');
  if (home !== '' && draft.fields.homeTown === undefined) draft.fields.homeTown = home;

  const born = settle('bornOn');
  const admittedOn = settle('admittedOn');
  const officialOn = settle('officialOn');
  if (born !== null) draft.fields.bornOn = born;

  function settle(role: DateRole): string | null {
    const entry = dates.get(role);
    if (entry === undefined) return null;
    if (!entry.date.twoDigitYear) return entry.date.value;
    const sure = (other: DateRole): string | null => {
      const known = dates.get(other);
      return known === undefined || known.date.twoDigitYear ? null : known.date.value;
    };
    const others = { bornOn: sure('bornOn'), admittedOn: sure('admittedOn') };
    const settled = settleCentury(entry.date.value, role, others, context.today);
    const written = shownText(row[entry.column]);
    note(draft, entry.column, {
      kind: 'century-doubtful',
      severity: settled === null ? 'error' : 'warning',
      written,
      params: settled === null ? {} : { read: settled },
    });
    return settled;
  }

  const organisation = context.organisation.map((entry) => entry.name);
  for (const name of parts.organisation) if (organisation.at(-1) !== name) organisation.push(name);
  return {
    row: rowNumber,
    fields: draft.fields,
    nameWritten,
    admittedOn,
    officialOn,
    organisation,
    ratings,
    problems: draft.problems,
    ...(parts.status === '' ? {} : { status: parts.status }),
  };
}

/** The cell of a column, or its line where one cell holds several facts. */
function cellOf(row: readonly (RawCell | null)[], column: ColumnReading): RawCell | null {
  const cell = row[column.column] ?? null;
  if (cell === null || column.line === undefined || cell.t !== 's') return column.line === undefined || column.line === 0 ? cell : null;
  const line = String(cell.v).split(/\r?\n/)[column.line];
  return line === undefined || line.trim() === '' ? null : { t: 's', v: line };
}

/** A column of marks: x under Nữ. A blank means Nam only where the whole column was found to be marks. */
function readMark(draft: Draft, column: ColumnReading, cell: RawCell | null, fact: 'maleMark' | 'femaleMark'): string | null {
  const bad = unreadable(cell);
  const text = shownText(cell);
  if (bad !== null) note(draft, column.column, bad);
  else if (text === '') return column.note === 'blank-means-male' ? 'Nam' : null;
  else if (isMark(text)) return fact === 'maleMark' ? 'Nam' : 'Nữ';
  else note(draft, column.column, { kind: 'sex-unknown', severity: 'error', written: text });
  return null;
}
