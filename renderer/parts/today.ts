/** Today in Vietnam, ISO: the date that the register's own clock goes by. */
const inVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

let looked: string | null = null;

/** @param day in the window of another day's register it is that day; null everywhere else */
export const setTodayOfWindow = (day: string | null): void => {
  looked = day;
};

export const todayInVietnam = (): string => looked ?? inVietnam.format(new Date());
