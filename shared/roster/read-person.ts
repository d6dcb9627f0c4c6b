import { findSex, isMark } from '../codes/sex.ts';
import { cleanText, properCaseName } from '../text/names.ts';
import { cellLines } from './cell-lines.ts';
import { settleCentury } from './century.ts';
import { joinedDate } from './date-parts.ts';
import { completeFacts, type EventDraftFacts, readEventCell } from './event-facts.ts';
import {
  factsOfCitizenId,
  readNumber,
  settleCard,
  settleIdentity,
  type WrittenNumber,
} from './identity-numbers.ts';
import { ordinaryCase } from './organisation-rows.ts';
import { type OwnField, readOwn } from './own-fields.ts';
import { type Draft, note, type Place, readField, take } from './person-fields.ts';
import type { ColumnReading, EventFacts, RawCell, RosterPerson } from './types.ts';
import { type DateValue, readDate, readText, shownText, unreadable } from './values.ts';

export interface PersonContext {
  readonly epoch1904: boolean;
  /** organisations named by the rows above, outermost first */
  readonly organisation: readonly { readonly name: string }[];
  readonly today: string | null;
  /** by id: the fields that the office added */
  readonly ownFields: ReadonlyMap<number, OwnField>;
  /** columns that hold cards of 8 digits */
  readonly oldCards: ReadonlySet<number>;
  /** what the title and the headings above say of the event of every row */
  readonly event?: EventFacts;
}

type DateRole = 'bornOn' | 'admittedOn' | 'officialOn';
type FoundDate = { readonly date: DateValue; readonly place: Place; readonly written: string } | null;
type NumberField = 'citizenId' | 'oldIdNumber' | 'cardNumber' | 'oldCardNumber';
const isNumberField = (field: string): field is NumberField =>
  field === 'citizenId' || field === 'oldIdNumber' || field === 'cardNumber' || field === 'oldCardNumber';

/** The facts of a row that are no member fields by themselves. */
interface Facts extends Draft {
  readonly context: PersonContext;
  readonly dates: Record<DateRole, FoundDate>;
  fullName: string;
  /** half of the name stands in a cell that says nothing: the other half is no name */
  namePartUnread: boolean;
  familyName: string;
  givenName: string;
  province: string;
  status: string;
  /** sex told by the column in which a mark or a date stands; a column of its own outweighs it */
  sex: string | null;
  readonly detail: string[];
  readonly organisation: string[];
  /** numbers wait for the sex and the dates that prove them */
  readonly numbers: { readonly field: NumberField; readonly place: Place; readonly written: WrittenNumber }[];
}

/** One row of the table → one person. `rowNumber` is Excel's, from 1. */
export function readPerson(
  row: readonly (RawCell | null)[],
  rowNumber: number,
  columns: readonly ColumnReading[],
  context: PersonContext,
): RosterPerson {
  const finding = { result: '', detail: '' };
  const ratings: Record<number, string> = {};
  const own: Record<string, string> = {};
  const told: EventDraftFacts = {};
  const facts: Facts = {
    row: rowNumber,
    fields: {},
    problems: [],
    context,
    dates: { bornOn: null, admittedOn: null, officialOn: null },
    fullName: '',
    namePartUnread: false,
    familyName: '',
    givenName: '',
    province: '',
    status: '',
    sex: null,
    detail: [],
    organisation: [],
    numbers: [],
  };
  for (const column of columns) {
    const { target } = column;
    if (target.kind === 'ignore') continue;
    const cell = cellOf(row, column);
    if (target.kind === 'rating') {
      ratings[target.year] = cell === null ? '' : (take(facts, column, readText(cell)) ?? '');
    } else if (target.kind === 'finding') {
      if (cell !== null) finding[target.part] = take(facts, column, readText(cell)) ?? '';
    } else if (target.kind === 'own') {
      const field = context.ownFields.get(target.fieldId);
      const value = field && cell && take(facts, column, readOwn(field, cell, context.epoch1904));
      if (value) own[target.fieldId] = value;
    } else if (target.kind === 'fact') readFact(facts, target.fact, column, cell);
    else if (cell === null) continue;
    else if (target.kind === 'event')
      readEventCell(facts, { part: target.part, facts: told }, column, cell, context.epoch1904);
    else if (target.kind !== 'field') continue;
    else if (target.field === 'bornOn') readDateInto(facts, 'bornOn', column, cell);
    else if (isNumberField(target.field)) {
      const written = take(facts, column, readNumber(cell));
      if (written !== null) facts.numbers.push({ field: target.field, place: column, written });
    } else readField(facts, target.field, column, cell, context.epoch1904);
  }
  const { fields, problems, status } = facts;
  const nameWritten = finishName(facts);
  if (facts.sex !== null) fields.sex ??= facts.sex;
  const home = [...facts.detail, facts.province].filter((part) => part !== '').join(', ');
  if (home !== '') fields.homeTown ??= home;
  const bornOn = settle(facts, 'bornOn');
  if (bornOn !== null) fields.bornOn = bornOn;
  const admittedOn = settle(facts, 'admittedOn');
  const officialOn = settle(facts, 'officialOn');
  settleNumbers(facts);
  const organisation = context.organisation.map((entry) => entry.name);
  for (const name of facts.organisation) if (organisation.at(-1) !== name) organisation.push(name);
  const person = {
    row: rowNumber,
    fields,
    nameWritten,
    admittedOn,
    officialOn,
    organisation,
    ratings,
    own,
    problems,
    ...(finding.result + finding.detail === '' ? {} : { finding }),
  };
  const event = completeFacts(told, context.event);
  return { ...person, ...(event && { event }), ...(status === '' ? {} : { status }) };
}

/** The cell of a column, or its line where one cell holds several facts. */
function cellOf(
  row: readonly (RawCell | null)[],
  { column, line, dateParts }: ColumnReading,
): RawCell | null {
  if (dateParts !== undefined) return joinedDate(row, dateParts);
  const cell = row[column] ?? null;
  if (cell === null || line === undefined) return cell;
  if (cell.t !== 's') return line === 0 ? cell : null;
  const text = cellLines(String(cell.v))[line];
  return text === undefined || text.trim() === '' ? null : { t: 's', v: text };
}

function readFact(facts: Facts, fact: string, column: ColumnReading, cell: RawCell | null): void {
  if (fact === 'maleMark' || fact === 'femaleMark') {
    facts.sex = readMark(facts, column, cell, fact) ?? facts.sex;
    return;
  }
  if (cell === null || fact === 'rowNumber') return;
  if (fact === 'admittedOn' || fact === 'officialOn') readDateInto(facts, fact, column, cell);
  else if (fact === 'bornMale' || fact === 'bornFemale') {
    // Even a date that cannot be read stands in the column of one sex.
    if (shownText(cell) !== '') facts.sex = fact === 'bornMale' ? 'Nam' : 'Nữ';
    readDateInto(facts, 'bornOn', column, cell);
  } else {
    if (NAME_PARTS.has(fact) && unreadable(cell) !== null) facts.namePartUnread = true;
    readTextFact(facts, fact, take(facts, column, readText(cell)) ?? '');
  }
}

const NAME_PARTS: ReadonlySet<string> = new Set(['familyName', 'givenName']);

function readTextFact(facts: Facts, fact: string, text: string): void {
  if (text === '') return;
  if (fact === 'familyName') facts.familyName = text;
  else if (fact === 'givenName') facts.givenName = text;
  else if (fact === 'organisation') facts.organisation.push(ordinaryCase(text));
  else if (fact === 'homeProvince') facts.province = text;
  else if (fact === 'homeDetail') facts.detail.unshift(text);
  else if (fact === 'status') facts.status = text;
  else if (fact !== 'fullName') return;
  else if (facts.fullName === '') facts.fullName = text;
  // The second name (khai sinh / đang dùng) is kept only where it says something else.
  else if (facts.fullName !== text) facts.fields.otherName ??= text;
}

const MARKED = { maleMark: 'Nam', femaleMark: 'Nữ' } as const;

/** A column of marks: x under Nữ. A blank means Nam only where the whole column was found to be marks. */
function readMark(
  draft: Draft,
  column: ColumnReading,
  cell: RawCell | null,
  fact: 'maleMark' | 'femaleMark',
): string | null {
  const bad = unreadable(cell);
  const text = shownText(cell);
  if (bad !== null) note(draft, column, bad);
  else if (text === '') return column.note === 'blank-means-male' ? 'Nam' : null;
  else if (isMark(text) || findSex(text) === MARKED[fact]) return MARKED[fact];
  // Beside ones, a nought is a blank that was written out.
  else if (text === '0') return column.note === 'blank-means-male' ? 'Nam' : null;
  else note(draft, column, { kind: 'sex-unknown', severity: 'error', written: text });
  return null;
}

function readDateInto(facts: Facts, role: DateRole, column: ColumnReading, cell: RawCell): void {
  const date = take(facts, column, readDate(cell, facts.context.epoch1904));
  if (date !== null) facts.dates[role] ??= { date, place: column, written: shownText(cell) };
}

/** Without the address before a name and the signs behind it: "Đ/c Nguyễn Văn An," */
const nameAlone = (written: string): string =>
  written.replace(/^(?:đ\s*[/.]\s*c\b\.?|đc\.|đồng chí)[\s:.]*/iu, '').replace(/[\s,;.*]+$/u, '');

function finishName(facts: Facts): string {
  const { fullName, familyName, givenName, fields, problems } = facts;
  const written = fullName !== '' ? fullName : cleanText(`${familyName} ${givenName}`);
  const name = nameAlone(written);
  if (name !== '' && (fullName !== '' || !facts.namePartUnread)) fields.fullName = properCaseName(name);
  else if (!facts.namePartUnread && !problems.some((problem) => problem.kind === 'formula-without-value')) {
    note(facts, null, { kind: 'name-missing', severity: 'error', written: '' });
  }
  return written;
}

/** A date as read, or with the century that the other facts of the person leave. */
function settle(facts: Facts, role: DateRole): string | null {
  const found = facts.dates[role];
  if (found === null) return null;
  if (!found.date.twoDigitYear) return found.date.value;
  const sure = (other: FoundDate): string | null =>
    other === null || other.date.twoDigitYear ? null : other.date.value;
  const id = facts.numbers.find(
    ({ field, written }) => field === 'citizenId' && /^\d{12}$/.test(written.digits),
  );
  const others = {
    bornOn: facts.fields.bornOn ?? sure(facts.dates.bornOn),
    admittedOn: sure(facts.dates.admittedOn),
    idYear: id === undefined ? null : factsOfCitizenId(id.written.digits).year,
  };
  const settled = settleCentury(found.date.value, role, others, facts.context.today);
  note(facts, found.place, {
    kind: 'century-doubtful',
    severity: settled === null ? 'error' : 'warning',
    written: found.written,
    params: settled === null ? {} : { read: settled },
  });
  return settled;
}

/** The căn cước first: a card of 12 digits is the same number. */
function settleNumbers(facts: Facts): void {
  const { fields, numbers, context } = facts;
  const known = { sex: fields.sex, bornOn: fields.bornOn };
  for (const { field, place, written } of numbers) {
    if (field !== 'citizenId' && field !== 'oldIdNumber') continue;
    const value = take(facts, place, settleIdentity(written, field, known));
    if (value !== null) fields[value.field] ??= value.number;
  }
  for (const { field, place, written } of numbers) {
    if (field === 'citizenId' || field === 'oldIdNumber') continue;
    const besideOldCards = context.oldCards.has(place.column);
    const value = take(
      facts,
      place,
      settleCard(written, { ...known, citizenId: fields.citizenId, besideOldCards }),
    );
    if (value !== null) fields[field] ??= value;
  }
}
