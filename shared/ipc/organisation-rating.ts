/** The yearly rating of Party organisations: everyone that lived on 31 December and is rated, by group. */
import { z } from 'zod';
import type { OrganisationType } from '../entities/organisation.ts';
import {
  organisationProcessSchema,
  organisationUnratedReasons,
  type RatingDecision,
  ratingDecisionSchema,
} from '../entities/organisation-rating.ts';
import { ratingLevels } from '../rules/rating-names.ts';
import type { OrganisationGroup, RatedOrganisation } from '../rules/rating-organisation.ts';
import { command, query } from './define.ts';

export interface OrganisationRatingRow extends RatedOrganisation {
  readonly orgId: number;
  readonly name: string;
  readonly type: OrganisationType;
  readonly group: OrganisationGroup;
  /** what it stood under on 31 December; '' = at the top, or not known */
  readonly parentName: string;
  /** members on 31 December, those of the organisations below it included */
  readonly members: number;
  readonly note: string;
  readonly decision: RatingDecision;
  /** of what was recorded; 0 = nothing yet */
  readonly version: number;
}

export const organisationChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('level'), level: z.enum(ratingLevels) }),
  z.object({
    kind: z.literal('unrated'),
    reason: z.enum(organisationUnratedReasons),
    note: z.string().trim().max(300).default(''),
  }),
  z.object({ kind: z.literal('open') }),
]);
export type OrganisationChoice = z.output<typeof organisationChoiceSchema>;

const id = z.number().int().positive();
const year = z.number().int().min(1930).max(2200);
const orgIds = z.array(id).min(1).max(20_000);

export const organisationRatingOps = {
  /** by group, then as the tree goes */
  'organisationRating.list': query<readonly OrganisationRatingRow[]>()(z.object({ year })),
  'organisationRating.setLevel': command<{ readonly changed: number }>()(
    z.object({ year, orgIds, choice: organisationChoiceSchema }),
  ),
  'organisationRating.setProcess': command<null>()(
    z.object({ year, orgId: id, version: z.number().int(), process: organisationProcessSchema }),
  ),
  'organisationRating.setDecision': command<{ readonly changed: number }>()(
    z.object({ year, orgIds, decision: ratingDecisionSchema }),
  ),
};
