import { describe, expect, test } from 'vitest';
import { ruleAreas } from '../../../shared/rules/regulations/rule-areas.ts';
import { readNumber, typedToValue, valueToTyped } from './typed-value.ts';

describe('A number as an office writes it', () => {
  test.each([
    ['12', 12],
    [' 1.490.000 ', 1_490_000],
    ['1490000', 1_490_000],
    ['1,5', 1.5],
    ['0,5', 0.5],
    ['', null],
    ['1.5', null],
    ['mười', null],
    ['1e9', null],
    ['12 tháng', null],
  ])('%j is %s', (typed, read) => {
    expect(readNumber(typed)).toBe(read);
  });
});

test('every figure that the program knows comes back out of its fields as it went in', () => {
  for (const { area, parameters, versions } of ruleAreas)
    for (const { key, kind } of parameters)
      for (const { figures } of versions) {
        const value = figures[key];
        if (value === undefined) continue;
        expect([area, key, typedToValue(valueToTyped(value, kind, value), kind, value)]).toEqual([
          area,
          key,
          value,
        ]);
      }
});

test('a list of numbers may be parted by commas, semicolons or blanks', () => {
  expect(typedToValue('30, 40;45 50', 'numbers', null)).toEqual([30, 40, 45, 50]);
  expect(typedToValue('30, bốn mươi', 'numbers', null)).toBeNull();
});

test('a table is not taken while one of its fields is empty', () => {
  expect(typedToValue({ '30': '1,5', '40': '' }, 'table', null)).toBeNull();
});
