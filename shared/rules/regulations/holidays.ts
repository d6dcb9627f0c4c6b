/**
 * Days off by law (Bộ luật Lao động 2019, Điều 112), as data. Which days around Tết and beside 02/9 are off is set
 * each year by decision, and so are working Saturdays: what stands here is the usual shape, and the office's own
 * table (`holiday`) has the last word. Ngày Văn hóa Việt Nam (24/11) is not here: Nghị quyết 80-NQ/TW 2026 wants it,
 * the law was not seen to say so.
 * Bộ luật Lao động 2019, Điều 111 (nghỉ bù) và Điều 112 (nghỉ lễ, tết).
 */
export interface Holiday {
  readonly day: string;
  readonly name: string;
}

/** The same day every year, as MM-DD. */
export const fixedHolidays: readonly { readonly on: string; readonly name: string }[] = [
  { on: '01-01', name: 'Tết Dương lịch' },
  { on: '04-30', name: 'Ngày Chiến thắng' },
  { on: '05-01', name: 'Ngày Quốc tế lao động' },
  { on: '09-02', name: 'Quốc khánh' },
];

/** National Day has two days off since the code of 2019 came into force (2021); which side is set each year. */
export const besideNationalDay: Readonly<Record<number, '09-01' | '09-03'>> = {
  2021: '09-03',
  2022: '09-01',
  2023: '09-01',
  2024: '09-03',
  2025: '09-01',
  2026: '09-01',
};
export const besideNationalDayUsual = '09-01';
export const besideNationalDaySince = 2021;

/** Five days off at Tết: `before` of them in the old year, the rest from the first of the new one. */
export interface LunarYear {
  readonly newYear: string;
  readonly before: 1 | 2;
  /** Giỗ Tổ Hùng Vương, the tenth of the third lunar month */
  readonly ancestors: string;
}

/** By the Vietnamese calendar (UTC+7), which in 2030 begins a day before the Chinese one. */
export const lunarYears: Readonly<Record<number, LunarYear>> = {
  2015: { newYear: '2015-02-19', before: 2, ancestors: '2015-04-28' },
  2016: { newYear: '2016-02-08', before: 1, ancestors: '2016-04-16' },
  2017: { newYear: '2017-01-28', before: 2, ancestors: '2017-04-06' },
  2018: { newYear: '2018-02-16', before: 2, ancestors: '2018-04-25' },
  2019: { newYear: '2019-02-05', before: 1, ancestors: '2019-04-14' },
  2020: { newYear: '2020-01-25', before: 2, ancestors: '2020-04-02' },
  2021: { newYear: '2021-02-12', before: 2, ancestors: '2021-04-21' },
  2022: { newYear: '2022-02-01', before: 1, ancestors: '2022-04-10' },
  2023: { newYear: '2023-01-22', before: 2, ancestors: '2023-04-29' },
  2024: { newYear: '2024-02-10', before: 2, ancestors: '2024-04-18' },
  2025: { newYear: '2025-01-29', before: 2, ancestors: '2025-04-07' },
  2026: { newYear: '2026-02-17', before: 1, ancestors: '2026-04-26' },
  2027: { newYear: '2027-02-06', before: 1, ancestors: '2027-04-16' },
  2028: { newYear: '2028-01-26', before: 2, ancestors: '2028-04-04' },
  2029: { newYear: '2029-02-13', before: 1, ancestors: '2029-04-23' },
  2030: { newYear: '2030-02-02', before: 2, ancestors: '2030-04-12' },
  2031: { newYear: '2031-01-23', before: 2, ancestors: '2031-04-01' },
  2032: { newYear: '2032-02-11', before: 2, ancestors: '2032-04-19' },
};
