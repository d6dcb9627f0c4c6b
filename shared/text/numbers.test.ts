import { describe, expect, test } from 'vitest';
import { formatCount, formatDecimal, formatPercent, formatShare } from './numbers.ts';

describe('Numbers as offices write them', () => {
  test.each([
    [0, '0'],
    [929, '929'],
    [2528, '2.528'],
    [4921129, '4.921.129'],
    [-1200, '-1.200'],
  ])('%i → %s', (n, text) => expect(formatCount(n)).toBe(text));

  test.each([
    [87, 120, 1, '72,5%'],
    [4401230, 4921129, 2, '89,44%'],
    [1, 800, 2, '0,13%'],
    [1, 1, 2, '100,00%'],
    [0, 5, 2, '0,00%'],
    [3, 0, 2, '—'],
  ])('%i of %i with %i decimals → %s', (part, whole, decimals, text) =>
    expect(formatPercent(part, whole, decimals)).toBe(text),
  );

  test('a share for a column has no sign, a long decimal has its thousands', () => {
    expect(formatShare(106, 929)).toBe('11,41');
    expect(formatDecimal(1234.5, 1)).toBe('1.234,5');
  });
});
