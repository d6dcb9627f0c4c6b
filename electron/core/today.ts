/** Which moment and which day it is for the register. */
import type { Session } from './context.ts';

const vietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The calendar day in Vietnam at a moment, as ISO date: the register's "today" wherever the PC thinks it is. */
export const dayInVietnam = (moment: Date): string => vietnam.format(moment);

/** The clock of the PC, moved by the whole days that somebody said it is wrong by. */
export const momentOf = (session: Pick<Session, 'clock'> | null, now: Date): Date =>
  new Date(now.getTime() + (session?.clock.wrongByMs ?? 0));

/** Milliseconds from the day that the clock says to the day that it is; the time of day stays. */
export const wrongBy = (now: Date, day: string): number => Date.parse(day) - Date.parse(dayInVietnam(now));
