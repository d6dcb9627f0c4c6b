/** How a member's rating of a year comes about: what each body said, the votes, the score (domain: process and votes). */
import { z } from 'zod';
import { ratingLevels } from '../rules/rating-names.ts';

/** Who says a level before the committee recognises one, in the order of the summary form. */
export const ratingBodies = ['self', 'office', 'committee', 'union', 'branch'] as const;
export type RatingBody = (typeof ratingBodies)[number];

/** The best level is voted on a slip of its own, for and against; the others share one slip with one mark a row. */
export const voteKinds = ['bestFor', 'bestAgainst', 'good', 'fair', 'poor', 'invalid'] as const;
export type VoteKind = (typeof voteKinds)[number];

const level = z.enum(ratingLevels).nullable();
const votes = z.number().int().min(0).max(100_000).nullable();

export const ratingProcessSchema = z.object({
  opinions: z.object({ self: level, office: level, committee: level, union: level, branch: level }),
  votes: z.object({
    bestFor: votes,
    bestAgainst: votes,
    good: votes,
    fair: votes,
    poor: votes,
    invalid: votes,
  }),
  /** in tenths of a point: 875 = 87,5; null = none given */
  score: z.number().int().min(0).max(1000).nullable(),
  /** ISO day on which the self-assessment was handed in; '' = not yet */
  selfAssessedOn: z.union([z.literal(''), z.iso.date()]),
  /** why the level is another one than the rules propose; '' = it is not, or nobody said */
  overrideNote: z.string().trim().max(300),
});
export type RatingProcess = z.output<typeof ratingProcessSchema>;

export const noProcess: RatingProcess = {
  opinions: { self: null, office: null, committee: null, union: null, branch: null },
  votes: { bestFor: null, bestAgainst: null, good: null, fair: null, poor: null, invalid: null },
  score: null,
  selfAssessedOn: '',
  overrideNote: '',
};
