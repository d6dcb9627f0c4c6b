/** Which years of rating a period reports. Pure. */
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import { yearEnd } from '../../../shared/rules/regulations/classification.ts';

type Days = Pick<PeriodQuestion, 'from' | 'to'>;

export interface YearAsked {
  readonly year: number;
  /** of the keys of its blocks: '' of the last year, '-1' of the one before it */
  readonly suffix: string;
  /** its 31 December lies in the period */
  readonly within: boolean;
}

/** The first year of which the program knows a regime has one before it. */
const firstYear = 1931;

/** The last year that was over on the last day of the period. */
function ratingYearOf({ to }: Days): number {
  const year = Number(to.slice(0, 4));
  return Math.max(firstYear, yearEnd(year) <= to ? year : year - 1);
}

/** The last year always, earlier ones of the period as far as they have a list; the latest first. */
export function yearsAsked(period: Days, listed: readonly number[]): readonly YearAsked[] {
  const last = ratingYearOf(period);
  const isWithin = (year: number) => yearEnd(year) >= period.from && yearEnd(year) <= period.to;
  const earlier = listed.filter((year) => year < last && isWithin(year)).toSorted((a, b) => b - a);
  return [last, ...earlier].map((year) => ({
    year,
    suffix: year === last ? '' : `-${last - year}`,
    within: isWithin(year),
  }));
}

/** Which table of which year the key of a block names: 'levels-1' → those of the year before the last one. */
export function blockOfYear(
  key: string,
  period: Days,
): { readonly table: string | undefined; readonly year: number } {
  const [table, back = '0'] = key.split('-');
  return { table, year: ratingYearOf(period) - Number(back) };
}
