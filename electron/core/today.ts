const vietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The calendar day in Vietnam at a moment, as ISO date: the register's "today" wherever the PC thinks it is. */
export const dayInVietnam = (moment: Date): string => vietnam.format(moment);
