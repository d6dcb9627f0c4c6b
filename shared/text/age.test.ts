import { describe, expect, it } from 'vitest';
import { lastDayToBe } from './age.ts';
import { monthsBetween } from './dates.ts';

describe('the last day to be of an age', () => {
  it.each([
    ['2026-11-22', 30, '1996-11-22'],
    ['2025-02-28', 1, '2024-02-29'],
    ['2024-02-29', 4, '2020-02-29'],
    ['2024-02-29', 1, '2023-02-28'],
    ['2024-02-28', 4, '2020-02-28'],
  ])('on %s for %i full years it is %s', (day, years, last) => {
    expect(lastDayToBe(years, day)).toBe(last);
    expect(Math.trunc(monthsBetween(last, day) / 12)).toBe(years);
  });
});
