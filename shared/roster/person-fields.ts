import { codeLists } from '../codes/code-lists.ts';
import { findSex, type Sex } from '../codes/sex.ts';
import { type MemberField, memberFields } from '../entities/member.ts';
import type { FieldDef } from '../fields/field.ts';
import { canonicalTone } from '../text/names.ts';
import { readOwn } from './own-fields.ts';
import type { ColumnReading, RawCell, RowProblem } from './types.ts';
import { type Reading, readLines, readPhone, readText, shownText, type Trouble } from './values.ts';

/** Fields with a code list in shared/codes: the standard name where the list knows it, as written otherwise. */
const CODED: Readonly<Record<string, string>> = {
  ethnicity: 'ethnicity',
  religion: 'religion',
  qualification: 'qualification',
  politicalTheory: 'politicalTheory',
};

/** Dates that no other date of the row has to agree with, and closed choices: read as the office's own fields are. */
function typeOf(field: string): Pick<FieldDef, 'kind' | 'options'> | null {
  if (!Object.hasOwn(memberFields, field)) return null;
  const def: FieldDef = memberFields[field as MemberField];
  return def.kind === 'date' || def.kind === 'choice' ? def : null;
}

/** Small parts first in the joined address, and they stand on the right in forms: Quốc gia, Tỉnh, Địa chỉ chi tiết. */
const ADDRESSES = new Set(['homeTown', 'birthPlace', 'permanentAddress', 'temporaryAddress']);

/** Where in the row a value stands. */
export type Place = Pick<ColumnReading, 'column' | 'line'>;

/** Collects one row: the values of member fields and what is wrong with them. */
export interface Draft {
  readonly row: number;
  readonly fields: Record<string, string>;
  readonly problems: RowProblem[];
}

export function note(draft: Draft, column: Place | null, trouble: Trouble): void {
  const { kind, severity, written, params = {} } = trouble;
  const at = column?.line === undefined ? {} : { line: column.line };
  draft.problems.push({
    row: draft.row,
    column: column?.column ?? null,
    ...at,
    kind,
    severity,
    written,
    params,
  });
}

/** Puts one cell into its member field. bornOn is not here: dates need the other dates of the row. */
export function readField(
  draft: Draft,
  field: string,
  column: ColumnReading,
  cell: RawCell,
  epoch1904: boolean,
): void {
  if (field === 'sex') {
    readSex(draft, column, cell);
    return;
  }
  const type = typeOf(field);
  if (type !== null) {
    const kind = type.kind === 'date' ? 'date' : 'choice';
    const { value, trouble } = readOwn({ kind, options: [...(type.options ?? [])] }, cell, epoch1904);
    // A word that the register has no choice for keeps nobody out of it.
    if (trouble)
      note(draft, column, { ...trouble, severity: kind === 'choice' ? 'warning' : trouble.severity });
    if (value !== null) draft.fields[field] = value;
    return;
  }
  const isLong = Object.hasOwn(memberFields, field) && memberFields[field as MemberField].kind === 'longText';
  const read = field === 'phone' ? readPhone : isLong ? readLines : readText;
  const value = take(draft, column, read(cell));
  if (value === null) return;
  const list = CODED[field];
  const known = list === undefined ? value : codeLists[list]?.find(value);
  if (known === undefined) note(draft, column, { kind: 'code-unknown', severity: 'warning', written: value });
  const now = draft.fields[field];
  const next = known ?? value;
  draft.fields[field] =
    now === undefined ? next : ADDRESSES.has(field) ? `${next}, ${now}` : `${now}; ${next}`;
}

function readSex(draft: Draft, column: ColumnReading, cell: RawCell): void {
  const written = take(draft, column, readText(cell));
  if (written === null) return;
  const sex = findSex(written) ?? sexOfCode(column.header, written);
  if (sex === undefined)
    note(draft, column, { kind: 'sex-unknown', severity: 'error', written: shownText(cell) });
  else draft.fields.sex = sex;
}

/** "Giới tính (Nam: 1, Nữ: 0)": a code means what the header says of it, and nothing where it is silent. */
function sexOfCode(header: string, written: string): Sex | undefined {
  if (!/^[a-z\d]{1,2}$/i.test(written)) return undefined;
  const text = canonicalTone(header);
  const code = written.toLowerCase();
  const means = (sex: string): boolean =>
    new RegExp(`(?:${sex}\\s*[:=–-]?\\s*${code}|${code}\\s*[:=–-]\\s*${sex})(?![\\p{L}\\d])`, 'u').test(text);
  const [male, female] = [means('nam'), means('nữ')];
  return male === female ? undefined : male ? 'Nam' : 'Nữ';
}

export function take<T>(draft: Draft, column: Place, reading: Reading<T>): T | null {
  if (reading.trouble !== undefined) note(draft, column, reading.trouble);
  return reading.value;
}
