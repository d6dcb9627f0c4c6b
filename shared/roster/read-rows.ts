import { headerKey } from './column-dictionary.ts';
import { factsOfHeading } from './event-titles.ts';
import { enterOrganisation, type OrganisationRow, readOrganisationRow } from './organisation-rows.ts';
import { type PersonContext, readPerson } from './read-person.ts';
import { rowTexts, type SkipReason, skipReason } from './row-kind.ts';
import type { ColumnReading, EventFacts, RawCell, RosterKind, RosterPerson, RosterReading } from './types.ts';
import { shownText } from './values.ts';

type Row = readonly (RawCell | null)[];

export interface TableBody {
  readonly rows: readonly Row[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnReading[];
  readonly kind: RosterKind;
  /** what the title says of every row's event */
  readonly event: EventFacts;
}

/** The rows under the header: who is a member, and why each other row is none. */
export function readRows(
  body: TableBody,
  known: Omit<PersonContext, 'organisation' | 'event'>,
): Pick<RosterReading, 'people' | 'skipped'> {
  const { rows, firstRow, lastRow, columns, kind, event } = body;
  const roles = rolesOf(columns);
  const isNumbered = (r: number): boolean => {
    const cell = roles.number === undefined ? null : rows[r]?.[roles.number];
    if (cell === null || cell === undefined) return false;
    // =A5+1 that was never worked out is a number all the same.
    if (cell.t === 'f') return true;
    return typeof cell.v === 'number' ? cell.t === 'n' : /^\d+[.)/]?$/.test(shownText(cell));
  };
  let lastNumbered = lastRow;
  if (roles.number !== undefined)
    while (lastNumbered >= firstRow && !isNumbered(lastNumbered)) lastNumbered--;
  // Rows are numbered at all only if some row is: then what stands below the last number is the foot of the list.
  const numbered = roles.number !== undefined && lastNumbered >= firstRow;
  const isHeader = repeatedHeader(columns);
  const people: RosterPerson[] = [];
  const skipped: RosterReading['skipped'][number][] = [];
  let path: readonly OrganisationRow[] = [];
  let context: PersonContext = { ...known, organisation: path, ...(kind !== 'members' && { event }) };
  let afterSignature = false;
  const judge = (r: number, row: Row): SkipReason | null => {
    // Our own mark stands beside members only.
    if (roles.uid !== undefined && shownText(row[roles.uid]) !== '') return null;
    const name = roles.names.map((column) => shownText(row[column])).find((text) => text !== '') ?? '';
    const others = roles.others.filter((column) => shownText(row[column]) !== '').length;
    // Nearly every row: a number, a name, something more. Only rows of column numbers and headings look the same.
    const own = isNumbered(r);
    if (name !== '' && others > 1 && own && !/^\W*\d+\W*$/.test(name)) return null;
    if (!own && isHeader(row)) return 'header';
    return skipReason({
      row,
      hasName: name !== '',
      others,
      numbered,
      hasNumber: numbered ? own : name !== '' && others > 0,
      proofs: roles.proofs.filter((column) => isProof(row[column])).length,
      afterLast: numbered && r > lastNumbered,
      afterSignature,
    });
  };
  for (let r = firstRow; r <= lastRow; r++) {
    const row = rows[r] ?? [];
    const why = judge(r, row);
    if (why === null) {
      afterSignature = false;
      people.push(readPerson(row, r + 1, columns, context));
      continue;
    }
    const texts = rowTexts(row);
    skipped.push({ row: r + 1, why, text: texts.join(' ') });
    afterSignature ||= why === 'signature';
    if (why !== 'group') continue;
    const heading = factsOfHeading(texts, kind);
    if (heading !== null) {
      context = { ...context, event: { ...event, ...heading } };
      continue;
    }
    const entered = organisationOf(texts);
    if (entered === null) continue;
    path = enterOrganisation(path, entered);
    context = { ...context, organisation: path };
  }
  return { people, skipped };
}

/** "II | Đảng bộ xã A | 12": the numbering may stand in a cell of its own. */
function organisationOf(texts: readonly string[]): OrganisationRow | null {
  const at = texts.findIndex((text) => readOrganisationRow(text) !== null);
  const own = at === -1 ? null : readOrganisationRow(texts[at] ?? '');
  if (own === null || at === 0) return own;
  const before = texts[at - 1] ?? '';
  return readOrganisationRow(`${before.replace(/[.)]$/, '')}. ${texts[at]}`) ?? own;
}

interface Roles {
  readonly number: number | undefined;
  readonly uid: number | undefined;
  readonly names: readonly number[];
  readonly others: readonly number[];
  readonly proofs: readonly number[];
}

const NAMES = new Set(['fullName', 'familyName', 'givenName']);
const PROOFS = new Set(
  'bornOn bornMale bornFemale admittedOn officialOn citizenId oldIdNumber cardNumber profileNumber'.split(
    ' ',
  ),
);

function rolesOf(columns: readonly ColumnReading[]): Roles {
  const nameOf = ({ target }: ColumnReading): string =>
    target.kind === 'fact' ? target.fact : target.kind === 'field' ? target.field : '';
  const pick = (accept: (column: ColumnReading) => boolean): readonly number[] => [
    ...new Set(columns.filter(accept).map(({ column }) => column)),
  ];
  const number = columns.find((column) => nameOf(column) === 'rowNumber')?.column;
  const names = pick((column) => NAMES.has(nameOf(column)));
  return {
    number,
    uid: columns.find(({ target }) => target.kind === 'uid')?.column,
    names,
    others: pick(
      ({ target, column }) => target.kind !== 'ignore' && column !== number && !names.includes(column),
    ),
    proofs: pick((column) => PROOFS.has(nameOf(column))),
  };
}

/** A date or a long number; a sentence with a date in it is none. */
function isProof(cell: RawCell | null | undefined): boolean {
  if (cell === null || cell === undefined) return false;
  if (cell.t === 'd') return true;
  const text = shownText(cell);
  if (/\p{L}{3}/u.test(text) || !/^\D{0,3}\d/.test(text) || text.length > 40) return false;
  const digits = text.match(/\d/g)?.length ?? 0;
  // Four digits by themselves may be a sum; a year of somebody's life is none.
  return digits > 4 || (digits === 4 && (/\D/.test(text) || /^(?:19|20)\d\d$/.test(text)));
}

/** A header printed again on a further page says in most of its cells what the header above the column says. */
function repeatedHeader(columns: readonly ColumnReading[]): (row: Row) => boolean {
  const own = new Map<number, Set<string>>();
  for (const { column, header, line } of columns) {
    const words = own.get(column) ?? new Set<string>();
    own.set(column, words);
    for (const level of header.split(' › ')) words.add(headerKey(level));
    if (line !== undefined) words.add([...words].join(' '));
  }
  // Rows differ in nearly all of their first cells from any header: looked at before anything is folded.
  const firstLetters = new Set([...own.values()].flatMap((set) => [...set].map((word) => word.charAt(0))));
  return (row) => {
    let same = 0;
    let filled = 0;
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      if (cell === null || cell === undefined) continue;
      if (cell.t !== 's') return false;
      const key = headerKey(String(cell.v));
      if (key === '') continue;
      filled++;
      if (firstLetters.has(key.charAt(0)) && own.get(c)?.has(key)) same++;
      else if (same === 0 && filled >= 4) return false;
    }
    return same >= 2 && same * 2 > filled;
  };
}
