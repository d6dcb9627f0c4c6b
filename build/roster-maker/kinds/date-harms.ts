import { addMonths } from '../../../shared/text/dates.ts';
import type { Dice } from '../dice.ts';
import type { MadeCell } from '../made-sheet.ts';
import type { Person } from '../person.ts';
import { serialOf } from '../spellings.ts';
import { type Harm, UNHARMED } from './harm.ts';

export type DoHarm = (die: Dice, person: Person, epoch1904: boolean) => Harm;

const day = (iso: string, epoch1904: boolean): MadeCell => ({
  number: serialOf(iso, epoch1904),
  format: 'dd/mm/yyyy',
});

/** What goes wrong with dates in offices. */
export const dateHarms = {
  bad_date: (die, { born }) => {
    const year = Number(born.slice(0, 4));
    const text = die.pick([
      `31/02/${year}`,
      `30/2/${year}`,
      `31/04/${year}`,
      `29/02/${year - (year % 4) + 1}`,
      `12/13/${year}`,
      `32/01/${year}`,
    ]);
    return {
      kind: 'bad_date',
      cells: { born: { text } },
      harmed: { born: ['date-unreal', 'date-unreadable'] },
    };
  },
  unreadable: (die) => {
    const text = die.pick(['không nhớ', '?', 'trước 1975', '12/5', '1/5/198', '15/06/19860']);
    return {
      kind: 'unreadable',
      cells: { admitted: { text } },
      harmed: { admitted: ['date-unreadable', 'date-unreal'] },
    };
  },
  order: (die, { admitted, official }, epoch1904) =>
    official === null
      ? UNHARMED
      : {
          kind: 'order',
          cells: { official: day(addMonths(admitted, -die.int(1, 14)), epoch1904) },
          harmed: { official: ['date-order'], admitted: ['date-order'] },
        },
  born_after: (die, { admitted }, epoch1904) => ({
    kind: 'born_after',
    cells: { born: day(addMonths(admitted, die.int(2, 30)), epoch1904) },
    harmed: {
      born: ['date-order', 'date-future', 'id-mismatch'],
      cccd: ['date-order', 'id-mismatch'],
      admitted: ['date-order', 'id-mismatch'],
    },
  }),
  future: (die, _, epoch1904) => ({
    kind: 'future',
    cells: { admitted: day(`20${die.int(27, 88)}-05-19`, epoch1904), official: null },
    harmed: { admitted: ['date-future'], official: ['date-future'] },
  }),
  two_digit: (die, { born }) => {
    const [year = '', month = '', date = ''] = born.split('-');
    const text = [Number(date), Number(month), year.slice(2)].join(die.pick(['/', '.', '-']));
    return { kind: 'two_digit', cells: { born: { text } }, harmed: { born: ['century-doubtful'] } };
  },
  // American settings changed day and month over in one of two cells that lie a year apart.
  swap: (_, { admitted, official }, epoch1904) => {
    const [year = '', month = '', date = ''] = admitted.split('-');
    if (Number(date) > 12 || date === month || official === null) return UNHARMED;
    return {
      kind: 'swap',
      cells: { admitted: day(`${year}-${date}-${month}`, epoch1904) },
      harmed: { admitted: ['date-swapped'], official: ['date-swapped'] },
    };
  },
  spoken: (_, { born }) => {
    const [year = '', month = '', date = ''] = born.split('-');
    return {
      kind: 'spoken',
      cells: { born: { text: `ngày ${Number(date)} tháng ${Number(month)} năm ${year}` } },
      harmed: {},
    };
  },
} as const satisfies Record<string, DoHarm>;
