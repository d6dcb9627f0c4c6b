import type { Sex } from '../codes/sex.ts';
import type { RawCell } from './types.ts';
import { type Reading, shownText, type Trouble, unreadable, zerosRestored } from './values.ts';

/**
 * Numbers of fixed length whose leading zeros Excel ate. They are put back only where something in the row proves
 * it: the căn cước tells sex, century and year of birth by its fourth to sixth digit (Nghị định 137/2015/NĐ-CP, Điều
 * 13). And it is always said.
 */
export interface WrittenNumber {
  /** without the spaces, dots and dashes that people put between the digits; anything else is left in */
  readonly digits: string;
  readonly shown: string;
  /** a number in the file: text keeps its zeros */
  readonly typed: boolean;
}

export function readNumber(cell: RawCell): Reading<WrittenNumber> {
  const bad = unreadable(cell);
  if (bad !== null) return { value: null, trouble: bad };
  const shown = shownText(cell);
  if (shown === '') return { value: null };
  if (cell.t === 'n' && typeof cell.v === 'number') {
    // 4.5E+11 is only how Excel shows it; zeros of a number format are in the file.
    const exact = Number.isSafeInteger(cell.v) && cell.v >= 0 ? cell.v.toFixed(0) : shown;
    const zeros = cell.w !== undefined && /^\d+$/.test(cell.w);
    return { value: { digits: zeros ? (cell.w ?? '') : exact, shown, typed: !zeros } };
  }
  const whole = shown.replace(/[.,]0+$/, '');
  const digits = /^\d*$/.test(whole) ? whole : whole.replace(/[\s.\-–'’]/g, '');
  return { value: { digits, shown, typed: false } };
}

export interface KnownOfPerson {
  readonly sex: string | undefined;
  readonly bornOn: string | undefined;
}

/** What the number of a căn cước tells of its holder. */
export function factsOfCitizenId(id: string): { readonly sex: Sex; readonly year: number } {
  const code = Number(id.charAt(3));
  return {
    sex: code % 2 === 0 ? 'Nam' : 'Nữ',
    year: 1900 + 100 * Math.floor(code / 2) + Number(id.slice(4, 6)),
  };
}

/** Sex and year of birth say nothing against the number, and at least one of them speaks for it. */
export function provesCitizenId(id: string, { sex, bornOn }: KnownOfPerson): boolean {
  // No province has the code 000.
  if (id.startsWith('000') || (sex === undefined && bornOn === undefined)) return false;
  const told = factsOfCitizenId(id);
  return (
    (sex === undefined || sex === told.sex) &&
    (bornOn === undefined || Number(bornOn.slice(0, 4)) === told.year)
  );
}

const padded = (digits: string): string | null =>
  /^\d{10,11}$/.test(digits) ? digits.padStart(12, '0') : null;

const wrongLength = (
  { shown, digits }: WrittenNumber,
  severity: Trouble['severity'],
  /** what the number would be with its zeros, where the row speaks against it */
  unproven: string | null,
): Trouble => ({
  kind: 'id-length',
  severity,
  written: shown,
  params: { length: digits.length, ...(unproven === null ? {} : { unproven }) },
});

export interface IdentityValue {
  readonly field: 'citizenId' | 'oldIdNumber';
  readonly number: string;
}

/** 12 digits: căn cước; 9 digits: chứng minh nhân dân, whichever column they stand in. */
export function settleIdentity(
  written: WrittenNumber,
  field: IdentityValue['field'],
  known: KnownOfPerson,
): Reading<IdentityValue> {
  const { digits, shown } = written;
  if (/^\d{12}$/.test(digits)) return { value: { field: 'citizenId', number: digits } };
  if (/^\d{9}$/.test(digits)) {
    const value: IdentityValue = { field: 'oldIdNumber', number: digits };
    if (field === 'oldIdNumber') return { value };
    return { value, trouble: { kind: 'id-moved', severity: 'warning', written: shown } };
  }
  const whole = padded(digits);
  if (whole !== null && provesCitizenId(whole, known))
    return { value: { field: 'citizenId', number: whole }, trouble: zerosRestored(shown, whole) };
  return { value: null, trouble: wrongLength(written, 'error', whole) };
}

/**
 * Card numbers have 8 digits (Chỉ thị 29-CT/TW) or the 12 of the căn cước (Quyết định 347-QĐ/TW). The old number
 * proves nothing by itself: one zero or two are put back where the column holds such cards and the cell became a
 * number, which can be no other card.
 */
export function settleCard(
  written: WrittenNumber,
  known: KnownOfPerson & { readonly citizenId: string | undefined; readonly besideOldCards: boolean },
): Reading<string> {
  const { digits, shown, typed } = written;
  if (/^(\d{8}|\d{12})$/.test(digits)) return { value: digits };
  const whole = padded(digits);
  if (whole !== null && (whole === known.citizenId || provesCitizenId(whole, known)))
    return { value: whole, trouble: zerosRestored(shown, whole) };
  if (typed && known.besideOldCards && /^[1-9]\d{5,6}$/.test(digits)) {
    const card = digits.padStart(8, '0');
    return { value: card, trouble: zerosRestored(shown, card) };
  }
  return { value: shown, trouble: wrongLength(written, 'warning', whole) };
}
