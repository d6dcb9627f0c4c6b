/** What filling a form would do: pure, from the form as it was read and the members whose data it asks for. */
import { codeLists } from '../codes/code-lists.ts';
import type { MemberField } from '../entities/member.ts';
import { createMatcher } from '../roster/plan-match.ts';
import type { KnownMember } from '../roster/plan-types.ts';
import type { RawSheet, RosterPerson, RosterReading } from '../roster/types.ts';
import { readDate, shownText } from '../roster/values.ts';
import { formatDate } from '../text/dates.ts';
import { canonicalTone } from '../text/names.ts';
import { type FormColumn, isFilled } from './form-columns.ts';
import { type FormCodes, type FormMember, type FormValue, formValue } from './form-values.ts';

export interface FormWrite {
  /** zero-based */
  readonly row: number;
  readonly column: number;
  readonly value:
    | Extract<FormValue, { kind: 'text' | 'date' }>
    | { readonly kind: 'number'; readonly number: number };
}

/** Both have something, and not the same: the form's stays unless it is chosen. */
export interface FormDifference {
  /** "27,2", zero-based */
  readonly key: string;
  readonly header: string;
  readonly now: string;
  readonly ours: string;
}

export interface FormGap {
  readonly header: string;
  readonly why: 'missing' | 'unsplit' | 'notInList';
  readonly written: string;
  /** the member field that would fill it; '' = it follows from the ledger */
  readonly field: MemberField | '';
}

export interface FormRow {
  /** Excel's row, from 1 */
  readonly row: number;
  readonly memberId: number;
  readonly name: string;
  /** the form had no row for this member */
  readonly added: boolean;
  readonly writes: readonly FormWrite[];
  readonly differences: readonly (FormDifference & { readonly write: FormWrite })[];
  readonly gaps: readonly FormGap[];
}

export interface FormPlan {
  readonly rows: readonly FormRow[];
  /** rows of the form whose person is not, or not surely, one of the register */
  readonly unmatched: readonly {
    readonly row: number;
    readonly name: string;
    readonly why: 'nobody' | 'doubtful';
  }[];
  /** members asked for who have no row in the form and got none */
  readonly notInForm: readonly { readonly memberId: number; readonly name: string }[];
  /** null = there was room for everybody */
  readonly noRoom: { readonly room: number; readonly needed: number; readonly row: number } | null;
}

export interface FormRequest {
  readonly sheet: RawSheet;
  readonly reading: RosterReading;
  readonly columns: readonly FormColumn[];
  readonly codes: FormCodes;
  readonly epoch1904: boolean;
  readonly members: readonly FormMember[];
  /** the whole register, to tell who a row of the form is */
  readonly known: readonly KnownMember[];
  /** the upper level's number → member */
  readonly upperIds: ReadonlyMap<string, number>;
  /** those without a row get one below the last */
  readonly addRows: boolean;
}

export function planForm(request: FormRequest): FormPlan {
  const { reading, columns, members, known, upperIds, sheet } = request;
  const byId = new Map(members.map((member) => [member.id, member]));
  const match = matcherOf(request);
  const seen = new Set<number>();
  const rows: FormRow[] = [];
  const unmatched: FormPlan['unmatched'][number][] = [];
  for (const person of reading.people) {
    const found = match(person);
    if (found === null || seen.has(found)) {
      unmatched.push({
        row: person.row,
        name: person.nameWritten,
        why: found === null ? 'nobody' : 'doubtful',
      });
      continue;
    }
    if (found < 0) {
      unmatched.push({ row: person.row, name: person.nameWritten, why: 'doubtful' });
      continue;
    }
    seen.add(found);
    const member = byId.get(found);
    if (member) rows.push(fillRow(request, member, person.row - 1, false, null));
  }
  const missing = members.filter(({ id }) => !seen.has(id));
  const wanted = request.addRows ? missing : [];
  const { first, room, blockedBy } = freeRows(sheet, reading, columns);
  const fits = wanted.length <= room;
  const numbered = reading.people.length;
  if (fits)
    wanted.forEach((member, i) => {
      rows.push(fillRow(request, member, first + i, true, numbered + i + 1));
    });
  return {
    rows,
    unmatched,
    notInForm: (request.addRows ? [] : missing).map(({ id, record }) => ({
      memberId: id,
      name: record.fullName,
    })),
    noRoom: fits ? null : { room, needed: wanted.length, row: blockedBy + 1 },
  };

  /** The member; null = nobody, −1 = not sure who. */
  function matcherOf({ sheet: { rows: cells } }: FormRequest): (person: RosterPerson) => number | null {
    const idColumn = columns.find(({ source }) => source.kind === 'upperId')?.column;
    const bySigns = createMatcher(known);
    return (person) => {
      const upper = idColumn === undefined ? '' : shownText(cells[person.row - 1]?.[idColumn]);
      const told = upper === '' ? undefined : upperIds.get(upper);
      if (told !== undefined) return told;
      const found = bySigns(person);
      return found.kind === 'one' ? found.id : found.kind === 'none' ? null : -1;
    };
  }
}

/** The rows under the last person: up to the next one in which more than a number stands. */
function freeRows(
  { rows }: RawSheet,
  reading: RosterReading,
  columns: readonly FormColumn[],
): { first: number; room: number; blockedBy: number } {
  const numbering = reading.skipped.filter(({ why }) => why === 'numbering').map(({ row }) => row);
  const last = Math.max(reading.firstRow, ...reading.people.map(({ row }) => row), ...numbering);
  const numberColumn = columns.find(({ source }) => source.kind === 'rowNumber')?.column;
  let blockedBy = last;
  while (
    blockedBy < rows.length &&
    (rows[blockedBy] ?? []).every(
      (cell, column) => column === numberColumn || cell?.t === 'f' || shownText(cell) === '',
    )
  )
    blockedBy++;
  const room = blockedBy >= rows.length ? Number.POSITIVE_INFINITY : blockedBy - last;
  return { first: last, room, blockedBy };
}

function fillRow(
  { sheet, columns, codes, epoch1904 }: FormRequest,
  member: FormMember,
  row: number,
  added: boolean,
  number: number | null,
): FormRow {
  const writes: FormWrite[] = [];
  const differences: FormRow['differences'][number][] = [];
  const gaps: FormGap[] = [];
  for (const column of columns) {
    const cell = sheet.rows[row]?.[column.column] ?? null;
    const now = shownText(cell);
    const at = { row, column: column.column };
    if (column.source.kind === 'rowNumber') {
      if (number !== null && now === '') writes.push({ ...at, value: { kind: 'number', number } });
      continue;
    }
    // What the upper level has laid down in a row of its own is not ours to fill.
    if (!isFilled(column) || (column.fixed && !added)) continue;
    const value = formValue(column, member, codes);
    if (value.kind === 'text' || value.kind === 'date') {
      const ours = value.kind === 'date' ? formatDate(value.date) : value.text;
      if (now === '') writes.push({ ...at, value });
      else if (!isSame(column, cell, now, value, epoch1904))
        differences.push({
          key: `${row},${column.column}`,
          header: column.header,
          now,
          ours,
          write: { ...at, value },
        });
    } else if (now === '' && value.kind !== 'none')
      gaps.push({ ...gapAt(column), why: value.kind, written: value.written });
    else if (now === '' && column.required) gaps.push({ ...gapAt(column), why: 'missing', written: '' });
  }
  return {
    row: row + 1,
    memberId: member.id,
    name: member.record.fullName,
    added,
    writes,
    differences,
    gaps,
  };
}

const gapAt = ({ header, source }: FormColumn): Pick<FormGap, 'header' | 'field'> => ({
  header,
  field: source.kind === 'field' || source.kind === 'place' ? source.field : '',
});

/** Capitals, tones written the other way and another alias of the same name are no differences. */
function isSame(
  { source }: FormColumn,
  cell: RawSheet['rows'][number][number],
  now: string,
  value: Extract<FormValue, { kind: 'text' | 'date' }>,
  epoch1904: boolean,
): boolean {
  if (value.kind === 'date') return readDate(cell, epoch1904).value?.value === value.date;
  if (canonicalTone(now) === canonicalTone(value.text)) return true;
  const list = source.kind === 'field' ? codeLists[source.field] : undefined;
  return list?.find(now) !== undefined && list.find(now) === list.find(value.text);
}
