/**
 * What the ballots of one member, or organisation, say. The best level is voted on a slip of its own and needs more
 * votes for than against; the other levels share a slip, and the one with most votes stands. A tie says nothing.
 */
import type { RatingProcess } from '../entities/rating-process.ts';
import type { RatingLevel } from './rating-names.ts';

export type BallotResult =
  /** fact: votes for it of those counted, "31/32" */
  | { readonly kind: 'level'; readonly level: RatingLevel; readonly fact: string }
  /** two or more levels with the same, highest number of votes; fact: that number */
  | { readonly kind: 'tied'; readonly levels: readonly RatingLevel[]; readonly fact: string };

/** Of the slip for the best level; null while one of the two counts is not written down. */
export function bestSlip({
  bestFor,
  bestAgainst,
}: RatingProcess['votes']): { readonly majority: boolean; readonly fact: string } | null {
  if (bestFor === null || bestAgainst === null || bestFor + bestAgainst === 0) return null;
  return { majority: bestFor > bestAgainst, fact: `${bestFor}/${bestFor + bestAgainst}` };
}

/** @returns null where no votes were written down for any level that may stand */
export function ballotResult(votes: RatingProcess['votes']): BallotResult | null {
  const best = bestSlip(votes);
  if (best?.majority) return { kind: 'level', level: 'excellent', fact: best.fact };
  const shared = (['good', 'fair', 'poor'] as const).map((level) => ({ level, count: votes[level] ?? 0 }));
  const most = Math.max(...shared.map(({ count }) => count));
  if (most === 0) return null;
  const levels = shared.filter(({ count }) => count === most).map(({ level }) => level);
  const [level] = levels;
  const all = shared.reduce((sum, { count }) => sum + count, 0);
  return level && levels.length === 1
    ? { kind: 'level', level, fact: `${most}/${all}` }
    : { kind: 'tied', levels, fact: String(most) };
}
