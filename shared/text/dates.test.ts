import { describe, expect, it } from 'vitest';
import {
  addMonths,
  formatDate,
  isPartialDate,
  monthsBetween,
  parseVietnameseDate,
  precisionOf,
} from './dates.ts';

describe('reading a date as offices write it, day first', () => {
  it.each([
    ['20/05/1970', '1970-05-20', 'day'],
    ['7/9/1935', '1935-09-07', 'day'],
    ['07.02.1967', '1967-02-07', 'day'],
    ['01-02-1991', '1991-02-01', 'day'],
    [' 1 / 2 / 1991 ', '1991-02-01', 'day'],
    ['05/1999', '1999-05', 'month'],
    ['1945', '1945', 'year'],
    ['năm 1945', '1945', 'year'],
    ['ngày 31 tháng 12 năm 2012', '2012-12-31', 'day'],
    ['2012-12-31', '2012-12-31', 'day'],
    ['29/02/2024', '2024-02-29', 'day'],
  ])('%s', (written, value, precision) => {
    expect(parseVietnameseDate(written)).toEqual({ ok: true, value, precision });
  });

  it('says that the century of a short year is a proposal', () => {
    expect(parseVietnameseDate('6/4/87')).toEqual({
      ok: true,
      value: '1987-04-06',
      precision: 'day',
      twoDigitYear: true,
    });
    expect(parseVietnameseDate('6/4/05')).toMatchObject({ value: '2005-04-06', twoDigitYear: true });
  });

  it.each([
    ['31/02/1960', 'unreal'],
    ['29/02/2023', 'unreal'],
    ['13/13/1990', 'unreal'],
    ['00/05/1990', 'unreal'],
    ['1/1/0001', 'unreal'],
    ['hôm qua', 'unreadable'],
    ['12/05-1990', 'unreadable'],
    ['', 'unreadable'],
    ['1990/', 'unreadable'],
  ])('%s is %s', (written, why) => {
    expect(parseVietnameseDate(written)).toEqual({ ok: false, why });
  });
});

describe('partial dates', () => {
  it.each([
    ['1991', true],
    ['1991-02', true],
    ['1991-02-28', true],
    ['1991-02-29', false],
    ['1991-13', false],
    ['91', false],
    ['1991-2', false],
  ])('%s is a date: %s', (text, is) => {
    expect(isPartialDate(text)).toBe(is);
  });

  it.each([
    ['1991-02-01', '01/02/1991', 'day'],
    ['1991-02', '02/1991', 'month'],
    ['1991', '1991', 'year'],
  ])('%s is shown as %s', (iso, shown, precision) => {
    expect(formatDate(iso)).toBe(shown);
    expect(precisionOf(iso)).toBe(precision);
  });
});

describe('counting', () => {
  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01', -1, '2023-12'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2023', 24, '2025'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it.each([
    ['2024-02-29', '2025-02-28', 12],
    ['2024-02-28', '2024-03-27', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2024-03-01', '2024-01-01', -2],
  ])('from %s to %s are %i full months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  it.each([
    ['1990-05-20', '2026-05-19', 35],
    ['1990-05-20', '2026-05-20', 36],
    ['1992-02-29', '2025-02-28', 33],
  ])('from %s to %s are %i years', (from, to, years) => {
    expect(Math.trunc(monthsBetween(from, to) / 12)).toBe(years);
  });
});
