import { otherSheet, titleBlock, waitingRows } from '../around.ts';
import { admissionColumns, bornInParts, dateColumn } from '../date-columns.ts';
import type { Dice } from '../dice.ts';
import { idColumn, numberColumn, textColumns, trainingColumns } from '../fact-columns.ts';
import { heading } from '../headings.ts';
import { layOut, type MadeColumn } from '../lay-out.ts';
import { type MadeRoster, text } from '../made-sheet.ts';
import { nameColumns, sexColumns } from '../name-columns.ts';
import { makePeople, type Person } from '../person.ts';
import { strayColumns } from '../stray-columns.ts';
import { writeXls } from '../write-xls.ts';
import { writeXlsx } from '../write-xlsx.ts';
import { personRows, shuffled, throwHabits, traitsOf, withPartialDates } from './habits.ts';

const LEVELS = [
  [
    'Hoàn thành xuất sắc nhiệm vụ',
    'Hoàn thành tốt nhiệm vụ',
    'Hoàn thành nhiệm vụ',
    'Không hoàn thành nhiệm vụ',
  ],
  ['HTXSNV', 'HTTNV', 'HTNV', 'KHTNV'],
] as const;

function ratingColumn(die: Dice, year: number, top: string | null): MadeColumn {
  const levels = die.pick(LEVELS);
  const given = new Map<Person, string>();
  const of = (person: Person): string => {
    const known = given.get(person) ?? (die.chance(0.03) ? '' : die.pick(levels));
    given.set(person, known);
    return known;
  };
  const header = die.pick([
    `Xếp loại ${year}`,
    `Xếp loại năm ${year}`,
    `XẾP LOẠI ${year}`,
    `Kết quả xếp loại năm ${year}`,
    `Đánh giá, xếp loại ${year}`,
    `Xếp loại chất lượng đảng viên năm ${year}`,
    `Xếp loại ĐV ${year}`,
  ]);
  return {
    levels: top === null ? [header] : [top, die.pick([`Năm ${year}`, String(year)])],
    ...(top === null ? {} : { group: 'rating' }),
    cell: (person) => text(of(person)),
    gives: (person) => ({ [`rating${year}`]: of(person) }),
  };
}

/** 1: the detailed list of one đảng bộ, many columns, one row a member, the year's rating at the end. */
export function makeDetailed(die: Dice, seed: string): MadeRoster {
  const habits = throwHabits(die);
  const people = withPartialDates(die, makePeople(die, die.int(20, 90), 2018), die.chance(0.4) ? 0.05 : 0);
  const branches = die.int(3, 20);
  const branch: MadeColumn = {
    levels: [heading(die, 'branch', habits.headings)],
    cell: (_, i) => ({ text: `Chi bộ ${(i % branches) + 1}` }),
  };
  const year = die.int(2015, 2024);
  const old = die.chance(0.2);
  const ratings = die.chance(0.25) ? die.pick(['Xếp loại', 'Xếp loại đảng viên', 'Kết quả xếp loại']) : null;
  const stray = die.int(0, 4);
  const facts = shuffled(die, [
    sexColumns(die, habits, die.pick(['word', 'word', 'two-marks'])),
    die.chance(0.15) ? bornInParts(die, habits) : [dateColumn(die, 'born', habits)],
    [textColumns.ethnic(die, habits)],
    [textColumns.religion(die, habits)],
    [textColumns.home(die, habits)],
    [idColumn(die, 'cccd', habits, 'cccd', (person) => person.cccd)],
    [idColumn(die, 'card', habits, 'card', (person) => person.card)],
    [textColumns.profile(die, habits)],
    admissionColumns(die, habits, die.pick(['apart', 'under'])),
    [branch],
    [textColumns.post(die, habits)],
    trainingColumns(die, habits),
    [idColumn(die, 'phone', habits, 'phone', (person) => person.phone)],
    ...strayColumns(die, habits.headings, stray).map((column) => [column]),
  ]).flat();
  const hidden = die.chance(0.3) ? die.int(0, facts.length - 1) : -1;
  const name = nameColumns(die, habits, die.pick(['one', 'one', 'two', 'under']));
  const columns = [
    numberColumn(die, habits, old ? ['number', 'text'] : ['number', 'number', 'text', 'counted']),
    ...name,
    ...facts.map((column, i) => ({ ...column, hidden: i === hidden })),
    ratingColumn(die, year, ratings),
    ...(die.chance(0.25) ? [ratingColumn(die, year + 1, ratings)] : []),
  ];
  const titled = die.chance(0.5);
  const left = die.pick([0, 0, 1, 2]);
  const keepMerges = die.chance(0.7);
  const { sheet, members } = layOut({
    name: die.pick(['Danh sách', 'DS', 'Sheet1', '2018']),
    left,
    titles: titled ? titleBlock(die, columns.length, '31/12/2018') : [],
    columns,
    keepMerges,
    numbering: die.pick(['none', 'plain', 'brackets']),
    body: [...personRows(people), ...(die.chance(0.2) ? waitingRows(die, people.length) : [])].map((row) =>
      row.kind === 'person' ? { ...row, gives: { branch: `Chi bộ ${(row.number % branches) + 1}` } } : row,
    ),
    foot: [],
  });
  const before = die.chance(0.3) ? [otherSheet(die, false)] : [];
  const after = die.chance(0.3) ? [otherSheet(die, true)] : [];
  const inlineTexts = die.chance(0.3);
  return {
    kind: 'detailed',
    seed,
    fileName: old ? 'chi-tiet.xls' : 'chi-tiet.xlsx',
    bytes: old
      ? writeXls({ sheets: [...before, sheet, ...after] })
      : writeXlsx({ sheets: [...before, sheet, ...after] }, { inlineTexts }),
    members,
    traits: traitsOf(habits, { left, keepMerges, titled, stray, hidden, inlineTexts }),
  };
}
