import type { Dice } from './dice.ts';
import { type HeadingStyle, styled } from './headings.ts';
import type { MadeColumn } from './lay-out.ts';
import { type MadeCell, text } from './made-sheet.ts';
import { makePerson, type Person } from './person.ts';
import { writtenDay } from './spellings.ts';

/**
 * Columns that offices keep beside the member's own facts. Several begin with the words of one that is known
 * ("Số thẻ BHYT", "Ngày vào Đoàn", "Họ tên vợ"): a reader that goes by the first words puts a wrong fact into the record.
 */
const STRAY: readonly (readonly [header: string, write: (die: Dice, person: Person) => string])[] = [
  ['Số thẻ BHYT', (die) => `GD4${die.digits(12)}`],
  ['Số sổ BHXH', (die) => die.digits(10)],
  [
    'Ngày vào Đoàn',
    (die, person) => writtenDay(die, `${Number(person.admitted.slice(0, 4)) - 2}-03-26`, 'dd/mm/yyyy'),
  ],
  ['Ngày tuyển dụng', (die, person) => writtenDay(die, person.admitted, 'dd/mm/yyyy')],
  ['Ngày cấp CCCD', (die) => `${die.int(10, 28)}/0${die.int(1, 9)}/2021`],
  ['Ngày cấp thẻ đảng', (die) => `0${die.int(1, 9)}/1${die.int(0, 2)}/2015`],
  ['Họ tên vợ (chồng)', (die) => makePerson(die, 2015).name],
  ['Năm sinh của vợ/chồng', (die) => String(die.int(1950, 1995))],
  ['Hệ số lương', (die) => `${die.int(2, 6)},${die.int(10, 98)}`],
  ['Mã ngạch', (die) => `01.00${die.int(1, 9)}`],
  ['Nhóm máu', (die) => die.pick(['A', 'B', 'O', 'AB'])],
  ['Người giới thiệu 1', (die) => makePerson(die, 2000).name],
  ['Số QĐ kết nạp', (die) => `${die.int(1, 300)}-QĐ/ĐU`],
  ['Tuổi Đảng', (die) => String(die.int(1, 60))],
  ['Quê vợ', (die) => die.pick(['Nghệ An', 'Huế'])],
  ['Số lượng con', (die) => String(die.int(0, 4))],
  ['Số tài khoản', (die) => die.digits(13)],
  ['Dân tộc mẹ', (die) => die.pick(['Kinh', 'Tày'])],
  ['Ngày nghỉ hưu', (die) => `01/0${die.int(1, 9)}/20${die.int(10, 25)}`],
  ['Chính thức/HĐ', (die) => die.pick(['Biên chế', 'Hợp đồng'])],
];

export function strayColumns(die: Dice, style: HeadingStyle, count: number): readonly MadeColumn[] {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(die.int(0, STRAY.length - 1));
  return [...chosen].map((index): MadeColumn => {
    const [header, write] = STRAY[index] ?? ['', () => ''];
    return {
      levels: [styled(die, header, style)],
      cell: (person): MadeCell | null => (die.chance(0.85) ? text(write(die, person)) : null),
    };
  });
}
