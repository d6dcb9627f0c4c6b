/**
 * Dates as papers of the Party carry them: often only the year or the month is known, and nothing is added to
 * what is written. ISO text inside ('1991', '1991-02', '1991-02-01'), dd/mm/yyyy outside. No clock here.
 */

/** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. Sorts as text; a shorter one stands before the days that it covers. */
export type PartialDate = string;
export type DatePrecision = 'year' | 'month' | 'day';

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const isReal = (year: number, month: number, day: number): boolean =>
  year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** A real calendar date: '2023-02-29' is none. */
export function isPartialDate(text: string): boolean {
  const m = ISO.exec(text);
  return m !== null && isReal(Number(m[1]), Number(m[2] ?? 1), Number(m[3] ?? 1));
}

export function precisionOf(date: PartialDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** '1991-02-01' → 01/02/1991, '1991-02' → 02/1991, '1991' → 1991. Anything else comes back as it is. */
export function formatDate(date: PartialDate): string {
  return ISO.test(date) ? date.split('-').reverse().join('/') : date;
}

export type DateReading =
  | {
      readonly ok: true;
      readonly value: PartialDate;
      readonly precision: DatePrecision;
      readonly twoDigitYear?: true;
    }
  /** unreal: it has the shape of a date, but no calendar has it (31/02/1960) */
  | { readonly ok: false; readonly why: 'unreadable' | 'unreal' };

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** Joins what is known; the parts must form a real date. */
export function partialDate(year: number, month?: number, day?: number): PartialDate {
  const y = year >= 1000 ? `${year}` : String(year).padStart(4, '0');
  if (month === undefined) return y;
  return day === undefined ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(day)}`;
}

const SPOKEN = /^(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/iu;
const SPOKEN_MONTH = /^tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/iu;
const PLAIN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const DAY = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/;
const MONTH = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const YEAR = /^(?:năm\s*)?(\d{4})$/iu;
const ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;

/** Two digits of a year name a century only by guess: 30–99 → 19yy, 00–29 → 20yy, and the reading says so. */
const CENTURY_TURN = 30;

/** Reads dd/mm/yyyy, d/m/yy, dd.mm.yyyy, dd-mm-yyyy, mm/yyyy, yyyy and "ngày … tháng … năm …". Day first, always. */
export function parseVietnameseDate(text: string): DateReading {
  const plain = PLAIN.exec(text);
  if (plain) return real(Number(plain[3]), Number(plain[2]), Number(plain[1]));
  const t = text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const day = SPOKEN.exec(t) ?? withoutSeparator(DAY.exec(t));
  if (day) {
    const written = day[3] ?? '';
    const short = written.length === 2;
    const year = short ? (Number(written) < CENTURY_TURN ? 2000 : 1900) + Number(written) : Number(written);
    const reading = real(year, Number(day[2]), Number(day[1]));
    return reading.ok && short ? { ...reading, twoDigitYear: true } : reading;
  }
  const iso = ISO_DAY.exec(t);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const month = MONTH.exec(t) ?? SPOKEN_MONTH.exec(t);
  if (month) return real(Number(month[2]), Number(month[1]));
  const year = YEAR.exec(t);
  if (year) return real(Number(year[1]));
  return { ok: false, why: 'unreadable' };
}

const withoutSeparator = (m: RegExpExecArray | null): readonly string[] | null =>
  m === null ? null : [m[0], m[1] ?? '', m[3] ?? '', m[4] ?? ''];

function real(year: number, month?: number, day?: number): DateReading {
  if (year < 1800 || year > 2199 || !isReal(year, month ?? 1, day ?? 1)) return { ok: false, why: 'unreal' };
  const value = partialDate(year, month, day);
  return { ok: true, value, precision: precisionOf(value) };
}

/** 29/02 + 12 months → 28/02: a period that ends in a month without that day ends on its last day. */
export function addMonths(date: PartialDate, months: number): PartialDate {
  const { year, month, day } = split(date);
  const index = year * 12 + (month ?? 1) - 1 + months;
  const y = Math.floor(index / 12);
  const m = (((index % 12) + 12) % 12) + 1;
  if (month === undefined) return partialDate(y);
  if (day === undefined) return partialDate(y, m);
  return partialDate(y, m, Math.min(day, daysInMonth(y, m)));
}

/** Full months from one full date to another; negative when `to` is earlier. */
export function monthsBetween(from: PartialDate, to: PartialDate): number {
  if (to < from) return -monthsBetween(to, from);
  const a = split(from);
  const b = split(to);
  const months = (b.year - a.year) * 12 + (b.month ?? 1) - (a.month ?? 1);
  return addMonths(from, months) > to ? months - 1 : months;
}

function split(date: PartialDate): { year: number; month: number | undefined; day: number | undefined } {
  const m = ISO.exec(date);
  if (m === null) throw new Error(`not an ISO date: ${date}`);
  return {
    year: Number(m[1]),
    month: m[2] === undefined ? undefined : Number(m[2]),
    day: m[3] === undefined ? undefined : Number(m[3]),
  };
}
