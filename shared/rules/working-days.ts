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
  /** Every working day of a year in order, made out once: periods are counted by place in it, not day by day. */
  workingDaysOf(year: number): readonly string[];
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
  const isWorkingDay = (day: string): boolean =>
    overrides.get(day) ?? !(isWeekend(day) || offOf(day.slice(0, 4)).has(day));
  const working = new Map<number, readonly string[]>();
  const workingDaysOf = (year: number): readonly string[] => {
    const known = working.get(year);
    if (known) return known;
    const name = String(year).padStart(4, '0');
    const days: string[] = [];
    for (let at = `${name}-01-01`; at.startsWith(name); at = addDays(at, 1))
      if (isWorkingDay(at)) days.push(at);
    working.set(year, days);
    return days;
  };
  return { isWorkingDay, workingDaysOf };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** How many of the days, in order, come before one. */
function countBefore(days: readonly string[], day: string): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Working days of its year up to and including a day. */
const placeIn = (day: string, calendar: HolidayCalendar): number => {
  const days = calendar.workingDaysOf(yearOf(day));
  const before = countBefore(days, day);
  return days[before] === day ? before + 1 : before;
};

/** The n-th working day after a day; the day itself for 0, the n-th before it for a negative n. */
export function addWorkingDays(day: string, n: number, calendar: HolidayCalendar): string {
  if (n === 0) return day;
  let year = yearOf(day);
  let days = calendar.workingDaysOf(year);
  let place = n > 0 ? placeIn(day, calendar) + n - 1 : countBefore(days, day) + n;
  for (; place >= days.length; days = calendar.workingDaysOf(++year)) place -= days.length;
  while (place < 0) {
    days = calendar.workingDaysOf(--year);
    place += days.length;
  }
  // Both loops end within the year's own days.
  return days[place] as string;
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: string, to: string, calendar: HolidayCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = placeIn(to, calendar) - placeIn(from, calendar);
  for (let year = yearOf(from); year < yearOf(to); year++) count += calendar.workingDaysOf(year).length;
  return count;
}
