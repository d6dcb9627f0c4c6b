import type { Dice } from '../dice.ts';
import { layOut } from '../lay-out.ts';
import { type MadeCell, type MadeRoster, type MadeSheet, text } from '../made-sheet.ts';
import { makePeople } from '../person.ts';
import { writeXlsx } from '../write-xlsx.ts';
import { type CleaningTraits, cleaningColumns } from './cleaning-columns.ts';
import { personRows, throwHabits, traitsOf, withPartialDates } from './habits.ts';

const codeSheet = (name: string, list: readonly string[]): MadeSheet => ({
  name,
  hidden: true,
  rows: [['Mã', 'Tên'], ...list.map((entry, i) => [String(i + 1), entry])].map((row) =>
    row.map((value): MadeCell | null => text(value)),
  ),
});

/** 6: the cleaning form of 33 columns, two header rows, code sheets hidden, the upper level's findings at the end. */
export function makeCleaningForm(die: Dice, seed: string): MadeRoster {
  const habits = throwHabits(die, {
    headings: die.pick(['plain', 'plain', 'capitals']),
    ids: die.pick(['text', 'text', 'mixed']),
  });
  const people = withPartialDates(die, makePeople(die, die.int(20, 70), 2024), 0.04);
  const traits: CleaningTraits = {
    finding: die.chance(0.7),
    stars: die.chance(0.8),
    branches: die.int(2, 8),
  };
  const { sheet, members } = layOut({
    name: die.pick(['Biểu làm sạch', 'Biểu', 'DL']),
    left: 0,
    titles: [
      [{ text: 'BIỂU RÀ SOÁT, LÀM SẠCH DỮ LIỆU ĐẢNG VIÊN' }],
      [{ text: 'Đảng bộ: Đảng bộ xã Tân Tiến' }],
      [{ text: '(Các cột có dấu * là bắt buộc)' }],
      ...Array.from({ length: die.int(0, 3) }, () => []),
    ],
    columns: cleaningColumns(die, habits, traits),
    keepMerges: die.chance(0.8),
    numbering: die.pick(['none', 'none', 'brackets', 'plain']),
    body: personRows(people).map((row) =>
      row.kind === 'person'
        ? { ...row, gives: { branch: `Chi bộ thôn ${(row.number % traits.branches) + 1}` } }
        : row,
    ),
    foot: [],
  });
  const before = die.chance(0.5) ? [codeSheet('dm_dantoc', ['Kinh', 'Tày'])] : [];
  return {
    kind: 'cleaning',
    seed,
    fileName: 'bieu-lam-sach.xlsx',
    bytes: writeXlsx({ sheets: [...before, sheet, codeSheet('dm_tongiao', ['Không', 'Phật giáo'])] }),
    members,
    traits: traitsOf(habits, { ...traits }),
  };
}
