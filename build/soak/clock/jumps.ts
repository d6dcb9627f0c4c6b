/** The ways in which the clock of a PC goes wrong. */
import type { Dice } from '../../roster-maker/dice.ts';
import type { Moment } from './at-moment.ts';

/** What is to be warned of at the opening; undefined: either is right. */
export type Warning = 'back' | 'forward' | null | undefined;

export interface Jump {
  readonly name: string;
  /** the sessions by the wrong clock, in their order */
  at(truly: Date, chance: Dice): readonly (Moment & { readonly warned: Warning })[];
  /** at the first session by the true clock again, where nobody said which day it was */
  readonly afterwards: Warning;
  /** it is that late indeed: nobody says another day */
  readonly isRight?: true;
}

export const vietnam = 'Asia/Ho_Chi_Minh';
const summerTime = 'America/New_York';
const day = 86_400_000;

const later =
  (by: number, warned: Warning): Jump['at'] =>
  (truly) => [{ at: new Date(truly.getTime() + by), zone: vietnam, warned }];

const offsetOf = (at: number): string =>
  new Intl.DateTimeFormat('en', { timeZone: summerTime, timeZoneName: 'shortOffset' }).format(at);
const zoneOf = (at: number): string => offsetOf(at).replace(/.*GMT/, '');

/** The next moments, within a year, at which the clocks of the zone are set on or back. */
function changes(from: Date): number[] {
  const hours = Array.from(
    { length: 365 * 24 },
    (_none, n) => (Math.ceil(from.getTime() / 3_600_000) + n) * 3_600_000,
  );
  return hours.filter((at) => zoneOf(at - 1) !== zoneOf(at));
}

export const jumps: readonly Jump[] = [
  { name: '400 days back', at: later(-400 * day, 'back'), afterwards: 'forward' },
  { name: '5 years ahead', at: later(1826 * day, 'forward'), afterwards: 'back' },
  {
    name: '1970',
    at: (truly) => [{ at: new Date(truly.getTime() % day), zone: vietnam, warned: 'back' }],
    afterwards: undefined,
  },
  {
    name: 'a change of summer time',
    isRight: true,
    at(truly, chance) {
      const moment = chance.pick(changes(truly));
      return [
        { at: new Date(moment - 30 * 60_000), zone: summerTime, warned: undefined },
        { at: new Date(moment + 10 * 60_000), zone: summerTime, warned: null },
      ];
    },
    afterwards: undefined,
  },
  {
    name: 'another zone',
    at: (truly) => [{ at: truly, zone: 'Pacific/Kiritimati', warned: undefined }],
    afterwards: null,
  },
];
