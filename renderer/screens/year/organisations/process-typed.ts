/** Votes and score as they stand in the fields of a form, and back. Pure. */
import type { RatingProcess, VoteKind } from '../../../../shared/entities/rating-process.ts';
import { scoreText } from '../../../../shared/i18n/vi/organisation-rating.ts';

export type TypedVotes = Readonly<Record<VoteKind, string>>;

export const votesToTyped = (votes: RatingProcess['votes']): TypedVotes => {
  const typed = (n: number | null) => (n === null ? '' : String(n));
  const { bestFor, bestAgainst, good, fair, poor, invalid } = votes;
  return {
    bestFor: typed(bestFor),
    bestAgainst: typed(bestAgainst),
    good: typed(good),
    fair: typed(fair),
    poor: typed(poor),
    invalid: typed(invalid),
  };
};

/** undefined = not a number of votes; '' is none written down. */
export function typedToVotes(text: string): number | null | undefined {
  const typed = text.trim().replaceAll('.', '');
  if (typed === '') return null;
  return /^\d{1,6}$/.test(typed) && Number(typed) <= 100_000 ? Number(typed) : undefined;
}

export const scoreToTyped = (score: number | null): string => scoreText(score).replace(/,0$/, '');

/** "87,5" → 875 tenths; undefined = no score from 0 to 100 with one decimal at most. */
export function typedToScore(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const found = /^(\d{1,3})(?:,(\d))?$/.exec(typed);
  if (!found) return undefined;
  const tenths = Number(found[1]) * 10 + Number(found[2] ?? 0);
  return tenths <= 1000 ? tenths : undefined;
}
