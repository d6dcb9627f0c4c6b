import { describe, expect, it } from 'vitest';
import { badgeMoney } from './badge-money.ts';

describe('Hướng dẫn 56-HD/VPTW ngày 27/10/2015: multiples of lương cơ sở on the day of the decision', () => {
  it.each([
    [30, '2019-06-30', null],
    [30, '2019-07-01', 2_235_000],
    [30, '2023-06-30', 2_235_000],
    [30, '2023-07-01', 2_700_000],
    [30, '2024-06-30', 2_700_000],
    [30, '2024-07-01', 3_510_000],
    [40, '2026-02-03', 4_680_000],
    [50, '2026-02-03', 7_020_000],
    [55, '2026-02-03', 8_190_000],
    [60, '2026-02-03', 11_700_000],
    [65, '2026-02-03', 14_040_000],
    [70, '2026-02-03', 18_720_000],
    [75, '2026-02-03', 23_400_000],
    [80, '2026-02-03', 35_100_000],
    [45, '2026-02-03', null],
    [85, '2026-02-03', null],
    [90, '2026-02-03', null],
    [30, '2026', null],
    [30, '', null],
  ] as const)('%s years on %s: %s', (level, day, amount) => {
    expect(badgeMoney(level, day).amount).toBe(amount);
  });

  it('is the office’s own figure where it entered one, with its own source', () => {
    const change = {
      area: 'badgeMoney',
      parameter: 'multiples',
      validFrom: '2026-01-01',
      validUntil: '',
      value: { 45: 2.5 },
      citation: 'Công văn 12-CV/TU',
      verified: true,
    };
    expect(badgeMoney(45, '2025-12-31', [change]).amount).toBeNull();
    expect(badgeMoney(45, '2026-02-03', [change])).toMatchObject({
      amount: 5_850_000,
      citation: expect.stringContaining('Công văn 12-CV/TU'),
    });
  });
});
