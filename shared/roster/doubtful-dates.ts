import { addMonths, isPartialDate, precisionOf } from '../text/dates.ts';
import type { Fault } from './check-person.ts';
import type { RosterPerson } from './types.ts';

/** Điều lệ Đảng, Điều 1: admitted at full 18 years or more; Điều 5: 12 months on probation. */
const ADMISSION_AGE = 18;
const PROBATION_MONTHS = 12;
const OLDEST = 110;

/** Dates that may be right and are seldom: said, and taken as they stand. @param day that the list speaks of */
export function doubtfulDates(person: RosterPerson, day: string | null): readonly Fault[] {
  const { bornOn } = person.fields;
  const { admittedOn, officialOn } = person;
  const faults: Fault[] = [];
  const warn = (kind: Fault['kind'], about: string, written: string, params: Fault['params'] = {}): void => {
    faults.push({ kind, severity: 'warning', about, written, params });
  };
  if (admittedOn !== null && officialOn !== null) {
    const swapped = swapTold(admittedOn, officialOn);
    if (swapped !== null)
      warn('date-swapped', swapped.about, swapped.about === 'officialOn' ? officialOn : admittedOn, {
        other: swapped.about === 'officialOn' ? admittedOn : officialOn,
        swapped: swapped.date,
      });
  }
  if (bornOn === undefined) return faults;
  if (admittedOn !== null) {
    const age = ageAt(bornOn, admittedOn);
    if (age < ADMISSION_AGE) warn('age-doubtful', 'admittedOn', bornOn, { admitted: admittedOn, age });
  }
  const now = day === null ? 0 : ageAt(bornOn, day);
  if (now > OLDEST) warn('age-doubtful', 'bornOn', bornOn, { age: now });
  return faults;
}

/**
 * Excel under American settings takes 03/05 for the fifth of March. One row betrays it where admission and
 * recognition lie 12 months apart only with day and month of one of them changed over.
 */
function swapTold(
  admittedOn: string,
  officialOn: string,
): { readonly about: 'admittedOn' | 'officialOn'; readonly date: string } | null {
  if (admittedOn.length !== 10 || officialOn.length !== 10) return null;
  if (addMonths(admittedOn, PROBATION_MONTHS) === officialOn) return null;
  const official = changedOver(officialOn);
  if (official !== null && addMonths(admittedOn, PROBATION_MONTHS) === official)
    return { about: 'officialOn', date: official };
  const admitted = changedOver(admittedOn);
  return admitted !== null && addMonths(admitted, PROBATION_MONTHS) === officialOn
    ? { about: 'admittedOn', date: admitted }
    : null;
}

/** null: the same day either way, or none. */
function changedOver(date: string): string | null {
  const [year = '', month = '', day = ''] = date.split('-');
  const other = `${year}-${day}-${month}`;
  return other !== date && isPartialDate(other) ? other : null;
}

/** Full years, the most that partly known dates allow. */
function ageAt(bornOn: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  const known =
    precisionOf(bornOn) === 'year' || precisionOf(on) === 'year' ? 4 : Math.min(bornOn.length, on.length);
  return on.slice(4, known) < bornOn.slice(4, known) ? years - 1 : years;
}
