/**
 * "Ngày làm việc": Monday to Friday without the days off by law, as the office's own table corrects them. A period
 * of n working days from a day begins with the day after it.
 *   addWorkingDays('2026-02-13', 1, holidayCalendar([])) → the first working day after Tết 2026
 */
import { addDays, weekday } from '../text/day-arithmetic.ts';
import {
  besideNationalDay,
  besideNationalDaySince,
  besideNationalDayUsual,
  fixedHolidays,
  type Holiday,
  lunarYears,
} from './regulations/holidays.ts';

export interface HolidayCalendar {
  /** @param day full ISO date */
  isWorkingDay(day: string): boolean;
}

/** One line of the office's table: a day off, or a day worked instead (a Saturday made up for). */
export interface CalendarEntry {
  readonly day: string;
  readonly name: string;
  readonly working: boolean;
}

const isWeekend = (day: string): boolean => weekday(day) === 0 || weekday(day) === 6;

function byLaw(year: number): Holiday[] {
  const days = fixedHolidays.map(({ on, name }) => ({ day: `${year}-${on}`, name }));
  if (year >= besideNationalDaySince)
    days.push({ day: `${year}-${besideNationalDay[year] ?? besideNationalDayUsual}`, name: 'Quốc khánh' });
  const lunar = lunarYears[year];
  if (lunar) {
    for (let i = -lunar.before; i < 5 - lunar.before; i++)
      days.push({ day: addDays(lunar.newYear, i), name: 'Tết Nguyên đán' });
    days.push({ day: lunar.ancestors, name: 'Giỗ Tổ Hùng Vương' });
  }
  return days.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Days off of a year by law, in order; a holiday on a Saturday or Sunday gives the next working day off. */
export function holidaysOf(year: number): Holiday[] {
  const days = byLaw(year);
  const taken = new Set(days.map((h) => h.day));
  const substitutes: Holiday[] = [];
  for (const { day, name } of days) {
    if (!isWeekend(day)) continue;
    let instead = day;
    while (isWeekend(instead) || taken.has(instead)) instead = addDays(instead, 1);
    taken.add(instead);
    substitutes.push({ day: instead, name: `Nghỉ bù ${name}` });
  }
  return [...days, ...substitutes].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** @param extra the office's own table, which overrides the days by law and the weekly days off */
export function holidayCalendar(extra: readonly CalendarEntry[]): HolidayCalendar {
  const overrides = new Map(extra.map((e) => [e.day, e.working]));
  const years = new Map<string, Set<string>>();
  const offOf = (year: string): Set<string> => {
    const known = years.get(year);
    if (known) return known;
    const off = new Set(holidaysOf(Number(year)).map((h) => h.day));
    years.set(year, off);
    return off;
  };
  return {
    isWorkingDay: (day) => overrides.get(day) ?? !(isWeekend(day) || offOf(day.slice(0, 4)).has(day)),
  };
}

/** The n-th working day after a day; the day itself for 0, the n-th before it for a negative n. */
export function addWorkingDays(day: string, n: number, calendar: HolidayCalendar): string {
  const stride = n < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(n); left > 0; ) {
    at = addDays(at, stride);
    if (calendar.isWorkingDay(at)) left--;
  }
  return at;
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: string, to: string, calendar: HolidayCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let at = from; at < to; ) {
    at = addDays(at, 1);
    if (calendar.isWorkingDay(at)) count++;
  }
  return count;
}
