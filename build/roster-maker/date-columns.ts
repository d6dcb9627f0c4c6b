import type { Dice } from './dice.ts';
import { heading, styled } from './headings.ts';
import type { MadeColumn } from './lay-out.ts';
import type { MadeCell } from './made-sheet.ts';
import type { Habits } from './office-habits.ts';
import type { Person } from './person.ts';
import { serialOf, writtenDay, writtenPart } from './spellings.ts';

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

/** A year of two digits: the century is the reader's word, so it must be said. */
const shortYear = (
  { dates }: Habits,
  field: string,
  iso: string | null,
): Readonly<Record<string, readonly string[]>> | null =>
  dates === 'd/m/yy' && iso?.length === 10 ? { [field]: ['century-doubtful'] } : null;

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
      harms: ({ born }) => shortYear(habits, 'born', born),
    },
  ];
}

/** Ngày | Tháng | Năm, each in a column of its own; of older members only the year. */
export function bornInParts(die: Dice, habits: Habits): readonly MadeColumn[] {
  const top = styled(die, die.pick(['Ngày tháng năm sinh', 'Ngày sinh', 'Sinh ngày']), habits.headings);
  const part = (name: string, index: number): MadeColumn => ({
    levels: [top, name],
    group: 'born',
    cell: ({ born }) => {
      const value = born.split('-')[index];
      return value === undefined ? null : { number: Number(value) };
    },
  });
  const year = { ...part('Năm', 0), gives: ({ born }: Person) => ({ born }) };
  return [part('Ngày', 2), part('Tháng', 1), year];
}

export function dateColumn(die: Dice, name: 'born' | 'admitted' | 'official', habits: Habits): MadeColumn {
  return {
    levels: [heading(die, name, habits.headings)],
    cell: (person) => (person[name] === null ? null : dateCell(die, person[name], habits)),
    gives: (person) => ({ [name]: person[name] }),
    harms: (person) => shortYear(habits, name, person[name]),
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
