/**
 * The best level so many years running (HD 06-HD/TW, 19.2). A year in which a member was not rated breaks the run; a
 * year of which the register knows nothing proves nothing and is never guessed.
 */
import type { RatingLevel } from './rating-names.ts';

/** What the register knows of one member in one year. */
export type YearStanding =
  | { readonly year: number; readonly known: 'rated'; readonly level: RatingLevel }
  /** on the year's list, or in the membership at its end, and not rated */
  | { readonly year: number; readonly known: 'unrated' }
  /** not yet, or not any more, in the Party then */
  | { readonly year: number; readonly known: 'notMember' }
  /** before the register, or in another place */
  | { readonly year: number; readonly known: 'nothing' };

export interface YearFacts {
  readonly year: number;
  /** the member's row on the year's list; null = on no list of that year */
  readonly row: { readonly level: RatingLevel | null } | null;
  /** the register has a list of that year */
  readonly listed: boolean;
  /** in this membership on 31/12 of the year */
  readonly present: boolean;
  /** ceremony of admission, partial ISO date; '' = not known */
  readonly admittedOn: string;
}

export function standingOfYear({ year, row, listed, present, admittedOn }: YearFacts): YearStanding {
  if (row)
    return row.level === null ? { year, known: 'unrated' } : { year, known: 'rated', level: row.level };
  if (admittedOn !== '' && admittedOn.slice(0, 4) > String(year)) return { year, known: 'notMember' };
  return { year, known: listed && present ? 'unrated' : 'nothing' };
}

/** running: all of them the best; unproven: the best as far as anything is known, and something is not; else broken */
export type RunVerdict = 'running' | 'unproven' | 'broken';

export function verdictOfRun(years: readonly YearStanding[]): RunVerdict {
  const best = (y: YearStanding) => y.known === 'rated' && y.level === 'excellent';
  if (years.length > 0 && years.every(best)) return 'running';
  return years.some(best) && years.every((y) => best(y) || y.known === 'nothing') ? 'unproven' : 'broken';
}

/** The years of a run, oldest first. */
export const yearsUpTo = (last: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => last - count + 1 + i);
