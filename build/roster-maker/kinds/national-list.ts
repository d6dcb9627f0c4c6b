import { dateColumn } from '../date-columns.ts';
import type { Dice } from '../dice.ts';
import { idColumn } from '../fact-columns.ts';
import { layOut, type MadeColumn } from '../lay-out.ts';
import { type MadeRoster, text } from '../made-sheet.ts';
import { nameColumns } from '../name-columns.ts';
import { makePeople } from '../person.ts';
import { writeXlsx } from '../write-xlsx.ts';
import { personRows, throwHabits, traitsOf } from './habits.ts';

/** 5: DS_DANGVIEN.xlsx of the national system: 9 columns, names in capitals, numbers that lost their zeros. */
export function makeNationalList(die: Dice, seed: string): MadeRoster {
  const habits = throwHabits(die, {
    headings: die.pick(['plain', 'capitals']),
    capitals: true,
    ids: die.pick(['mixed', 'number', 'text']),
    dates: die.pick(['dd/mm/yyyy', 'dd/mm/yyyy', 'serial']),
  });
  const people = makePeople(die, die.int(30, 120), 2024);
  // In the real list cards and căn cước are the same number, or the card is missing.
  const withCards = people.map((person) => ({
    ...person,
    card: die.chance(0.12) ? '' : person.cccd,
    cccd: die.chance(0.08) ? '' : person.cccd,
  }));
  const cased = (header: string): string => (habits.headings === 'capitals' ? header.toUpperCase() : header);
  const fixed = (header: string, column: MadeColumn): MadeColumn => ({ ...column, levels: [cased(header)] });
  const name = nameColumns(die, habits, 'one').map((column) => fixed('Họ và tên', column));
  const branches = die.int(2, 9);
  const columns: readonly MadeColumn[] = [
    { levels: [cased('STT')], cell: (_, i) => ({ number: i }) },
    ...name,
    fixed(
      'Số thẻ Đảng viên',
      idColumn(die, 'card', habits, 'card', (person) => person.card),
    ),
    fixed(
      'Số CCCD',
      idColumn(die, 'cccd', habits, 'cccd', (person) => person.cccd),
    ),
    fixed('Ngày sinh', dateColumn(die, 'born', habits)),
    fixed(die.pick(['Ngày kết nạp', 'Ngày vào Đảng']), dateColumn(die, 'admitted', habits)),
    {
      levels: [cased('Chi bộ đang sinh hoạt')],
      cell: (_, i) => ({ text: `Chi bộ thôn ${(i % branches) + 1}` }),
    },
    {
      levels: [cased('Chi bộ nơi cư trú')],
      cell: () => (die.chance(0.3) ? text('Chi bộ tổ dân phố 4') : null),
    },
    { levels: [cased('Trạng thái')], cell: () => ({ text: 'Đang sinh hoạt' }) },
  ];
  const { sheet, members } = layOut({
    name: 'DS_DANGVIEN',
    left: 0,
    titles: die.chance(0.3) ? [[{ text: 'DANH SÁCH ĐẢNG VIÊN' }], []] : [],
    columns,
    keepMerges: true,
    numbering: 'none',
    body: personRows(withCards).map((row) =>
      row.kind === 'person'
        ? { ...row, gives: { branch: `Chi bộ thôn ${(row.number % branches) + 1}` } }
        : row,
    ),
    foot: [],
  });
  const inlineTexts = die.chance(0.5);
  return {
    kind: 'national',
    seed,
    fileName: 'DS_DANGVIEN.xlsx',
    bytes: writeXlsx({ sheets: [sheet] }, { inlineTexts }),
    members,
    traits: traitsOf(habits, { inlineTexts }),
  };
}
