import { admissionColumns, dateColumn } from '../date-columns.ts';
import type { Dice } from '../dice.ts';
import { idColumn, numberColumn, textColumns } from '../fact-columns.ts';
import { heading } from '../headings.ts';
import { type BodyRow, layOut, type MadeColumn } from '../lay-out.ts';
import type { MadeRoster } from '../made-sheet.ts';
import { nameColumns, sexColumns } from '../name-columns.ts';
import { makePeople } from '../person.ts';
import { writeXls } from '../write-xls.ts';
import { writeXlsx } from '../write-xlsx.ts';
import { throwHabits, traitsOf } from './habits.ts';
import { organisations } from './organisation-groups.ts';

/** 7: a whole đảng bộ khối: rows that name organisations, a mark for women, hundreds to thousands of members. */
export function makeWholeBlock(die: Dice, seed: string): MadeRoster {
  const habits = throwHabits(die, { headings: die.pick(['plain', 'capitals', 'wrapped']) });
  const groups = organisations(die, die.int(4, 14));
  const columns: readonly MadeColumn[] = [
    numberColumn(die, habits),
    ...nameColumns(die, habits, die.pick(['one', 'one', 'under'])),
    ...sexColumns(die, habits, die.pick(['female-mark', 'female-mark', 'word', 'two-marks'])),
    dateColumn(die, 'born', habits),
    textColumns.ethnic(die, habits),
    ...admissionColumns(die, habits, die.pick(['apart', 'under'])),
    idColumn(die, 'card', habits, 'card', (person) => person.card),
    { levels: [heading(die, 'note', habits.headings)], cell: () => null },
  ];
  const inNumberColumn = die.chance(0.25);
  const across = !inNumberColumn && die.chance(0.4);
  const restart = die.chance(0.4);
  const sums = die.chance(0.4);
  const repeated = die.chance(0.3);
  const body: BodyRow[] = [];
  let number = 0;
  let total = 0;
  for (const group of groups) {
    const mark = /^([IVX]+|\d+)\. /.exec(group.text);
    const cells =
      inNumberColumn && mark
        ? [{ text: mark[1] ?? '' }, { text: group.text.slice(mark[0].length) }]
        : across || inNumberColumn
          ? [{ text: group.text }]
          : [null, { text: group.text }];
    body.push({ kind: 'other', cells, across });
    if (group.empty) continue;
    if (restart) number = 0;
    const people = makePeople(die, die.int(4, 30), 2019);
    total += people.length;
    for (const person of people) {
      number++;
      body.push({ kind: 'person', person, number, gives: { organisation: group.path } });
      if (repeated && body.length % 40 === 0) body.push({ kind: 'header' });
    }
    if (sums)
      body.push({
        kind: 'other',
        cells: [
          null,
          {
            text: die.pick([
              `Cộng: ${people.length} đồng chí`,
              `Tổng: ${people.length}`,
              `Cộng ${people.length} đảng viên`,
            ]),
          },
        ],
      });
  }
  const left = die.pick([0, 0, 1]);
  const keepMerges = die.chance(0.7);
  const { sheet, members } = layOut({
    name: 'Toàn Đảng bộ',
    left,
    titles: [
      [{ text: 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH' }],
      [],
      [{ text: 'DANH SÁCH ĐẢNG VIÊN ĐẾN NGÀY 30/9/2019' }],
      ...Array.from({ length: die.int(0, 2) }, () => []),
    ],
    columns,
    keepMerges,
    numbering: die.pick(['none', 'plain', 'brackets']),
    body,
    foot: [[null, { text: `Tổng cộng: ${total} đảng viên` }]],
  });
  const old = die.chance(0.2);
  return {
    kind: 'block',
    seed,
    fileName: old ? 'dang-bo-khoi.xls' : 'dang-bo-khoi.xlsx',
    bytes: old ? writeXls({ sheets: [sheet] }) : writeXlsx({ sheets: [sheet] }),
    members,
    traits: traitsOf(habits, { left, keepMerges, inNumberColumn, across, restart, sums, repeated, old }),
  };
}
