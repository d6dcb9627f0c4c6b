import { doubtfulDates } from './doubtful-dates.ts';
import { factsOfCitizenId } from './identity-numbers.ts';
import type { RosterPerson } from './types.ts';
import type { Trouble } from './values.ts';

/** A fault between the values of one row; `about` names the field or fact whose column it is shown at. */
export type Fault = Trouble & { readonly about: string };

/** The days against which dates are judged. */
export interface ListDays {
  /** no date of a list lies after it; null = not known */
  readonly today: string | null;
  /** the day that the list speaks of, where it says so */
  readonly asOf: string | null;
}

/** The order of a person's dates, dates in the future, and what the number of the căn cước tells of the others. */
export function checkPerson(person: RosterPerson, { today, asOf }: ListDays): readonly Fault[] {
  const faults: Fault[] = [];
  const { bornOn, citizenId, sex } = person.fields;
  const { admittedOn, officialOn } = person;
  const say = (kind: Fault['kind'], about: string, written: string, params: Fault['params'] = {}): void => {
    faults.push({ kind, severity: kind === 'id-mismatch' ? 'warning' : 'error', about, written, params });
  };
  const future = (date: string | null | undefined): date is string =>
    today !== null && date !== null && date !== undefined && date > today;

  if (future(bornOn)) say('date-future', 'bornOn', bornOn);
  if (future(admittedOn)) say('date-future', 'admittedOn', admittedOn);
  if (future(officialOn)) say('date-future', 'officialOn', officialOn);
  if (admittedOn !== null) {
    // A date of admission in the future is the fault itself; that all else lies before it says nothing more.
    if (officialOn !== null && !future(admittedOn) && isBefore(officialOn, admittedOn)) {
      say('date-order', 'officialOn', officialOn, { before: admittedOn });
    }
    if (bornOn !== undefined && isBefore(admittedOn, bornOn)) {
      say('date-order', 'admittedOn', admittedOn, { before: bornOn });
    }
  }
  if (faults.length === 0) faults.push(...doubtfulDates(person, asOf ?? today));
  const mismatch = citizenId === undefined ? null : idMismatch(citizenId, sex, bornOn);
  if (mismatch !== null) say('id-mismatch', 'citizenId', citizenId ?? '', mismatch);
  // Quyết định 347-QĐ/TW: a card number of 12 digits is the number of the căn cước.
  const { cardNumber } = person.fields;
  if (citizenId !== undefined && cardNumber?.length === 12 && cardNumber !== citizenId) {
    say('id-mismatch', 'cardNumber', cardNumber, { citizenId });
  }
  return faults;
}

/** Partial dates: only what both say is compared; 1991 is not before 1991-02. */
function isBefore(a: string, b: string): boolean {
  if (a.length === b.length) return a < b;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** A number that tells another story was mistyped, here or in the other columns. */
function idMismatch(id: string, sex: string | undefined, bornOn: string | undefined): Fault['params'] | null {
  const told = factsOfCitizenId(id);
  if (sex !== undefined && sex !== told.sex) return { sex: told.sex };
  return bornOn !== undefined && Number(bornOn.slice(0, 4)) !== told.year ? { year: told.year } : null;
}
