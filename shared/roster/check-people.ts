import { canonicalTone } from '../text/names.ts';
import { checkPerson, type Fault, type ListDays } from './check-person.ts';
import type { ColumnReading, RosterPerson, RowProblem } from './types.ts';

/** What one cell alone cannot show: faults between the values of a row, and rows that repeat a person above. */
export function checkPeople(
  people: readonly RosterPerson[],
  columns: readonly ColumnReading[],
  days: ListDays,
): readonly RosterPerson[] {
  const columnOf = new Map<string, ColumnReading>();
  for (const column of columns) {
    const { target } = column;
    const name = target.kind === 'field' ? target.field : target.kind === 'fact' ? target.fact : null;
    if (name !== null && !columnOf.has(name)) columnOf.set(name, column);
  }
  const findRepeat = repeatFinder();
  return people.map((person) => {
    const repeat = findRepeat(person);
    const own = checkPerson(person, days);
    const faults = repeat === null ? own : [...own, repeat];
    if (faults.length === 0) return person;
    const problems = faults.map(({ about, kind, severity, written, params = {} }): RowProblem => {
      const place = columnOf.get(about);
      const at = place?.line === undefined ? {} : { line: place.line };
      return { row: person.row, column: place?.column ?? null, ...at, kind, severity, written, params };
    });
    return { ...person, problems: [...person.problems, ...problems] };
  });
}

/**
 * The same căn cước, or the same name with the same full dates of birth and admission: the row is a repetition.
 * The same card alone may be a mistake in the card, so it is only a warning.
 */
function repeatFinder(): (person: RosterPerson) => Fault | null {
  const ids = new Map<string, number>();
  const cards = new Map<string, number>();
  const byDates = new Map<string, RosterPerson[]>();

  const firstRow = (seen: Map<string, number>, key: string | undefined, row: number): number | undefined => {
    if (key === undefined) return undefined;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    return first;
  };
  const namesake = (person: RosterPerson): RosterPerson | undefined => {
    const { bornOn } = person.fields;
    if (bornOn?.length !== 10 || person.admittedOn === null) return undefined;
    const key = bornOn + person.admittedOn;
    const others = byDates.get(key);
    if (others === undefined) {
      byDates.set(key, [person]);
      return undefined;
    }
    const name = canonicalTone(person.nameWritten);
    const found = others.find((other) => canonicalTone(other.nameWritten) === name);
    others.push(person);
    return found;
  };

  return (person) => {
    const { citizenId, cardNumber } = person.fields;
    const sameId = firstRow(ids, citizenId, person.row);
    const sameCard = firstRow(cards, cardNumber, person.row);
    const samePerson = namesake(person)?.row;
    const fault = (about: string, written: string, severity: Fault['severity'], other: number): Fault => ({
      kind: 'duplicate-in-file',
      severity,
      about,
      written,
      params: { other },
    });
    if (sameId !== undefined) return fault('citizenId', citizenId ?? '', 'error', sameId);
    if (samePerson !== undefined) return fault('', person.nameWritten, 'error', samePerson);
    return sameCard === undefined ? null : fault('cardNumber', cardNumber ?? '', 'warning', sameCard);
  };
}
