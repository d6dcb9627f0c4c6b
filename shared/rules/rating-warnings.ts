/**
 * What does not fit between a year's rating and the ledger. Warnings only: the branch decides, and a person may
 * have a paper that the register lacks. What the process of the rating adds stands in rating-conflicts.ts; both give
 * the same kind of warning, which one list shows.
 */
import { addMonths } from '../text/dates.ts';
import type { CountedDiscipline } from './discipline-rating.ts';
import type { RatingLevel } from './rating-names.ts';
import type { ClassificationRegime } from './regulations/classification.ts';

export const ratingWarningKinds = [
  'admittedAfter',
  'leftBefore',
  'exemptRated',
  'suspendedRated',
  'newMemberRated',
  'disciplinedRated',
  'disciplinedOpen',
  'unitDisciplined',
  'selfMissing',
  'selfAboveVotes',
  'bestNotVoted',
  'votesTied',
  'duesWarn',
  'duesAlarm',
  'overrideMissing',
] as const;
export type RatingWarningKind = (typeof ratingWarningKinds)[number];

export interface RatingWarning {
  readonly kind: RatingWarningKind;
  /** partial ISO date of the fact that does not fit; '' where none has a day */
  readonly on: string;
  /** the figure behind it, as it is printed: "31/62", "3"; a level by its code; '' = none */
  readonly fact: string;
  /** null where plain arithmetic says it: the list counts the members of 31 December */
  readonly citation: string | null;
  /** the text was read; an unread one is to be checked before anybody is told of it */
  readonly verified: boolean;
}

export interface RatingFacts {
  readonly level: RatingLevel | null;
  readonly admittedOn: string | null;
  /** date of leaving up to the list's day; null while in the register */
  readonly leftOn: string | null;
  /** the first discipline within the year that counts in it (disciplineForYear); null = none */
  readonly discipline: Pick<CountedDiscipline, 'on'> | null;
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
  const { level, admittedOn, leftOn, discipline } = facts;
  const found: RatingWarning[] = [];
  const arithmetic = { fact: '', citation: null, verified: true };
  if (admittedOn !== null && isAfter(admittedOn, asOf))
    found.push({ kind: 'admittedAfter', on: admittedOn, ...arithmetic });
  if (leftOn !== null) found.push({ kind: 'leftBefore', on: leftOn, ...arithmetic });
  if (level !== null && admittedOn !== null && isNewMember(admittedOn, asOf, regime))
    found.push({
      kind: 'newMemberRated',
      on: admittedOn,
      fact: String(regime.newMemberMonths),
      citation: regime.newMemberCitation,
      verified: regime.newMemberVerified,
    });
  const { lowest, citation, verified } = regime.disciplined;
  if (discipline !== null && lowest && level !== null && level !== 'poor')
    found.push({ kind: 'disciplinedRated', on: discipline.on, fact: '', citation, verified });
  return found;
}
