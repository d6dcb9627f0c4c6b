import { describe, expect, it } from 'vitest';
import { placeAndDate } from './place-and-date.ts';

describe('địa danh và ngày, tháng, năm (HD 05-HD/VPTW 2026)', () => {
  it.each([
    [
      'days below 10 and months 1–2 are padded',
      'Ba Đình',
      '2026-02-05',
      'Ba Đình, ngày 05 tháng 02 năm 2026',
    ],
    ['months 3–9 are not padded', 'Huế', '2026-05-09', 'Huế, ngày 09 tháng 5 năm 2026'],
    ['two digits stay as they are', 'Cần Thơ', '2025-12-31', 'Cần Thơ, ngày 31 tháng 12 năm 2025'],
    ['without a day there are dots for the pen', 'Huế', '', 'Huế, ngày … tháng … năm ……'],
  ])('%s', (_rule, place, day, expected) => {
    expect(placeAndDate(place, day)).toBe(expected);
  });
});
