const vietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** ISO date of today in Vietnam, for what the screen alone works out; the register has its own clock. */
export const todayInVietnam = (): string => vietnam.format(new Date());
