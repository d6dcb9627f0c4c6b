import type { Dice } from './dice.ts';
import { type HeadingName, type HeadingStyle, heading, styled } from './headings.ts';
import type { MadeColumn } from './lay-out.ts';
import { type Expected, type MadeCell, text } from './made-sheet.ts';
import type { Person } from './person.ts';
import {
  type DayHabit,
  MARKS,
  serialOf,
  sexHabit,
  writtenDay,
  writtenEthnic,
  writtenPart,
  writtenReligion,
} from './spellings.ts';

/** How one office keeps its lists: the same habit all through a list, as one typist has it. */
export interface Habits {
  readonly headings: HeadingStyle;
  readonly dates: DayHabit | 'serial' | 'blend';
  readonly dateFormat: string;
  readonly epoch1904: boolean;
  readonly ids: 'text' | 'number' | 'mixed' | 'format' | 'spaced';
  readonly capitals: boolean;
}

type Gives = (person: Person) => Expected;

export function dateCell(die: Dice, iso: string, habits: Habits): MadeCell {
  if (iso.length < 10) {
    const written = writtenPart(die, iso);
    return /^\d{4}$/.test(written) && die.chance(0.5) ? { number: Number(written) } : { text: written };
  }
  // One column typed by several hands: true dates and texts below each other.
  const isSerial = habits.dates === 'serial' || (habits.dates === 'blend' && die.chance(0.5));
  if (isSerial) return { number: serialOf(iso, habits.epoch1904), format: habits.dateFormat };
  return { text: writtenDay(die, iso, habits.dates === 'blend' ? 'mixed' : habits.dates) };
}

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

/** The date of birth under Nam or Nữ, which tells the sex as well. */
export function bornBySexColumns(die: Dice, habits: Habits): readonly MadeColumn[] {
  const top = styled(
    die,
    die.pick(['Ngày tháng năm sinh', 'Ngày sinh', 'Năm sinh', 'Ngày, tháng, năm sinh']),
    habits.headings,
  );
  const under =
    (sex: 'Nam' | 'Nữ') =>
    (person: Person): MadeCell | null =>
      person.sex === sex ? dateCell(die, person.born, habits) : null;
  const capital = habits.headings === 'capitals';
  return [
    { levels: [top, capital ? 'NAM' : 'Nam'], group: 'born', cell: under('Nam') },
    {
      levels: [top, capital ? 'NỮ' : 'Nữ'],
      group: 'born',
      cell: under('Nữ'),
      gives: ({ sex, born }) => ({ sex, born }),
    },
  ];
}

export function dateColumn(die: Dice, name: 'born' | 'admitted' | 'official', habits: Habits): MadeColumn {
  return {
    levels: [heading(die, name, habits.headings)],
    cell: (person) => (person[name] === null ? null : dateCell(die, person[name], habits)),
    gives: (person) => ({ [name]: person[name] }),
  };
}

export function admissionColumns(die: Dice, habits: Habits, shape: 'apart' | 'under'): readonly MadeColumn[] {
  const [admitted, official] = [dateColumn(die, 'admitted', habits), dateColumn(die, 'official', habits)];
  if (shape === 'apart') return [admitted, official];
  const top = styled(
    die,
    die.pick(['Ngày vào Đảng', 'Vào Đảng', 'Ngày, tháng, năm vào Đảng', 'Ngày kết nạp']),
    habits.headings,
  );
  const [first, second] = die.pick([
    ['Dự bị', 'Chính thức'],
    ['Kết nạp', 'Chính thức'],
    ['Ngày dự bị', 'Ngày chính thức'],
  ] as const);
  return [
    { ...admitted, levels: [top, styled(die, first, habits.headings)], group: 'admission' },
    { ...official, levels: [top, styled(die, second, habits.headings)], group: 'admission' },
  ];
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
