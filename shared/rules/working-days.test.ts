import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekday } from '../text/day-arithmetic.ts';
import { addWorkingDays, holidayCalendar, holidaysOf, workingDaysBetween } from './working-days.ts';

const byLaw = holidayCalendar([]);
const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2032-06-30'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

it.each([
  ['1970-01-01', 4],
  ['2026-11-22', 0],
  ['2024-02-29', 4],
  ['1969-12-31', 3],
])('knows the weekday of %s', (on, expected) => {
  expect(weekday(on)).toBe(expected);
});

describe('Bộ luật Lao động 2019, Điều 112', () => {
  it.each([
    ['2026-01-01', 'Tết Dương lịch'],
    ['2026-02-16', 'Tết Nguyên đán: the last day of the old year'],
    ['2026-02-20', 'Tết Nguyên đán: the fourth of the new year'],
    ['2025-04-07', 'Giỗ Tổ Hùng Vương'],
    ['2024-04-30', 'Ngày Chiến thắng'],
    ['2024-05-01', 'Ngày Quốc tế lao động'],
    ['2026-09-02', 'Quốc khánh'],
    ['2026-09-01', 'the day beside it'],
    ['2026-11-21', 'a Saturday'],
    ['2026-11-22', 'a Sunday'],
  ])('%s is no working day: %s', (on) => {
    expect(byLaw.isWorkingDay(on)).toBe(false);
  });

  it.each([
    ['2020-09-03', 'National Day had one day off before 2021'],
    ['2026-02-13', 'the Friday before Tết'],
    ['2026-02-23', 'the Monday after it'],
    ['2026-11-23', 'a Monday'],
  ])('%s is a working day: %s', (on) => {
    expect(byLaw.isWorkingDay(on)).toBe(true);
  });

  it('Điều 111: a holiday on a weekly day off gives the next working day off', () => {
    // Giỗ Tổ 26/4/2026 is a Sunday; Tết 2023 lay over a week-end with two of its five days.
    expect(holidaysOf(2026)).toContainEqual({ day: '2026-04-27', name: 'Nghỉ bù Giỗ Tổ Hùng Vương' });
    expect(['2023-01-25', '2023-01-26', '2023-01-27'].map(byLaw.isWorkingDay)).toEqual([false, false, true]);
  });
});

it("the office's table has the last word", () => {
  const own = holidayCalendar([
    { day: '2026-02-28', name: 'Làm bù', working: true },
    { day: '2026-02-23', name: 'Nghỉ thêm', working: false },
  ]);
  expect(own.isWorkingDay('2026-02-28')).toBe(true);
  expect(own.isWorkingDay('2026-02-23')).toBe(false);
});

it.each([
  ['2026-11-20', 0, '2026-11-20'],
  ['2026-11-20', 1, '2026-11-23'],
  ['2026-11-22', 1, '2026-11-23'],
  ['2026-02-13', 1, '2026-02-23'],
  ['2026-02-03', 30, '2026-03-24'],
  ['2026-03-24', -30, '2026-02-03'],
])('%s and %i working days is %s', (from, n, expected) => {
  expect(addWorkingDays(from, n, byLaw)).toBe(expected);
});

it('counting is adding read backwards, and the outcome is always a working day', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 90 }), (from, n) => {
      const due = addWorkingDays(from, n, byLaw);
      expect(byLaw.isWorkingDay(due)).toBe(true);
      expect(workingDaysBetween(from, due, byLaw)).toBe(n);
      expect(workingDaysBetween(due, from, byLaw)).toBe(-n);
    }),
    { numRuns: 200 },
  );
});

it('a period is what counting day by day finds, over years and a corrected table', () => {
  const own = holidayCalendar([
    { day: '2026-01-03', name: 'Làm bù', working: true },
    { day: '2025-12-31', name: 'Nghỉ thêm', working: false },
  ]);
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 900 }), (from, length) => {
      const days = Array.from({ length }, (_, i) => addDays(from, i + 1)).filter(own.isWorkingDay);
      const to = addDays(from, length);
      expect(workingDaysBetween(from, to, own)).toBe(days.length);
      expect(addWorkingDays(from, days.length, own)).toBe(days.at(-1) ?? from);
    }),
    { numRuns: 200 },
  );
});

it('no period of days holds more working days than days', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), (from, n) => {
      const to = addDays(from, n);
      expect(daysBetween(from, to)).toBe(n);
      expect(workingDaysBetween(from, to, byLaw)).toBeLessThanOrEqual(Math.ceil((n * 5) / 7) + 2);
    }),
    { numRuns: 200 },
  );
});
