import { describe, expect, it } from 'vitest';
import { checkBadgeNumber, normalBadgeNumber } from './badge-number.ts';

const right: readonly [level: number, number: string][] = [
  [30, 'HN 12345678'],
  [40, 'HN 1234567'],
  [45, 'HN E1234567'],
  [50, 'HN 123456'],
  [55, 'HN D123456'],
  [60, 'HN 12345'],
  [65, 'HN C12345'],
  [70, 'HN 1234'],
  [75, 'HN B1234'],
  [80, 'HN 123'],
  [85, 'HN A123'],
  [90, 'HN 12'],
];

describe('Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, mục 1.4: the number tells the level', () => {
  it.each(right)('%s years: %s', (level, number) => {
    expect(checkBadgeNumber({ level, number, on: '2026-02-03' })).toEqual({ refusal: null, warnings: [] });
  });

  it.each(right)('the number of %s years is no number of any other level (%s)', (level, number) => {
    for (const [other] of right.filter(([l]) => l !== level)) {
      const { refusal } = checkBadgeNumber({ level: other, number, on: '2026-02-03' });
      expect(refusal?.rule, `${other}`).toContain(`Số này theo mẫu của Huy hiệu ${level} năm.`);
      expect(refusal?.citation).toContain('38-HD/BTCTW');
    }
  });

  it.each([
    ['HCM 1234567', 40],
    ['ĐN 1234567', 40],
    ['hn-e1234567', 45],
  ] as const)('%s for %s years passes', (number, level) => {
    expect(checkBadgeNumber({ level, number, on: '2026-02-03' })).toEqual({ refusal: null, warnings: [] });
  });

  it.each([
    ['HN 1234567', 30, /ví dụ HN 12345678\. Số này theo mẫu của Huy hiệu 40 năm/],
    ['HN 123456789', 30, /không đúng mẫu của Huy hiệu 30 năm/],
    ['12 345', 30, /không đúng mẫu/],
    ['HN X1234567', 45, /chữ E và 7 chữ số/],
    ['CBE1234567', 40, /theo mẫu của Huy hiệu 45 năm/],
  ] as const)('%s for %s years is refused', (number, level, rule) => {
    expect(checkBadgeNumber({ level, number, on: '2025-09-29' }).refusal?.rule).toMatch(rule);
  });

  it('warns where only the code of the province is missing, as its letters were not read', () => {
    const { refusal, warnings } = checkBadgeNumber({ level: 45, number: 'E1234567', on: '2026-02-03' });
    expect(refusal).toBeNull();
    expect(warnings.map((w) => w.rule)).toEqual([expect.stringContaining('chưa có mã tỉnh, thành')]);
  });

  it('warns only of a badge awarded before the guidance', () => {
    const { refusal, warnings } = checkBadgeNumber({ level: 30, number: '4512', on: '2025-09-28' });
    expect(refusal).toBeNull();
    expect(warnings[0]?.citation).toContain('chưa đối chiếu điều khoản');
  });

  it('says nothing of a number that is not known yet', () => {
    expect(checkBadgeNumber({ level: 30, number: ' ', on: '2026-02-03' })).toEqual({
      refusal: null,
      warnings: [],
    });
  });
});

it('two ways of writing are one number', () => {
  expect(normalBadgeNumber('hn e1234567')).toBe(normalBadgeNumber('HN-E1234567'));
});
