import { canonicalTone } from '../text/names.ts';
import type { ColumnReading, RosterPerson, RowProblem } from './types.ts';

/** What one row alone cannot show, or only all its values together: order of dates, the future, repeated persons. */
export function checkPeople(
  people: readonly RosterPerson[],
  columns: readonly ColumnReading[],
  today: string | null,
): readonly RosterPerson[] {
  const columnOf = (name: string): number | null =>
    columns.find(({ target: t }) => (t.kind === 'field' && t.field === name) || (t.kind === 'fact' && t.fact === name))?.column ?? null;
  const seen = new Map<string, number>();
  const byDates = new Map<string, RosterPerson[]>();
  /** Persons above with the same full dates of birth and admission; the person is entered among them. */
  const sameDates = (person: RosterPerson): readonly RosterPerson[] | null => {
    const { bornOn } = person.fields;
    if (bornOn?.length !== 10 || person.admittedOn === null) return null;
    const key = bornOn + person.admittedOn;
    const others = byDates.get(key);
    if (others === undefined) byDates.set(key, [person]);
    else others.push(person);
    return others?.slice(0, -1) ?? null;
  };
  return people.map((person) => {
    const found: RowProblem[] = [];
    const add = (
      kind: RowProblem['kind'],
      severity: RowProblem['severity'],
      column: number | null,
      written: string,
      params: RowProblem['params'] = {},
    ): void => {
      found.push({ row: person.row, column, kind, severity, written, params });
    };
    const { bornOn, citizenId, cardNumber, sex } = person.fields;
    const { admittedOn, officialOn } = person;

    if (today !== null) {
      for (const [name, date] of [['bornOn', bornOn], ['admittedOn', admittedOn], ['officialOn', officialOn]] as const) {
        if (date !== undefined && date !== null && date > today) add('date-future', 'error', columnOf(name), date);
      }
    }
    const inFuture = (date: string): boolean => today !== null && date > today;
    if (admittedOn !== null && officialOn !== null && !inFuture(admittedOn) && isBefore(officialOn, admittedOn)) {
      add('date-order', 'error', columnOf('officialOn'), officialOn, { before: admittedOn });
    }
    if (bornOn !== undefined && admittedOn !== null && isBefore(admittedOn, bornOn)) {
      add('date-order', 'error', columnOf('admittedOn'), admittedOn, { before: bornOn });
    }
    if (citizenId !== undefined) {
      const mismatch = idMismatch(citizenId, sex, bornOn);
      if (mismatch !== null) add('id-mismatch', 'warning', columnOf('citizenId'), citizenId, mismatch);
    }
    repeated(`id ${citizenId}`, citizenId !== undefined, 'error', columnOf('citizenId'), citizenId ?? '');
    const namesake = sameDates(person)?.find((other) => canonicalTone(other.nameWritten) === canonicalTone(person.nameWritten));
    if (namesake !== undefined && !found.some((problem) => problem.kind === 'duplicate-in-file')) {
      add('duplicate-in-file', 'error', null, person.nameWritten, { other: namesake.row });
    }
    repeated(`card ${cardNumber}`, cardNumber !== undefined, 'warning', columnOf('cardNumber'), cardNumber ?? '');

    function repeated(key: string, applies: boolean, severity: 'error' | 'warning', column: number | null, written: string): void {
      if (!applies) return;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, person.row);
      else if (!found.some((problem) => problem.kind === 'duplicate-in-file')) {
        add('duplicate-in-file', severity, column, written, { other });
      }
    }
    return found.length === 0 ? person : { ...person, problems: [...person.problems, ...found] };
  });
}

/** Partial dates: only what both say is compared; 1991 is not before 1991-02. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/**
 * Căn cước numbers tell century and sex (4th digit) and year of birth (5th–6th) by Nghị định 137/2015/NĐ-CP,
 * Điều 7. A number that tells another story was mistyped, here or in the other columns.
 */
function idMismatch(id: string, sex: string | undefined, bornOn: string | undefined): RowProblem['params'] | null {
  const code = Number(id.charAt(3));
  const idSex = code % 2 === 0 ? 'Nam' : 'Nữ';
  const idYear = 1900 + 100 * Math.floor(code / 2) + Number(id.slice(4, 6));
  if (sex !== undefined && sex !== idSex) return { sex: idSex };
  if (bornOn !== undefined && Number(bornOn.slice(0, 4)) !== idYear) return { year: idYear };
  return null;
}
