import { addMonths, daysInMonth } from './dates.ts';

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
