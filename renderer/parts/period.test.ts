import { describe, expect, test } from 'vitest';
import { daysOfPeriod, periodOf, periods } from './period.ts';

describe('periods of reports', () => {
  test.each(periods.filter((p) => p !== 'free'))('%s and its days name each other', (period) => {
    const days = daysOfPeriod(period, 2024);
    expect(days && periodOf(days.from, days.to)).toBe(period);
  });

  test('any other span is free', () => {
    expect(periodOf('2018-01-01', '2019-05-30')).toBe('free');
    expect(daysOfPeriod('free', 2024)).toBeNull();
  });
});
