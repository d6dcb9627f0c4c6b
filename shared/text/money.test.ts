import { expect, test } from 'vitest';
import { readMoney } from './money.ts';

test.each([
  ['82500', 82_500],
  ['82.500', 82_500],
  ['8 250 000', 8_250_000],
  [' 82.500 đ ', 82_500],
  ['5.000 đồng', 5000],
  ['0', 0],
  ['82,5', null],
  ['82.50', null],
  ['-5000', null],
  ['5e3', null],
  ['', null],
  ['2000000000', null],
] as const)('%s is read as %s', (text, amount) => {
  expect(readMoney(text)).toBe(amount);
});
