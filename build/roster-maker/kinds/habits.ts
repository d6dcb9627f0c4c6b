import type { Dice } from '../dice.ts';
import { HEADING_STYLES } from '../headings.ts';
import type { BodyRow, MadeColumn } from '../lay-out.ts';
import type { Habits } from '../office-habits.ts';
import type { Person } from '../person.ts';
import { DAY_HABITS } from '../spellings.ts';

const DATE_FORMATS = [
  'm/d/yyyy',
  'dd/mm/yyyy',
  'd/m/yyyy;@',
  '[$-1010000]d/m/yyyy;@',
  'dd\\-mm\\-yyyy',
  'dd/mm/yyyy\\ hh:mm',
];

export function throwHabits(die: Dice, fixed: Partial<Habits> = {}): Habits {
  return {
    headings: die.pick(HEADING_STYLES),
    dates: die.chance(0.35) ? die.pick(['serial', 'serial', 'blend']) : die.pick(DAY_HABITS),
    dateFormat: die.pick(DATE_FORMATS),
    epoch1904: false,
    ids: die.pick(['text', 'text', 'number', 'mixed', 'format', 'spaced']),
    capitals: die.chance(0.2),
    ...fixed,
  };
}

/** Older members whose papers tell only the month or the year of birth or admission. */
export function withPartialDates(die: Dice, people: readonly Person[], share: number): readonly Person[] {
  const shortened = (date: string): string => (die.chance(share) ? date.slice(0, die.pick([4, 7])) : date);
  return people.map((person) => ({ ...person, born: shortened(person.born) }));
}

export const personRows = (people: readonly Person[], first = 1): BodyRow[] =>
  people.map((person, i) => ({ kind: 'person', person, number: first + i }));

/** Number and name stay in front as they do on paper; the others change places. */
export function shuffled(
  die: Dice,
  groups: readonly (readonly MadeColumn[])[],
): readonly (readonly MadeColumn[])[] {
  const rest = [...groups];
  const mixed: (readonly MadeColumn[])[] = [];
  while (rest.length > 0) mixed.push(...rest.splice(die.int(0, rest.length - 1), 1));
  return mixed;
}

export function traitsOf(habits: Habits, more: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries({ ...habits, ...more }).map(([name, value]) => `${name}=${String(value)}`);
}
