/**
 * The figures of a rating as reports print them, of members and of organisations alike: what each line counts, and
 * how the figures of parts add up to those of the whole. Pure.
 */
import { type LevelTally, tallyLevels } from './classify-year.ts';
import { type RatingLevel, ratingLevels } from './rating-names.ts';

export interface RatingFigures extends LevelTally {
  /** of members: on probation on 31 December */
  readonly probationary: number;
  /** of those without a level, by reason; 'open' = nothing recorded yet */
  readonly reasons: Readonly<Record<string, number>>;
}

export const noFigures: RatingFigures = { ...tallyLevels([]), probationary: 0, reasons: {} };

/** What a number counts; `remainder` = neither of the two upper levels. */
export type RatingGroup =
  | 'total'
  | 'probationary'
  | 'rated'
  | 'unrated'
  | 'remainder'
  | RatingLevel
  | `reason.${string}`;

export const reasonGroup = (reason: string): RatingGroup => `reason.${reason}`;
/** The reason that a group counts; null for the other groups. */
export const reasonOf = (group: RatingGroup): string | null =>
  group.startsWith('reason.') ? group.slice('reason.'.length) : null;

export function countIn({ levels, reasons, ...figures }: RatingFigures, group: RatingGroup): number {
  switch (group) {
    case 'total':
    case 'probationary':
    case 'rated':
    case 'unrated':
      return figures[group];
    case 'remainder':
      return figures.total - levels.excellent - levels.good;
    case 'excellent':
    case 'good':
    case 'fair':
    case 'poor':
      return levels[group];
    default:
      return reasons[reasonOf(group) ?? ''] ?? 0;
  }
}

/** Of parts that have nobody in common. */
export const addFigures = (parts: Iterable<RatingFigures>): RatingFigures =>
  [...parts].reduce(
    (sum, part) => ({
      total: sum.total + part.total,
      probationary: sum.probationary + part.probationary,
      rated: sum.rated + part.rated,
      unrated: sum.unrated + part.unrated,
      levels: added(sum.levels, part.levels, ratingLevels),
      reasons: added(sum.reasons, part.reasons, [
        ...new Set([...Object.keys(sum.reasons), ...Object.keys(part.reasons)]),
      ]),
    }),
    noFigures,
  );

const added = <K extends string>(
  a: Readonly<Partial<Record<K, number>>>,
  b: Readonly<Partial<Record<K, number>>>,
  keys: readonly K[],
): Record<K, number> =>
  // Every key is there, so the record is complete.
  Object.fromEntries(keys.map((key) => [key, (a[key] ?? 0) + (b[key] ?? 0)])) as Record<K, number>;
