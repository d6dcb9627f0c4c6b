import type { Dice } from './dice.ts';
import { type HeadingName, heading, styled } from './headings.ts';
import type { MadeColumn } from './lay-out.ts';
import { text } from './made-sheet.ts';
import type { Habits } from './office-habits.ts';
import type { Person } from './person.ts';
import { writtenEthnic, writtenReligion } from './spellings.ts';

/** An identity number as text, or as a number that lost its zeros, or as a number whose format shows them. */
export function idColumn(
  die: Dice,
  name: HeadingName,
  habits: Habits,
  field: string,
  read: (person: Person) => string,
): MadeColumn {
  const asNumber = (person: Person): boolean =>
    habits.ids === 'number' ||
    habits.ids === 'format' ||
    (habits.ids === 'mixed' && Number(read(person).slice(-1)) < 5);
  return {
    levels: [heading(die, name, habits.headings)],
    cell: (person) => {
      const value = read(person);
      if (habits.ids === 'spaced' && name !== 'phone') return text(value.replace(/(\d{3})(?=\d)/g, '$1 '));
      if (value === '' || !asNumber(person)) return text(value);
      return {
        number: Number(value),
        ...(habits.ids === 'format' ? { format: '0'.repeat(value.length) } : {}),
      };
    },
    gives: (person) => ({ [field]: read(person) }),
    harms: (person) =>
      asNumber(person) && habits.ids !== 'format' && read(person).startsWith('0')
        ? { [field]: ['zeros-restored', 'id-length'] }
        : null,
  };
}

const plain = (
  die: Dice,
  name: HeadingName,
  habits: Habits,
  field: string,
  read: (person: Person) => string,
): MadeColumn => ({
  levels: [heading(die, name, habits.headings)],
  cell: (person) => text(read(person)),
  gives: (person) => ({ [field]: read(person) }),
});

export const textColumns = {
  ethnic: (die: Dice, habits: Habits): MadeColumn => ({
    ...plain(die, 'ethnic', habits, 'ethnic', (person) => person.ethnic),
    cell: (person) => ({ text: writtenEthnic(die, person.ethnic) }),
  }),
  religion: (die: Dice, habits: Habits): MadeColumn => ({
    ...plain(die, 'religion', habits, 'religion', (person) => person.religion),
    cell: (person) => ({ text: writtenReligion(die, person.religion) }),
  }),
  home: (die: Dice, habits: Habits) => plain(die, 'home', habits, 'home', homeOf),
  address: (die: Dice, habits: Habits) => plain(die, 'address', habits, 'address', homeOf),
  profile: (die: Dice, habits: Habits) =>
    plain(die, 'profile', habits, 'profile_no', (person) => person.profile),
  post: (die: Dice, habits: Habits) => plain(die, 'post', habits, 'post', (person) => person.post),
  education: (die: Dice, habits: Habits) =>
    plain(die, 'education', habits, 'edu', (person) => person.education),
  qualification: (die: Dice, habits: Habits) =>
    plain(die, 'qualification', habits, 'prof', (person) => person.qualification),
  theory: (die: Dice, habits: Habits) => plain(die, 'theory', habits, 'theory', (person) => person.theory),
} as const;

export const homeOf = (person: Person): string => `${person.homeDetail}, ${person.homeProvince}`;

/** Numbers as they are typed, as texts, or counted by a formula from the row above. */
export function numberColumn(
  die: Dice,
  habits: Habits,
  ways: readonly ('number' | 'text' | 'counted')[] = ['number'],
): MadeColumn {
  const way = die.pick(ways);
  return {
    levels: [heading(die, 'number', habits.headings)],
    cell: (_, index) =>
      way === 'text'
        ? { text: String(index) }
        : way === 'counted' && index > 1
          ? { formula: 'ROW()-1', result: index }
          : { number: index },
  };
}

/** Trình độ over its parts, or each in a column of its own. */
export function trainingColumns(die: Dice, habits: Habits): readonly MadeColumn[] {
  const columns = [
    textColumns.education(die, habits),
    textColumns.qualification(die, habits),
    textColumns.theory(die, habits),
  ];
  if (die.chance(0.5)) return columns;
  const names = [
    ['Văn hóa', 'Học vấn', 'GDPT', 'VH'],
    ['Chuyên môn', 'CMNV', 'Chuyên môn nghiệp vụ', 'CM'],
    ['LLCT', 'Lý luận chính trị', 'Chính trị', 'Lý luận'],
  ];
  const top = styled(die, 'Trình độ', habits.headings);
  return columns.map((column, i) => ({
    ...column,
    levels: [top, styled(die, die.pick(names[i] ?? []), habits.headings)],
    group: 'training',
  }));
}
