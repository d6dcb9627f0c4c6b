import { addMonths, daysInMonth } from './dates.ts';
import { firstDayOf } from './day-arithmetic.ts';

/** The same as adding twelve months for each year, without taking the day apart: asked for whole registers. */
export function anniversary(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const on = day.slice(4);
  return on === '-02-29' && daysInMonth(year, 2) === 28 ? `${year}-02-28` : `${year}${on}`;
}

/**
 * The last day on which one must have been born (or admitted) to have the full years on a day. Who was born on
 * 29/02 is a year older on 28/02 of a year without it, as monthsBetween counts.
 */
export function lastDayToBe(years: number, day: string): string {
  const on = addMonths(day, -12 * years);
  const february = (date: string): number => daysInMonth(Number(date.slice(0, 4)), 2);
  const lastOfFebruary = day.endsWith('-02-28') && february(day) === 28;
  return lastOfFebruary ? `${on.slice(0, 4)}-02-${february(on)}` : on;
}

/**
 * Full years from one day to another; below 0 where `from` is the later one. Born on 29/02 is a year older on 28/02 of
 * a year without it, as lastDayToBe counts.
 * @param from a year or a month alone counts from its first day
 */
export function fullYears(from: string, day: string): number {
  const start = firstDayOf(from);
  const years = Number(day.slice(0, 4)) - Number(start.slice(0, 4));
  const [born, now] = [start.slice(5), day.slice(5)];
  if (born <= now) return years;
  const february = born === '02-29' && now === '02-28' && daysInMonth(Number(day.slice(0, 4)), 2) === 28;
  return february ? years : years - 1;
}
