import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fullYears, lastDayToBe } from './age.ts';
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

test('full years are reached exactly by those born on the last day to have them, or before it', () => {
  const date = fc
    .integer({ min: 0, max: 55_000 })
    .map((days) => new Date(days * 86_400_000 - 2e12).toISOString().slice(0, 10));
  fc.assert(
    fc.property(date, date, fc.integer({ min: 0, max: 120 }), (from, day, years) => {
      expect(fullYears(from, day) >= years).toBe(from <= lastDayToBe(years, day));
    }),
    {
      examples: [
        ['2004-02-29', '2022-02-28', 18],
        ['2004-02-29', '2024-02-28', 20],
      ],
    },
  );
});
