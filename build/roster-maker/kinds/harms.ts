import { addMonths } from '../../../shared/text/dates.ts';
import type { Dice } from '../dice.ts';
import type { ExpectedMember, MadeCell } from '../made-sheet.ts';
import type { Person } from '../person.ts';
import { serialOf } from '../spellings.ts';

type Harmed = NonNullable<ExpectedMember['harmed']>;

/** What was done to one row: the cells that are written in the place of the right ones, and what must be said of it. */
export interface Harm {
  readonly kind: string;
  readonly cells: Readonly<
    Partial<
      Record<'family' | 'given' | 'born' | 'sex' | 'cccd' | 'admitted' | 'official' | 'card', MadeCell | null>
    >
  >;
  readonly harmed: Harmed;
  /** the row says nothing of it: only the person is other */
  readonly person?: Person;
}

const NONE: Harm = { kind: 'ok', cells: {}, harmed: {} };
const zeroWidth = ['\u200b', '\ufeff', '\u00ad', '\u200d'] as const;

/** One thing that goes wrong in offices, done to the row of one person. */
export function throwHarm(die: Dice, person: Person, epoch1904: boolean): Harm {
  const day = (iso: string): MadeCell => ({ number: serialOf(iso, epoch1904), format: 'dd/mm/yyyy' });
  const [year = '', month = '', date = ''] = person.born.split('-');
  const kind = die.pick([
    'bad_date',
    'bad_date',
    'order',
    'cccd_short',
    'future',
    'formula',
    'two_digit',
    'spaces',
    'zeros',
    'unreadable',
    'born_after',
    'error',
    'spoken',
  ]);
  switch (kind) {
    case 'bad_date': {
      const text = die.pick([
        `31/02/${year}`,
        `30/2/${year}`,
        `31/04/${year}`,
        `29/02/${Number(year) - (Number(year) % 4) + 1}`,
        `12/13/${year}`,
        `32/01/${year}`,
      ]);
      return { kind, cells: { born: { text } }, harmed: { born: ['date-unreal', 'date-unreadable'] } };
    }
    case 'unreadable':
      return {
        kind,
        cells: {
          admitted: { text: die.pick(['không nhớ', '?', 'trước 1975', '12/5', '1/5/198', '15/06/19860']) },
        },
        harmed: { admitted: ['date-unreadable', 'date-unreal'] },
      };
    case 'order': {
      if (person.official === null) return NONE;
      return {
        kind,
        cells: { official: day(addMonths(person.admitted, -die.int(1, 14))) },
        harmed: { official: ['date-order'], admitted: ['date-order'] },
      };
    }
    case 'born_after':
      return {
        kind,
        cells: { born: day(addMonths(person.admitted, die.int(2, 30))) },
        harmed: {
          born: ['date-order', 'date-future', 'id-mismatch'],
          cccd: ['date-order', 'id-mismatch'],
          admitted: ['date-order', 'id-mismatch'],
        },
      };
    case 'cccd_short': {
      const text = die.pick([
        `${person.cccd.slice(0, 9)}O`,
        person.cccd.slice(0, 11),
        `${person.cccd}1`,
        `${person.cccd.slice(0, 11)}O`,
        `${person.cccd.slice(0, 3)}l${person.cccd.slice(4)}`,
      ]);
      return { kind, cells: { cccd: { text } }, harmed: { cccd: ['id-length'] } };
    }
    case 'future':
      return {
        kind,
        cells: { admitted: day(`20${die.int(27, 88)}-05-19`), official: null },
        harmed: { admitted: ['date-future'], official: ['date-future'] },
      };
    case 'formula':
      return {
        kind,
        cells: { family: { formula: `CONCATENATE("${person.invented.family}"," ","")` } },
        harmed: { name: ['formula-without-value'] },
      };
    case 'error':
      return {
        kind,
        cells: { cccd: { error: die.pick(['#N/A', '#REF!', '#VALUE!']) } },
        harmed: { cccd: ['value-unreadable', 'id-length'] },
      };
    case 'two_digit': {
      const sign = die.pick(['/', '.', '-']);
      return {
        kind,
        cells: { born: { text: `${Number(date)}${sign}${Number(month)}${sign}${year.slice(2)}` } },
        harmed: { born: ['century-doubtful'] },
      };
    }
    case 'spoken':
      return {
        kind,
        cells: { born: { text: `ngày ${Number(date)} tháng ${Number(month)} năm ${year}` } },
        harmed: {},
      };
    case 'zeros':
      return person.cccd.startsWith('0')
        ? {
            kind,
            cells: { cccd: { number: Number(person.cccd) } },
            harmed: { cccd: ['zeros-restored', 'id-length'] },
          }
        : NONE;
    default: {
      const { family, given } = person.invented;
      const space = die.pick(['\u00a0', '  ', ' \u00a0', '\u2003']);
      const spoiled = ` ${family.split(' ').join(space)}${die.pick(zeroWidth)} `;
      return {
        kind: 'spaces',
        cells: {
          family: family === '' ? null : { text: spoiled },
          given: { text: `${die.pick(zeroWidth)}${given} \n` },
        },
        harmed: {},
      };
    }
  }
}
