import { dateColumn } from '../date-columns.ts';
import type { Dice } from '../dice.ts';
import { idColumn, numberColumn, textColumns } from '../fact-columns.ts';
import { heading, styled } from '../headings.ts';
import { type BodyRow, layOut, type MadeColumn } from '../lay-out.ts';
import type { ExpectedMember, MadeCell, MadeRoster } from '../made-sheet.ts';
import { nameColumns, sexColumns } from '../name-columns.ts';
import { makePeople, type Person } from '../person.ts';
import { strayColumns } from '../stray-columns.ts';
import { writeXlsx } from '../write-xlsx.ts';
import { throwHabits, traitsOf } from './habits.ts';
import { type Harm, UNHARMED } from './harm.ts';
import { throwHarm } from './harms.ts';

/** 10: the sheet in which everything has gone wrong once: what was done to a row must be said of that row. */
export function makeMessy(die: Dice, seed: string): MadeRoster {
  const epoch1904 = die.chance(0.5);
  const habits = throwHabits(die, {
    epoch1904,
    dates: 'serial',
    dateFormat: die.pick(['dd/mm/yyyy', 'm/d/yyyy']),
    ids: 'text',
    capitals: false,
  });
  const people = makePeople(die, die.int(25, 70), 2022);
  const name = nameColumns(die, habits, die.pick(['two', 'two', 'under']));
  const parts = {
    family: name.slice(0, 1),
    given: name.slice(1),
    born: [dateColumn(die, 'born', habits)],
    sex: sexColumns(die, habits, 'word'),
    cccd: [idColumn(die, 'cccd', habits, 'cccd', (person) => person.cccd)],
    admitted: [dateColumn(die, 'admitted', habits)],
    official: [dateColumn(die, 'official', habits)],
    card: [idColumn(die, 'card', habits, 'card', (person) => person.card)],
    ethnic: [
      {
        ...textColumns.ethnic(die, habits),
        levels: [styled(die, die.pick(['Dân tộc', 'Thành phần DT', 'Thành phần dân tộc']), habits.headings)],
      },
    ],
  } as const satisfies Record<string, readonly MadeColumn[]>;
  const order = Object.keys(parts) as (keyof typeof parts)[];
  const columns: readonly MadeColumn[] = [
    numberColumn(die, habits),
    ...order.flatMap((part): readonly MadeColumn[] => parts[part]),
    ...strayColumns(die, habits.headings, die.int(0, 2)),
    ...(die.chance(0.3) ? [{ levels: [heading(die, 'note', habits.headings)], cell: () => null }] : []),
  ];
  const body: BodyRow[] = [];
  const harms: string[] = [];
  let number = 0;
  const add = (person: Person, harm: Harm): void => {
    number++;
    harms.push(harm.kind);
    const change = (row: (MadeCell | null)[]): void => {
      for (const [part, cell] of Object.entries(harm.cells)) {
        if (cell !== undefined) row[1 + order.indexOf(part as keyof typeof parts)] = cell;
      }
    };
    body.push({ kind: 'person', person, number, change, harms: harm.harmed });
  };
  for (const person of people) {
    const harm = die.chance(0.5) ? throwHarm(die, person, epoch1904) : UNHARMED;
    add(person, harm);
    if (harm.kind === 'ok' && die.chance(0.08)) {
      const all: ExpectedMember['harmed'] = { row: ['duplicate-in-file'] };
      add(person, { kind: 'dup', cells: {}, harmed: all });
    }
    if (die.chance(0.04)) body.push({ kind: 'other', cells: [] });
  }
  const above = die.int(0, 4);
  const left = die.int(0, 2);
  const { sheet, members } = layOut({
    name: die.pick(['Trang tính1', 'Sheet1', 'ds']),
    left,
    titles: [
      ...Array.from({ length: above }, () => []),
      [{ text: 'Danh sách trích ngang đảng viên' }],
      ...Array.from({ length: die.int(0, 2) }, () => []),
    ],
    columns,
    keepMerges: die.chance(0.5),
    numbering: 'none',
    body,
    foot: die.chance(0.4)
      ? [
          [],
          [],
          [null, { text: `Tổng cộng: ${number}` }],
          ...Array.from({ length: die.int(1, 20) }, () => []),
        ]
      : [],
  });
  const hiddenRows = die.chance(0.5) ? [(members[die.int(0, members.length - 1)]?.row ?? 1) - 1] : [];
  return {
    kind: 'messy',
    seed,
    fileName: 'nhieu-loi.xlsx',
    bytes: writeXlsx({ sheets: [{ ...sheet, hiddenRows }], epoch1904 }),
    members,
    traits: traitsOf(habits, { above, left, harms: [...new Set(harms)].join('+') }),
  };
}
