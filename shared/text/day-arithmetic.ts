/** Whole days as numbers, for counting with them. Full ISO dates only; no clock. */
const dayMs = 86_400_000;

/** Later than any day of a register: the end of what has no end. */
export const endOfTime = '9999-12-31';

/** Days since 01/01/1970. */
export const dayNumber = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayMs;

export const numberToDay = (number: number): string => new Date(number * dayMs).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => numberToDay(dayNumber(day) + days);

/** Calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** 0 = Sunday … 6 = Saturday; 01/01/1970 was a Thursday. */
export const weekday = (day: string): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** The first day that a partial date can mean: an event of 1968 stands from 01/01/1968 on. */
export const firstDayOf = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
