import { enterOrganisation, type OrganisationRow, readOrganisationRow } from './organisation-rows.ts';
import { type PersonContext, readPerson } from './read-person.ts';
import { rowTexts, skipReason } from './row-kind.ts';
import type { ColumnReading, RawCell, RosterPerson, RosterReading } from './types.ts';
import { shownText } from './values.ts';

export interface TableBody {
  readonly rows: readonly (readonly (RawCell | null)[])[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnReading[];
}

/** The rows under the header: who is a member, and why each other row is none. */
export function readRows(
  { rows, firstRow, lastRow, columns }: TableBody,
  known: Pick<PersonContext, 'epoch1904' | 'today' | 'ownFields'>,
): Pick<RosterReading, 'people' | 'skipped'> {
  const numberColumn = columns.find(
    ({ target }) => target.kind === 'fact' && target.fact === 'rowNumber',
  )?.column;
  const nameColumns = columnsOf(
    columns,
    (fact) => fact === 'fullName' || fact === 'familyName' || fact === 'givenName',
  );
  const otherColumns = columns
    .filter(
      ({ target, column }) =>
        target.kind !== 'ignore' && column !== numberColumn && !nameColumns.includes(column),
    )
    .map(({ column }) => column);
  const isNumbered = (r: number): boolean => {
    const cell = numberColumn === undefined ? null : rows[r]?.[numberColumn];
    return typeof cell?.v === 'number' ? cell.t === 'n' : /^\d+[.)]?$/.test(shownText(cell));
  };
  let lastNumbered = lastRow;
  if (numberColumn !== undefined)
    while (lastNumbered >= firstRow && !isNumbered(lastNumbered)) lastNumbered--;
  const people: RosterPerson[] = [];
  const skipped: RosterReading['skipped'][number][] = [];
  let path: readonly OrganisationRow[] = [];
  let context: PersonContext = { ...known, organisation: path };
  for (let r = firstRow; r <= lastRow; r++) {
    const row = rows[r] ?? [];
    const nameColumn = nameColumns.find((column) => shownText(row[column]) !== '');
    const hasName = nameColumn !== undefined;
    // Nearly every row: a number, a name, something more. Only the row of column numbers looks the same.
    if (
      hasName &&
      isNumbered(r) &&
      !/^\W*\d+\W*$/.test(shownText(row[nameColumn])) &&
      otherColumns.some((column) => shownText(row[column]) !== '')
    ) {
      people.push(readPerson(row, r + 1, columns, context));
      continue;
    }
    const others = otherColumns.filter((column) => shownText(row[column]) !== '').length;
    const hasNumber = numberColumn === undefined ? hasName && others > 0 : isNumbered(r);
    // Rows are numbered at all only if some row is: then what stands below the last number is the foot of the list.
    const afterLast = lastNumbered >= firstRow && r > lastNumbered;
    const why = skipReason({ row, hasNumber, hasName, others, afterLast });
    if (why === null) {
      people.push(readPerson(row, r + 1, columns, context));
      continue;
    }
    const texts = rowTexts(row);
    skipped.push({ row: r + 1, why, text: texts.join(' ') });
    if (why !== 'group') continue;
    const entered = texts.map(readOrganisationRow).find((entry) => entry !== null);
    if (entered === undefined || entered === null) continue;
    path = enterOrganisation(path, entered);
    context = { ...known, organisation: path };
  }
  return { people, skipped };
}

function columnsOf(columns: readonly ColumnReading[], accept: (fact: string) => boolean): readonly number[] {
  return columns
    .filter(({ target }) => target.kind === 'fact' && accept(target.fact))
    .map(({ column }) => column);
}
