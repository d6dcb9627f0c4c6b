import type { Dice } from './dice.ts';
import { heading, styled } from './headings.ts';
import type { MadeColumn } from './lay-out.ts';
import { type Expected, type MadeCell, text } from './made-sheet.ts';
import type { Habits } from './office-habits.ts';
import type { Person } from './person.ts';
import { MARKS, sexHabit } from './spellings.ts';

type Gives = (person: Person) => Expected;

export function nameColumns(
  die: Dice,
  habits: Habits,
  shape: 'one' | 'two' | 'merged' | 'under',
): readonly MadeColumn[] {
  const cased = (value: string): string => (habits.capitals ? value.toUpperCase() : value);
  const gives: Gives = (person) => ({ name: person.name });
  const family = (person: Person): MadeCell | null => text(cased(person.invented.family));
  const given = (person: Person): MadeCell => ({ text: cased(person.invented.given) });
  if (shape === 'one')
    return [
      {
        levels: [heading(die, 'name', habits.headings)],
        cell: (person) => ({ text: cased(person.name) }),
        gives,
      },
    ];
  if (shape === 'two')
    return [
      { levels: [heading(die, 'family', habits.headings)], cell: family },
      { levels: [styled(die, 'Tên', habits.headings)], cell: given, gives },
    ];
  const top = styled(die, die.pick(['Họ và tên', 'Họ tên', 'Họ và tên khai sinh']), habits.headings);
  const parts =
    shape === 'under'
      ? [
          ['Họ đệm', 'Tên'],
          ['Họ', 'Tên'],
          ['Họ và đệm', 'Tên'],
          ['Họ lót', 'Tên'],
        ]
      : [];
  const [left, right] = parts.length === 0 ? [undefined, undefined] : die.pick(parts);
  const under = (part: string | undefined): readonly string[] => (part === undefined ? [top] : [top, part]);
  return [
    { levels: under(left), group: 'name', cell: family },
    { levels: under(right), group: 'name', cell: given, gives },
  ];
}

export function sexColumns(
  die: Dice,
  habits: Habits,
  shape: 'word' | 'female-mark' | 'two-marks',
): readonly MadeColumn[] {
  const gives: Gives = (person) => ({ sex: person.sex });
  const mark = die.pick(MARKS);
  const marked =
    (sex: string) =>
    (person: Person): MadeCell | null =>
      person.sex === sex ? { text: mark } : null;
  if (shape === 'word') {
    const write = sexHabit(die);
    return [
      {
        levels: [heading(die, 'sex', habits.headings)],
        cell: (person) => ({ text: write(person.sex) }),
        gives,
      },
    ];
  }
  if (shape === 'female-mark')
    return [{ levels: [die.pick(['Nữ', 'NỮ', 'Nữ (x)'])], cell: marked('Nữ'), gives }];
  const top = die.pick(['Giới tính', 'Phái', 'GIỚI TÍNH']);
  return [
    { levels: [top, 'Nam'], group: 'sex', cell: marked('Nam') },
    { levels: [top, die.pick(['Nữ', 'NỮ'])], group: 'sex', cell: marked('Nữ'), gives },
  ];
}
