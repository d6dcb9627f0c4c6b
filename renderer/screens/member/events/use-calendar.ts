import { useMemo } from 'react';
import { type HolidayCalendar, holidayCalendar } from '../../../../shared/rules/working-days.ts';
import { useOp } from '../../../api.ts';

/** Working days as the office's own table has them, in the year of a day and the one after it. */
export function useCalendar(day: string): HolidayCalendar {
  const year = Number(day.slice(0, 4));
  const here = useOp('holiday.list', { year }).data;
  const next = useOp('holiday.list', { year: year + 1 }).data;
  return useMemo(() => holidayCalendar([...(here?.office ?? []), ...(next?.office ?? [])]), [here, next]);
}
