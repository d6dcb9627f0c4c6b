import { type PartialDate, parseVietnameseDate } from '../text/dates.ts';
import { cleanText } from '../text/names.ts';
import { serialToIso } from './serial-date.ts';
import type { ProblemKind, RawCell } from './types.ts';

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
  if (cell.t === 'n' && !isYear(Number(cell.v))) return trouble('date-unreadable', text);
  const reading = parseVietnameseDate(text);
  if (!reading.ok) return trouble(reading.why === 'unreal' ? 'date-unreal' : 'date-unreadable', text);
  return { value: { value: reading.value, twoDigitYear: reading.twoDigitYear === true } };
}

/** Digits without the spaces, dots and dashes that people put between them. */
const digitsOf = (text: string): string => (/^\d*$/.test(text) ? text : text.replace(/[\s.\-']/g, ''));

/**
 * A number of fixed length whose leading zeros Excel ate: put back only when the cell is a number in the file (text
 * keeps its zeros) and at most `missing` are gone; and always said.
 */
export function restoreZeros(cell: RawCell, text: string, length: number, missing: number): Reading<string> {
  if (cell.t !== 'n' || cell.w !== undefined || !/^\d+$/.test(text)) return { value: text };
  if (text.length >= length || length - text.length > missing) return { value: text };
  return {
    value: text.padStart(length, '0'),
    trouble: {
      kind: 'zeros-restored',
      severity: 'warning',
      written: text,
      params: { restored: text.padStart(length, '0') },
    },
  };
}

export interface IdentityValue {
  readonly field: 'citizenId' | 'oldIdNumber';
  readonly number: string;
}

/** 12 digits: căn cước; 9 digits: chứng minh nhân dân. Province codes start at 001, so two zeros can be lost, not three. */
export function readIdentity(cell: RawCell, field: IdentityValue['field']): Reading<IdentityValue> {
  const bad = unreadable(cell);
  if (bad !== null) return { value: null, trouble: bad };
  const text = digitsOf(shownText(cell));
  if (text === '') return BLANK;
  const restored =
    field === 'citizenId' && text.length > 9 ? restoreZeros(cell, text, 12, 2) : { value: text };
  const number = restored.value ?? text;
  if (/^\d{12}$/.test(number)) {
    return {
      value: { field: 'citizenId', number },
      ...(restored.trouble ? { trouble: restored.trouble } : {}),
    };
  }
  if (/^\d{9}$/.test(number)) return { value: { field: 'oldIdNumber', number } };
  return {
    value: null,
    trouble: {
      kind: 'id-length',
      severity: 'error',
      written: shownText(cell),
      params: { length: number.length },
    },
  };
}

/** Card numbers have 8 digits (Chỉ thị 29-CT/TW) or the 12 of the căn cước (Quyết định 347-QĐ/TW). */
export function readCard(cell: RawCell): Reading<string> {
  const bad = unreadable(cell);
  if (bad !== null) return { value: null, trouble: bad };
  const shown = shownText(cell);
  const text = digitsOf(shown);
  if (text === '') return BLANK;
  const restored = text.length > 8 ? restoreZeros(cell, text, 12, 2) : restoreZeros(cell, text, 8, 2);
  const number = restored.value ?? text;
  if (/^(\d{8}|\d{12})$/.test(number)) return { ...restored, value: number };
  return {
    value: shown,
    trouble: { kind: 'id-length', severity: 'warning', written: shown, params: { length: number.length } },
  };
}

/** Telephone numbers as written; a mobile number that became a number lost one zero. */
export function readPhone(cell: RawCell): Reading<string> {
  const bad = unreadable(cell);
  if (bad !== null) return { value: null, trouble: bad };
  const text = shownText(cell);
  return text === '' ? BLANK : restoreZeros(cell, text, 10, 1);
}

/** Plain text. */
export function readText(cell: RawCell): Reading<string> {
  const bad = unreadable(cell);
  if (bad !== null) return { value: null, trouble: bad };
  const text = shownText(cell);
  return text === '' ? BLANK : { value: text };
}
