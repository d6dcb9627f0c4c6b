/** The office's own table of days off and days worked instead, over what the law has. */
import { dropHoliday, officeHolidays, putHoliday } from '../../db/repo/holiday.ts';
import { fail, ok } from '../../shared/result.ts';
import { holidayCalendar, holidaysOf } from '../../shared/rules/working-days.ts';
import { formatDate } from '../../shared/text/dates.ts';
import type { CoreHandlers } from './context.ts';

export const holidayHandlers: CoreHandlers<'holiday.list' | 'holiday.put' | 'holiday.drop'> = {
  'holiday.list': ({ year }, { db }) =>
    ok({
      byLaw: holidaysOf(year),
      office: officeHolidays(db).filter(({ day }) => day.startsWith(String(year))),
    }),

  'holiday.put': (entry, { write }) => {
    // A line that changes nothing is a typing error: a working day made a working day, a day off made one.
    if (holidayCalendar([]).isWorkingDay(entry.day) === entry.working)
      return fail('transfer.holiday-no-change', {
        day: formatDate(entry.day),
        what: entry.working ? 'ngày làm việc' : 'ngày nghỉ',
      });
    return write(entry.working ? 'Ghi ngày làm bù' : 'Ghi ngày nghỉ', (w) => {
      putHoliday(w, entry);
      return ok(null);
    });
  },

  'holiday.drop': ({ day }, { write }) =>
    write('Bỏ ngày khỏi bảng ngày nghỉ', (w) =>
      dropHoliday(w, day) ? ok(null) : fail('transfer.holiday-not-found', { day: formatDate(day) }),
    ),
};
