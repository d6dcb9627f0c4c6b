/** Today in Vietnam, ISO: the date that the register's own clock goes by. */
const inVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

let looked: string | null = null;
let wrongBy = 0;

/**
 * @param day in the window of another day's register it is that day; null everywhere else
 * @param clockWrongByMs as somebody said it of this PC; 0 where nobody did
 */
export const setTodayOfWindow = (day: string | null, clockWrongByMs: number): void => {
  looked = day;
  wrongBy = clockWrongByMs;
};

export const todayInVietnam = (): string => looked ?? inVietnam.format(new Date(Date.now() + wrongBy));
