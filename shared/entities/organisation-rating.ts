/** The yearly rating of a Party organisation: its own word, the upper committee's, votes, score, level, decision. */
import { z } from 'zod';
import { ratingLevels } from '../rules/rating-names.ts';
import { partialDate } from './event-dates.ts';
import { noProcess, ratingProcessSchema } from './rating-process.ts';

/** Why an organisation has no level: "mới thành lập", "chưa kiểm điểm", something else. */
export const organisationUnratedReasons = ['founded', 'notReviewed', 'other'] as const;
export type OrganisationUnratedReason = (typeof organisationUnratedReasons)[number];

/** Reasons that say nothing without a sentence of their own. */
export const organisationReasonsWithNote: readonly OrganisationUnratedReason[] = ['notReviewed', 'other'];

const level = z.enum(ratingLevels).nullable();

/** How the level comes about; votes, score and note are the same as a member's. */
export const organisationProcessSchema = ratingProcessSchema
  .pick({ votes: true, score: true, overrideNote: true })
  .extend({ self: level, upper: level });
export type OrganisationProcess = z.output<typeof organisationProcessSchema>;

export const noOrganisationProcess: OrganisationProcess = {
  votes: noProcess.votes,
  score: null,
  overrideNote: '',
  self: null,
  upper: null,
};

/** The decision of the upper level that recognises it; '' = not written down. */
export const ratingDecisionSchema = z.object({
  number: z.string().trim().max(60),
  on: z.union([z.literal(''), partialDate]),
  by: z.string().trim().max(200),
});
export type RatingDecision = z.output<typeof ratingDecisionSchema>;
export const noRatingDecision: RatingDecision = { number: '', on: '', by: '' };
