import {
  type DateReading,
  isPartialDate,
  parseVietnameseDate,
  partialDate,
  precisionOf,
} from '../text/dates.ts';

/**
 * Dates as rosters have them, wider than what a person may type into a form: other separators, words, roman months,
 * digits in one run, English months, and dots or noughts where the day or the month is not known. Day first, always;
 * nothing is added to what is written.
 */
export function parseWrittenDate(text: string): DateReading {
  const plain = parseVietnameseDate(text);
  if (plain.ok) return plain;
  const t = tidy(text);
  if (t === '') return plain;
  return parseVietnameseDateOr(t, plain);
}

const UNREAL = { ok: false, why: 'unreal' } as const;
const UNKNOWN = '0{1,2}|[.…?_x*–-]{1,4}|';
const BETWEEN = String.raw`(?:\s*[/.,\\|–-]\s*|\s+)`;
const SPOKEN = /^(\d{1,2})\s*(?:tháng|thg\.?|th\.?)\s*(\d{1,2})\s*(?:năm|[,/.-])?\s*(\d{4}|\d{2})$/;
const SPOKEN_MONTH = /^(?:tháng|thg\.?|th\.?|t\.?)\s*(\d{1,2})\s*(?:năm|[,/.-])?\s*(\d{4})$/;
const DAY = new RegExp(`^(\\d{1,2})${BETWEEN}(\\d{1,2}|[ivx]{1,4})${BETWEEN}(\\d{4})$`);
const SHORT_DAY = /^(\d{1,2})\s*[/.,-]\s*(\d{1,2}|[ivx]{1,4})\s*[/.,-]\s*'?(\d{2})$/;
const ROMAN_MONTH = new RegExp(`^([ivx]{1,4})${BETWEEN}(\\d{4})$`);
const PARTLY = new RegExp(`^(?:${UNKNOWN})\\s*[/.-]\\s*(\\d{1,2}|${UNKNOWN})\\s*[/.-]\\s*(\\d{4})$`);
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?$/;
const RUN = /^(\d{2})(\d{2})(\d{4})$/;
const ENGLISH = /^(\d{1,2})[\s/,.-]+([a-z]{3,9})\.?[\s/,.-]+(\d{4}|\d{2})$/;
const ENGLISH_FIRST = /^([a-z]{3,9})\.?[\s/-]+(\d{1,2})(?:\s*,\s*|\s+)(\d{4})$/;
const ENGLISH_MONTH = /^([a-z]{3,9})\.?[\s/,.-]+(\d{4})$/;
const YEAR = /^(?:năm\s*)?(\d{4})$/;

function parseVietnameseDateOr(t: string, plain: DateReading): DateReading {
  const partly = PARTLY.exec(t);
  if (partly) {
    const month = /^[1-9]\d?$|^0[1-9]$/.test(partly[1] ?? '') ? Number(partly[1]) : undefined;
    return dated(partly[2] ?? '', month, undefined, plain);
  }
  const day = SPOKEN.exec(t) ?? DAY.exec(t) ?? SHORT_DAY.exec(t);
  if (day) {
    const month = monthNumber(day[2] ?? '');
    return month === null ? plain : dated(day[3] ?? '', month, Number(day[1]), plain);
  }
  const first = YEAR_FIRST.exec(t);
  if (first)
    return dated(
      first[1] ?? '',
      Number(first[2]),
      first[3] === undefined ? undefined : Number(first[3]),
      plain,
    );
  const month = SPOKEN_MONTH.exec(t) ?? ROMAN_MONTH.exec(t);
  if (month) return dated(month[2] ?? '', monthNumber(month[1] ?? '') ?? 0, undefined, plain);
  const run = RUN.exec(t);
  if (run) return runOfDigits(run, plain);
  const english = ENGLISH.exec(t);
  if (english) return dated(english[3] ?? '', englishMonth(english[2]), Number(english[1]), plain);
  const americanWords = ENGLISH_FIRST.exec(t);
  if (americanWords)
    return dated(americanWords[3] ?? '', englishMonth(americanWords[1]), Number(americanWords[2]), plain);
  const englishMonthOnly = ENGLISH_MONTH.exec(t);
  if (englishMonthOnly && englishMonth(englishMonthOnly[1]) > 0)
    return dated(englishMonthOnly[2] ?? '', englishMonth(englishMonthOnly[1]), undefined, plain);
  const year = YEAR.exec(t);
  return year ? dated(year[1] ?? '', undefined, undefined, plain) : parseVietnameseDate(t);
}

/** Lower case, single spaces, without the word before a date, a time of day behind it, and stray signs around it. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0\u200b-\u200f\ufeff]+/g, ' ')
    .replace(/[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:z|am|pm|sa|ch)?$/, '')
    .replace(/^[\s'’`"(]+|[\s'’`")]+$/g, '')
    .replace(/^(?:sinh )?ngày\s*:?\s*(?=\d)/, '')
    .replace(/(\d)\s*[.,;:/–-]+$/, '$1')
    .trim();
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const FULL_MONTHS =
  'january february march april may june july august september october november december'.split(' ');

/** null: letters that number no month. */
function monthNumber(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  const at = ROMAN.indexOf(written);
  return at === -1 ? null : at + 1;
}

/** 0: no month of the English calendar. */
const englishMonth = (word = ''): number => {
  const at = FULL_MONTHS.indexOf(word);
  return (at === -1 ? MONTHS.indexOf(word === 'sept' ? 'sep' : word) : at) + 1;
};

/** 05031960 by day, month, year; or 19600305, where only that is a date. Both at once is neither. */
function runOfDigits(run: readonly string[], plain: DateReading): DateReading {
  const whole = run[0] ?? '';
  const dayFirst = dated(run[3] ?? '', Number(run[2]), Number(run[1]), plain);
  const yearFirst = dated(whole.slice(0, 4), Number(whole.slice(4, 6)), Number(whole.slice(6)), plain);
  if (dayFirst.ok && yearFirst.ok) return plain;
  return yearFirst.ok ? yearFirst : dayFirst.ok || isLife(Number(run[3])) ? dayFirst : plain;
}

const isLife = (year: number): boolean => year >= 1850 && year <= 2099;
/** The same turn of the century as in typed dates: a proposal, and said to be one. */
const CENTURY_TURN = 30;

function dated(
  written: string,
  month: number | undefined,
  day: number | undefined,
  otherwise: DateReading,
): DateReading {
  const short = written.length === 2;
  const year = short ? (Number(written) < CENTURY_TURN ? 2000 : 1900) + Number(written) : Number(written);
  if (!Number.isFinite(year)) return otherwise;
  if (!isLife(year) || month === 0 || day === 0) return UNREAL;
  const value = partialDate(year, month, day);
  if (!isPartialDate(value)) return UNREAL;
  return {
    ok: true,
    value,
    precision: precisionOf(value),
    ...(short ? { twoDigitYear: true as const } : {}),
  };
}
