import type { Dice } from './dice.ts';

/** The many ways in which offices write the same fact. */
const ETHNIC: Readonly<Record<string, readonly string[]>> = {
  Kinh: ['Kinh', 'Kinh', 'Kinh', 'kinh', 'KINH'],
  Hoa: ['Hoa', 'hoa'],
  'Ê-đê': ['Ê-đê', 'Êđê', 'Ê đê', 'Ê-Đê', 'Ê Đê'],
  'Gia-rai': ['Gia-rai', 'Jrai', 'Gia Rai', 'Gia-Rai', 'Jarai'],
  Hmông: ['Hmông', "H'Mông", 'HMông', 'Mông', "H'mông", 'H’Mông', 'Mèo'],
  'Khơ-me': ['Khơ-me', 'Khmer', 'Khơ Me', 'Khơ-Me', 'Khơme'],
  'Cơ-ho': ['Cơ-ho', 'Cơ Ho', "K'Ho", 'K’ho', 'Kơho'],
  Mường: ['Mường', 'mường', 'MƯỜNG'],
  Thái: ['Thái', 'thái'],
  Tày: ['Tày', 'TÀY'],
  'Ba-na': ['Ba-na', 'Ba Na', 'Bahnar', 'Bana', 'Ba-Na'],
  Mnông: ['Mnông', "M'Nông", 'M’nông', 'MNông'],
};

const RELIGION: Readonly<Record<string, readonly string[]>> = {
  Không: ['Không', 'Không', 'không', 'KHÔNG', 'Không có'],
  'Phật giáo': ['Phật giáo', 'Đạo Phật', 'Phật', 'phật giáo', 'Phật Giáo'],
  'Công giáo': ['Công giáo', 'Thiên Chúa giáo', 'Thiên Chúa', 'Thiên chúa giáo', 'Công Giáo'],
  'Tin lành': ['Tin lành', 'Đạo Tin lành', 'Tin Lành'],
  'Cao Đài': ['Cao Đài', 'Đạo Cao Đài', 'Cao đài'],
  'Phật giáo Hòa Hảo': ['Phật giáo Hòa Hảo', 'Hòa Hảo', 'Hoà Hảo', 'PG Hòa Hảo'],
};

export const writtenEthnic = (die: Dice, name: string): string => die.pick(ETHNIC[name] ?? [name]);
export const writtenReligion = (die: Dice, name: string): string => die.pick(RELIGION[name] ?? [name]);

const SEX = [
  ['Nam', 'Nữ'],
  ['nam', 'nữ'],
  ['NAM', 'NỮ'],
  ['Nam', 'Nữ '],
] as const;
/** One habit for the whole list, as one typist has it. */
export const sexHabit = (die: Dice): ((sex: string) => string) => {
  const [male, female] = die.pick(SEX);
  return (sex) => (sex === 'Nam' ? male : female);
};

export const MARKS = ['x', 'X', '✓', '1', 'x '] as const;

/** Ways to write a whole day; the reading is the same for all. */
export type DayHabit =
  | 'dd/mm/yyyy'
  | 'd/m/yyyy'
  | 'dd.mm.yyyy'
  | 'dd-mm-yyyy'
  | 'd-m-yyyy'
  | 'spoken'
  | 'spaced'
  | 'd/m/yy'
  | 'mixed';
export const DAY_HABITS: readonly DayHabit[] = [
  'dd/mm/yyyy',
  'd/m/yyyy',
  'dd.mm.yyyy',
  'dd-mm-yyyy',
  'd-m-yyyy',
  'spoken',
  'spaced',
  'mixed',
];

export function writtenDay(die: Dice, iso: string, habit: DayHabit): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const [m, d] = [String(Number(month)), String(Number(day))];
  switch (habit) {
    case 'dd/mm/yyyy':
      return `${day}/${month}/${year}`;
    case 'd/m/yyyy':
      return `${d}/${m}/${year}`;
    case 'dd.mm.yyyy':
      return `${day}.${month}.${year}`;
    case 'dd-mm-yyyy':
      return `${day}-${month}-${year}`;
    case 'd-m-yyyy':
      return `${d}-${m}-${year}`;
    case 'spoken':
      return `${die.pick(['ngày ', 'Ngày ', ''])}${day} tháng ${month} năm ${year}`;
    case 'spaced':
      return die.pick([
        `${day} / ${month} / ${year}`,
        `${day}/${month}/ ${year}`,
        ` ${day}/${month}/${year}`,
      ]);
    case 'd/m/yy':
      return `${d}/${m}/${year.slice(2)}`;
    case 'mixed':
      return writtenDay(die, iso, die.pick(['dd/mm/yyyy', 'd/m/yyyy', 'dd.mm.yyyy', 'dd-mm-yyyy']));
  }
}

/** Only the month or the year is known: 'YYYY-MM' or 'YYYY' as papers carry them. */
export function writtenPart(die: Dice, iso: string): string {
  const [year = '', month] = iso.split('-');
  if (month === undefined) return die.pick([year, year, `…/…/${year}`, `../../${year}`]);
  return die.pick([`${month}/${year}`, `${Number(month)}/${year}`, `${month}-${year}`, `…/${month}/${year}`]);
}

const DAY_MS = 86_400_000;
/** Excel's number of a day after 28/02/1900. */
export const serialOf = (iso: string, epoch1904: boolean): number =>
  (Date.parse(iso) - Date.UTC(1899, 11, 30)) / DAY_MS - (epoch1904 ? 1462 : 0);
