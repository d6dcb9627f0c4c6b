import type { PartialDate } from '../text/dates.ts';

/** Điều lệ Đảng, Điều 1: admitted at 18 or more. Over 80 years between birth and admission no one was. */
const ADMISSION_AGE = { least: 17, most: 80 };

/**
 * A year of two digits belongs to 19yy or 20yy. The other dates of the person and today may leave only one of
 * them; the caller says it in either case. null: both are possible, or none.
 */
export function settleCentury(
  date: PartialDate,
  role: 'bornOn' | 'admittedOn' | 'officialOn',
  others: {
    readonly bornOn: PartialDate | null;
    readonly admittedOn: PartialDate | null;
    /** the year of birth that the căn cước tells */
    readonly idYear: number | null;
  },
  today: PartialDate | null,
): PartialDate | null {
  const candidates = ['19', '20'].map((century) => century + date.slice(2));
  const fitting = candidates.filter((candidate) => {
    if (today !== null && candidate > today) return false;
    const year = Number(candidate.slice(0, 4));
    if (role === 'bornOn' && others.idYear !== null && others.idYear % 100 === year % 100)
      return others.idYear === year;
    const born = role === 'bornOn' ? year : yearOf(others.bornOn);
    const admitted = role === 'admittedOn' ? year : yearOf(others.admittedOn);
    if (role === 'officialOn') return admitted === null || (year >= admitted && year - admitted <= 10);
    // The Party was founded in 1930.
    if (role === 'admittedOn' && year < 1930) return false;
    if (born === null || admitted === null)
      return role !== 'bornOn' || today === null || yearOf(today) === null || bornEarly(year, today);
    return admitted - born >= ADMISSION_AGE.least && admitted - born <= ADMISSION_AGE.most;
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const yearOf = (date: PartialDate | null): number | null => (date === null ? null : Number(date.slice(0, 4)));

/** Without a date of admission: a member today is at least 18 and at most 110. */
const bornEarly = (year: number, today: PartialDate): boolean => {
  const age = Number(today.slice(0, 4)) - year;
  return age >= 18 && age <= 110;
};
