import { titleBlock } from '../around.ts';
import { dateColumn } from '../date-columns.ts';
import type { Dice } from '../dice.ts';
import { idColumn, numberColumn, textColumns } from '../fact-columns.ts';
import { layOut, type MadeColumn } from '../lay-out.ts';
import type { MadeRoster } from '../made-sheet.ts';
import { nameColumns, sexColumns } from '../name-columns.ts';
import { makePeople } from '../person.ts';
import { strayColumns } from '../stray-columns.ts';
import { type TextHabits, writeText } from '../write-text.ts';
import { personRows, shuffled, throwHabits, traitsOf, withPartialDates } from './habits.ts';

/** 8 and 9: a list saved as text: .csv in UTF-8, composed or not, or Excel's "Unicode Text". */
export function makePlainText(die: Dice, seed: string, shape: 'csv' | 'unicode-text'): MadeRoster {
  const habits = throwHabits(die, {
    ids: 'text',
    dates: die.pick(['dd/mm/yyyy', 'd/m/yyyy', 'dd-mm-yyyy', 'dd.mm.yyyy', 'mixed']),
  });
  const people = withPartialDates(die, makePeople(die, die.int(15, 60), 2023), 0.05);
  const numbered = die.chance(0.5);
  const facts = shuffled(die, [
    sexColumns(die, habits, die.pick(['word', 'word', 'female-mark'])),
    [dateColumn(die, 'born', habits)],
    [idColumn(die, 'cccd', habits, 'cccd', (person) => person.cccd)],
    [dateColumn(die, 'admitted', habits)],
    [dateColumn(die, 'official', habits)],
    [die.chance(0.5) ? textColumns.address(die, habits) : textColumns.home(die, habits)],
    ...(die.chance(0.5) ? [[textColumns.ethnic(die, habits)]] : []),
    ...(die.chance(0.3) ? [[textColumns.post(die, habits)]] : []),
    ...strayColumns(die, habits.headings, die.int(0, 2)).map((column): readonly MadeColumn[] => [column]),
  ]).flat();
  const columns = [
    ...(numbered ? [numberColumn(die, habits)] : []),
    ...nameColumns(die, habits, die.pick(['one', 'one', 'two'])),
    ...facts,
  ];
  const text: TextHabits =
    shape === 'csv'
      ? {
          separator: die.pick([',', ',', ';', '\t', '|']),
          declared: die.chance(0.1),
          form: die.pick(['NFC', 'NFD']),
          bom: die.chance(0.5),
          encoding: 'utf8',
          newline: die.pick(['\r\n', '\n']),
          quoteAll: die.chance(0.3),
        }
      : {
          separator: '\t',
          form: die.pick(['NFC', 'NFC', 'NFD']),
          bom: die.chance(0.85),
          encoding: 'utf16le',
          newline: '\r\n',
          quoteAll: false,
        };
  const titled = die.chance(0.25);
  const { sheet, members } = layOut({
    name: 'Danh sách',
    left: 0,
    titles: titled ? titleBlock(die, columns.length, '31/12/2023') : [],
    columns,
    keepMerges: false,
    numbering: die.chance(0.15) ? 'text' : 'none',
    body: personRows(people),
    foot: die.chance(0.2) ? [[{ text: `Tổng cộng: ${people.length} đồng chí` }]] : [],
  });
  return {
    kind: shape,
    seed,
    fileName: shape === 'csv' ? 'danh-sach.csv' : 'danh-sach.txt',
    bytes: writeText(sheet, text),
    members,
    traits: traitsOf(habits, {
      ...text,
      separator: JSON.stringify(text.separator),
      newline: JSON.stringify(text.newline),
      numbered,
      titled,
    }),
  };
}
