/** Today in Vietnam, ISO: the date that the register's own clock goes by. */
const inVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

export const todayInVietnam = (): string => inVietnam.format(new Date());
