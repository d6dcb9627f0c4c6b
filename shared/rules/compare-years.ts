/**
 * The yearly ratings of several years side by side. Levels of different regulations are matched by their rank: the
 * best with the best, whatever the papers of the year called them (the mapping is said beside the table).
 */
import { tallyYear, type YearTally } from './classify-year.ts';
import { type RatingLevel, ratingLevels } from './rating-names.ts';
import type { UnratedReason } from './rating-unrated.ts';
import type { ClassificationRegime } from './regulations/classification.ts';

/** One member on a year's list, as the year counts: a closed year by its snapshot with all amendments. */
export interface RatedPerson {
  readonly memberId: number;
  readonly name: string;
  readonly bornOn: string;
  readonly orgName: string;
  readonly level: RatingLevel | null;
  readonly reason: UnratedReason | null;
  readonly note: string;
}

export interface YearFacts {
  readonly year: number;
  readonly regime: ClassificationRegime;
  /** null while the year is open */
  readonly closing: { readonly number: number; readonly amendments: number } | null;
  readonly people: readonly RatedPerson[];
}

export interface ComparedYear extends Omit<YearFacts, 'people'> {
  readonly tally: YearTally;
}

export interface Mover {
  readonly memberId: number;
  readonly name: string;
  readonly orgName: string;
  readonly before: RatingLevel;
  readonly after: RatingLevel;
}

/** Who was rated in both of two years, by what became of the level. */
export interface YearMoves {
  readonly from: number;
  readonly to: number;
  readonly up: readonly Mover[];
  readonly down: readonly Mover[];
  readonly same: number;
}

export interface YearComparison {
  /** the oldest first */
  readonly years: readonly ComparedYear[];
  /** from each of the years to the next one chosen */
  readonly moves: readonly YearMoves[];
}

export function compareYears(facts: readonly YearFacts[]): YearComparison {
  const years = facts.toSorted((a, b) => a.year - b.year);
  return {
    years: years.map(({ people, ...year }) => ({
      ...year,
      tally: tallyYear(people.map((person) => ({ ...person, probationary: false }))),
    })),
    moves: years.slice(1).map((to, i) => movesBetween(years[i] ?? to, to)),
  };
}

const rank = (level: RatingLevel): number => ratingLevels.indexOf(level);

function movesBetween(from: YearFacts, to: YearFacts): YearMoves {
  const before = new Map(from.people.map(({ memberId, level }) => [memberId, level]));
  const rated = to.people.flatMap(({ memberId, name, orgName, level }): Mover[] => {
    const was = before.get(memberId) ?? null;
    return was !== null && level !== null ? [{ memberId, name, orgName, before: was, after: level }] : [];
  });
  return {
    from: from.year,
    to: to.year,
    up: rated.filter((m) => rank(m.after) < rank(m.before)),
    down: rated.filter((m) => rank(m.after) > rank(m.before)),
    same: rated.filter((m) => m.after === m.before).length,
  };
}
