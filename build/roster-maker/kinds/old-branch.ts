import { footBlock, titleBlock, waitingRows } from '../around.ts';
import { admissionColumns, bornBySexColumns, dateColumn } from '../date-columns.ts';
import type { Dice } from '../dice.ts';
import { idColumn, numberColumn, textColumns, trainingColumns } from '../fact-columns.ts';
import { heading } from '../headings.ts';
import { type BodyRow, layOut, type MadeColumn } from '../lay-out.ts';
import { tcvn3Cell, vniCell } from '../legacy-text.ts';
import type { MadeCell, MadeRoster } from '../made-sheet.ts';
import { nameColumns, sexColumns } from '../name-columns.ts';
import { makePeople, type Person } from '../person.ts';
import { writeOldXls } from '../write-old-xls.ts';
import { writeXls } from '../write-xls.ts';
import { writeXlsx } from '../write-xlsx.ts';
import { personRows, throwHabits, traitsOf, withPartialDates } from './habits.ts';

const WRITERS = { xls: writeXls, 'xls-95': writeOldXls, xlsx: writeXlsx } as const;

/** Names that the legacy letters cannot write (ñ, curly apostrophe) stood in no list of the nineties. */
const writable = (person: Person): boolean => !/[ñ’]/.test(person.name);

/** 2 and 3: the list of one chi bộ in the fonts of the nineties, header of two rows, sums and signatures below. */
export function makeOldBranch(die: Dice, seed: string, encoding: 'tcvn3' | 'vni'): MadeRoster {
  const habits = throwHabits(die, {
    ids: die.pick(['text', 'mixed', 'number']),
    headings: die.pick(['plain', 'plain', 'capitals', 'wrapped']),
    dates: die.chance(0.15)
      ? 'serial'
      : die.pick(['dd/mm/yyyy', 'd/m/yyyy', 'mixed', 'dd.mm.yyyy', 'dd-mm-yyyy', 'd/m/yy']),
  });
  const all = makePeople(die, die.int(15, 60), 2011).filter(writable);
  const people = withPartialDates(die, all, 0.1);
  const columns: readonly MadeColumn[] = [
    numberColumn(die, habits),
    ...nameColumns(die, habits, die.pick(['merged', 'merged', 'under', 'one'])),
    ...(die.chance(0.7)
      ? bornBySexColumns(die, habits)
      : [
          ...sexColumns(die, habits, die.pick(['word', 'female-mark', 'two-marks'])),
          dateColumn(die, 'born', habits),
        ]),
    textColumns.home(die, habits),
    textColumns.ethnic(die, habits),
    ...(die.chance(0.4) ? [textColumns.religion(die, habits)] : []),
    ...admissionColumns(die, habits, die.pick(['under', 'under', 'apart'])),
    idColumn(die, 'card', habits, 'card', (person) => person.card.slice(0, 8)),
    ...(die.chance(0.4) ? trainingColumns(die, habits) : [textColumns.theory(die, habits)]),
    ...(die.chance(0.6) ? [textColumns.post(die, habits)] : []),
    ...(die.chance(0.4) ? [textColumns.profile(die, habits)] : []),
    { levels: [heading(die, 'note', habits.headings)], cell: () => null },
  ];
  const fonts =
    encoding === 'tcvn3'
      ? ['.VnTime', '.VnArial', '.VnArial Narrow']
      : ['VNI-Times', 'VNI-Helve', 'VNI-Aptima'];
  const font = die.pick(fonts);
  const runs = die.chance(0.5);
  const fontless = die.chance(0.2);
  const format = die.pick<keyof typeof WRITERS>(['xls', 'xls', 'xls', 'xls', 'xls-95', 'xlsx']);
  // Excel 95 knows no Unicode; where the fonts are lost too, nothing tells the two apart.
  const later = format !== 'xls-95' && !fontless && die.chance(0.25);
  const paint = (cell: MadeCell, isHeader: boolean): MadeCell | null => {
    if (!('text' in cell)) return cell;
    // Typed years later on a newer machine: Unicode among the old letters.
    if (later && !isHeader && /[ạ-ỹ]/.test(cell.text) && die.chance(0.1)) return cell;
    // Neither code has a letter for three dots or a tick: they are typed otherwise.
    const typed = cell.text.replaceAll('…', '...').replaceAll('✓', 'x');
    const made = encoding === 'tcvn3' ? tcvn3Cell(typed, font, runs) : vniCell(typed, font);
    // Copied into a new workbook the letters keep their bytes and lose their font.
    return fontless && made !== null && 'text' in made && !made.font?.endsWith('H')
      ? { text: made.text }
      : made;
  };
  const keepMerges = die.chance(0.8);
  const repeated = die.chance(0.25);
  const split = die.chance(0.2);
  const middle = Math.floor(people.length / 2);
  const parts = [
    personRows(people.slice(0, middle)),
    personRows(people.slice(middle), split ? 1 : middle + 1),
  ];
  const heads = ['I. ĐẢNG VIÊN CHÍNH THỨC', 'II. ĐẢNG VIÊN DỰ BỊ'];
  const body = parts.flatMap((rows, i): readonly BodyRow[] => [
    ...(repeated && i === 1 ? [{ kind: 'header' } as const] : []),
    ...(split ? [{ kind: 'other', cells: [{ text: heads[i] ?? '' }], across: true } as const] : []),
    ...rows,
  ]);
  const waiting = die.chance(0.2) ? waitingRows(die, people.length) : [];
  const { sheet, members } = layOut({
    name: die.pick(['DS', 'Sheet1', 'DSDV']),
    left: die.pick([0, 0, 1]),
    titles: titleBlock(die, columns.length, '31/12/2012'),
    columns,
    keepMerges,
    numbering: die.pick(['plain', 'plain', 'none', 'brackets']),
    body: [...body, ...waiting],
    foot: footBlock(die, columns.length, people.length),
    paint,
  });
  return {
    kind: encoding,
    seed,
    fileName: format === 'xlsx' ? 'chi-bo.xlsx' : 'chi-bo.xls',
    bytes: WRITERS[format]({ sheets: [sheet] }),
    members,
    traits: traitsOf(habits, { font, runs, fontless, keepMerges, repeated, later, split, format }),
  };
}
