import { cleanValue } from '../fields/clean-value.ts';
import { formatDate, type PartialDate } from '../text/dates.ts';
import { cleanText } from '../text/names.ts';
import { serialToIso } from './serial-date.ts';
import type { ProblemKind, RawCell } from './types.ts';
import { parseWrittenDate } from './written-date.ts';

/**
 * One cell → one value, or what is wrong with it. Nothing is mended in silence: a value that is not plainly
 * readable is left out and said.
 */
export interface Trouble {
  readonly kind: ProblemKind;
  readonly severity: 'error' | 'warning';
  readonly written: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface Reading<T> {
  readonly value: T | null;
  readonly trouble?: Trouble;
}

const BLANK = { value: null } as const;
const trouble = (
  kind: ProblemKind,
  written: string,
  severity: 'error' | 'warning' = 'error',
): { value: null; trouble: Trouble } => ({
  value: null,
  trouble: { kind, severity, written },
});

/** A cell's text as the user sees it; '' for an empty one, for dashes and dots that stand for "nothing". */
export function shownText(cell: RawCell | null | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell.t === 'b') return cell.v ? 'TRUE' : 'FALSE';
  if (cell.t === 'f') return `=${cell.v}`;
  if (typeof cell.v === 'number') return cell.w !== undefined ? cell.w : plainNumber(cell.v);
  const text = cleanText(cell.v);
  // Only a text that begins with a sign can be signs alone.
  if (/^[\p{L}\d]/u.test(text)) return text;
  return /^[-–—._…/\\ ]*$/.test(text) ? '' : text;
}

/** 58280763, never 5.8E+7: what Excel would show in a wide enough column. */
const plainNumber = (n: number): string =>
  Number.isInteger(n) && Math.abs(n) < 1e15 ? n.toFixed(0) : String(n);

/** A cell that can hold no value at all, whatever the column. */
export function unreadable(cell: RawCell | null | undefined): Trouble | null {
  if (cell?.t === 'f') return { kind: 'formula-without-value', severity: 'error', written: `=${cell.v}` };
  if (cell?.t === 'e') return { kind: 'value-unreadable', severity: 'error', written: String(cell.v) };
  return null;
}

export interface DateValue {
  readonly value: PartialDate;
  /** the year had two digits: the century is a proposal until the facts of the person decide */
  readonly twoDigitYear: boolean;
}

/** A number between these in a date column is a year that was typed into a cell, not a day of 1905. */
const isYear = (n: number): boolean => Number.isInteger(n) && n >= 1850 && n <= 2099;

export function readDate(cell: RawCell | null | undefined, epoch1904: boolean): Reading<DateValue> {
  if (cell === null || cell === undefined) return BLANK;
  const bad = unreadable(cell);
  if (bad !== null) return { value: null, trouble: bad };
  if (cell.t === 'd' && typeof cell.v === 'number' && cell.w === undefined) {
    // Excel shows a year typed into a cell formatted as a date as a day of 1905; which was meant is not known.
    if (isYear(cell.v)) return trouble('date-unreadable', String(cell.v));
    const iso = serialToIso(cell.v, epoch1904);
    return iso === null
      ? trouble('date-unreadable', String(cell.v))
      : { value: { value: iso, twoDigitYear: false } };
  }
  const text = shownText(cell);
  if (text === '') return BLANK;
  const digits = cell.t === 'n' && typeof cell.v === 'number' ? String(cell.v) : text;
  if (/^\d{5}$/.test(digits)) return readSerial(digits, epoch1904);
  // 5031960: the run of digits 05031960 whose zero Excel took.
  const written = cell.t === 'n' && /^\d{7}$/.test(digits) ? `0${digits}` : text;
  if (cell.t === 'n' && !/^\d{8}$/.test(written) && !isYear(Number(cell.v)))
    return trouble('date-unreadable', text);
  const reading = parseWrittenDate(written);
  if (!reading.ok) return trouble(reading.why === 'unreal' ? 'date-unreal' : 'date-unreadable', text);
  const value = { value: reading.value, twoDigitYear: reading.twoDigitYear === true };
  // Dots say that a day is not known; noughts may as well be a slip.
  if (reading.precision === 'day' || !/^\D*0{1,2}\s*[/.-]/.test(written)) return { value };
  const params = { read: formatDate(reading.value) };
  return { value, trouble: { kind: 'date-partial', severity: 'warning', written: text, params } };
}

/** The last day that is taken for one: 31/12/2099. */
const LAST_SERIAL = 73_050;

/** Excel's number of a day without its format, as number or text: read, and said. */
function readSerial(digits: string, epoch1904: boolean): Reading<DateValue> {
  const iso = Number(digits) > LAST_SERIAL ? null : serialToIso(Number(digits), epoch1904);
  if (iso === null) return trouble('date-unreadable', digits);
  return {
    value: { value: iso, twoDigitYear: false },
    trouble: {
      kind: 'date-serial',
      severity: 'warning',
      written: digits,
      params: { read: formatDate(iso) },
    },
  };
}

/** Telephone numbers as written; a mobile number of nine digits that became a number lost its zero. */
export function readPhone(cell: RawCell): Reading<string> {
  const bad = unreadable(cell);
  if (bad !== null) return { value: null, trouble: bad };
  const text = shownText(cell);
  if (text === '') return BLANK;
  if (cell.t !== 'n' || cell.w !== undefined || !/^[1-9]\d{8}$/.test(text)) return { value: text };
  return { value: `0${text}`, trouble: zerosRestored(text, `0${text}`) };
}

export const zerosRestored = (written: string, restored: string): Trouble => ({
  kind: 'zeros-restored',
  severity: 'warning',
  written,
  params: { restored },
});

/** Text of many lines keeps them, as the register does. */
export function readLines(cell: RawCell): Reading<string> {
  const plain = readText(cell);
  if (plain.value === null || cell.t !== 's') return plain;
  return { value: cleanValue('longText', String(cell.v)) };
}

/** Plain text. */
export function readText(cell: RawCell): Reading<string> {
  const bad = unreadable(cell);
  if (bad !== null) return { value: null, trouble: bad };
  const text = shownText(cell);
  return text === '' ? BLANK : { value: text };
}
