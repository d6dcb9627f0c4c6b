/** The lines of a comparison of years: count, share and change, the same on the screen, in Excel and on paper. */
import type { YearGroup } from '../ipc/year-closing.ts';
import type { PercentBase, YearTally } from './classify-year.ts';
import { type Compared, compared } from './compare-periods.ts';
import type { ComparedYear, RatedPerson } from './compare-years.ts';
import { ratingLevels } from './rating-names.ts';

export const comparisonGroups: readonly YearGroup[] = ['total', 'rated', ...ratingLevels, 'unrated'];

export interface ComparisonCell {
  readonly count: number;
  /** what the share is counted on; null for the total itself */
  readonly base: number | null;
  /** against the year chosen before it; null in the first */
  readonly change: Compared | null;
}

const countOf = (tally: YearTally, group: YearGroup): number =>
  group === 'total' || group === 'rated' || group === 'unrated' ? tally[group] : tally.levels[group];

/** Coverage is always counted on everybody on the list: on those rated it would be 100 % by itself. */
const baseOf = (tally: YearTally, group: YearGroup, base: PercentBase): number | null => {
  if (group === 'total') return null;
  return base === 'rated' && group !== 'rated' && group !== 'unrated' ? tally.rated : tally.total;
};

/** One line: a cell for each of the years, the oldest first. */
export const comparisonLine = (
  years: readonly ComparedYear[],
  group: YearGroup,
  base: PercentBase,
): ComparisonCell[] =>
  years.map(({ tally }, i) => {
    const before = years[i - 1];
    const count = countOf(tally, group);
    return {
      count,
      base: baseOf(tally, group, base),
      change: before ? compared(count, countOf(before.tally, group)) : null,
    };
  });

/** Whether a number of that line counts the person. */
export const belongsTo =
  (group: YearGroup) =>
  ({ level }: Pick<RatedPerson, 'level'>): boolean => {
    if (group === 'total') return true;
    if (group === 'rated') return level !== null;
    return group === 'unrated' ? level === null : level === group;
  };
