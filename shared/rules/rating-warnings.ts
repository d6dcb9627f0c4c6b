/**
 * What does not fit between a year's rating and the ledger. Warnings only: the branch decides, and a person may
 * have a paper that the register lacks.
 */
import { addMonths } from '../text/dates.ts';
import type { RatingLevel } from './rating-names.ts';
import type { ClassificationRegime } from './regulations/classification.ts';

export type RatingWarningKind = 'admittedAfter' | 'leftBefore' | 'newMemberRated' | 'disciplinedRated';

export interface RatingWarning {
  readonly kind: RatingWarningKind;
  /** partial ISO date of the fact that does not fit */
  readonly on: string;
  /** null where plain arithmetic says it: the list counts the members of 31 December */
  readonly citation: string | null;
}

export interface RatingFacts {
  readonly level: RatingLevel | null;
  readonly admittedOn: string | null;
  /** date of leaving up to the list's day; null while in the register */
  readonly leftOn: string | null;
  /** date of the first discipline within the year that counts in it (disciplineForYear); null = none */
  readonly disciplinedOn: string | null;
}

/** A partial date stands after a day only when all of it does: '2018' is not after 2018-06-30. */
const isAfter = (partial: string, day: string): boolean => partial > day.slice(0, partial.length);

/** True when the ceremony is less than the regime's months before the list's day. */
export const isNewMember = (admittedOn: string | null, asOf: string, regime: ClassificationRegime): boolean =>
  regime.newMemberMonths !== null &&
  admittedOn !== null &&
  admittedOn.length === 10 &&
  admittedOn <= asOf &&
  addMonths(admittedOn, regime.newMemberMonths) > asOf;

export function warningsOfRating(
  facts: RatingFacts,
  asOf: string,
  regime: ClassificationRegime,
): RatingWarning[] {
  const { level, admittedOn, leftOn, disciplinedOn } = facts;
  const found: RatingWarning[] = [];
  if (admittedOn !== null && isAfter(admittedOn, asOf))
    found.push({ kind: 'admittedAfter', on: admittedOn, citation: null });
  if (leftOn !== null) found.push({ kind: 'leftBefore', on: leftOn, citation: null });
  if (level !== null && admittedOn !== null && isNewMember(admittedOn, asOf, regime))
    found.push({
      kind: 'newMemberRated',
      on: admittedOn,
      citation: regime.exempted.newMember ?? regime.citation,
    });
  // Forced level after a discipline was not read in the text itself (domain: "mem"), hence a warning.
  if (disciplinedOn !== null && level !== null && level !== 'poor')
    found.push({ kind: 'disciplinedRated', on: disciplinedOn, citation: regime.citation });
  return found;
}
