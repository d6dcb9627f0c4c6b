import type { Dice } from '../dice.ts';
import type { Person } from '../person.ts';
import { type DoHarm, dateHarms } from './date-harms.ts';
import { type Harm, UNHARMED } from './harm.ts';

const zeroWidth = ['\u200b', '\ufeff', '\u00ad', '\u200d'] as const;

const otherHarms = {
  cccd_short: (die, { cccd }) => {
    const text = die.pick([
      `${cccd.slice(0, 9)}O`,
      cccd.slice(0, 11),
      `${cccd}1`,
      `${cccd.slice(0, 11)}O`,
      `${cccd.slice(0, 3)}l${cccd.slice(4)}`,
    ]);
    return { kind: 'cccd_short', cells: { cccd: { text } }, harmed: { cccd: ['id-length'] } };
  },
  formula: (_, { invented }) => ({
    kind: 'formula',
    cells: { family: { formula: `CONCATENATE("${invented.family}"," ","")` } },
    harmed: { name: ['formula-without-value'] },
  }),
  error: (die) => ({
    kind: 'error',
    cells: { cccd: { error: die.pick(['#N/A', '#REF!', '#VALUE!']) } },
    harmed: { cccd: ['value-unreadable', 'id-length'] },
  }),
  zeros: (_, { cccd }) =>
    cccd.startsWith('0')
      ? {
          kind: 'zeros',
          cells: { cccd: { number: Number(cccd) } },
          harmed: { cccd: ['zeros-restored', 'id-length'] },
        }
      : UNHARMED,
  spaces: (die, { invented: { family, given } }) => {
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
  },
} as const satisfies Record<string, DoHarm>;

const ALL: readonly DoHarm[] = [...Object.values(dateHarms), ...Object.values(otherHarms)];

/** One thing that goes wrong in offices, done to the row of one person. */
export const throwHarm = (die: Dice, person: Person, epoch1904: boolean): Harm =>
  die.pick(ALL)(die, person, epoch1904);
