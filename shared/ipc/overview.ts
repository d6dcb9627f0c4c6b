import { z } from 'zod';
import type { MemberStatus } from '../entities/member-state.ts';
import type { BadgeRoundName } from '../rules/regulations/badge-rounds.ts';
import { query } from './define.ts';

/** One year of ratings as far as it is done. */
export interface YearProgress {
  readonly year: number;
  readonly listed: number;
  readonly rated: number;
  /** rows with neither a level nor a reason */
  readonly open: number;
  /** the closing under which the year stands; null while it is open */
  readonly closing: { readonly number: number; readonly amendments: number } | null;
}

export interface Overview {
  readonly total: number;
  readonly official: number;
  readonly probationary: number;
  readonly unverified: number;
  readonly women: number;
  readonly left: number;
  readonly organisations: number;
  /** everybody in the register by status, in the order of the life; only what is not zero */
  readonly statuses: readonly { readonly status: MemberStatus; readonly count: number }[];
  /** members today, organisation by organisation without its subtree, the largest first; only the first of them */
  readonly branches: readonly { readonly orgId: number; readonly name: string; readonly members: number }[];
  /** organisations that have members of their own and are not among the first ones, with their members */
  readonly otherBranches: { readonly organisations: number; readonly members: number };
  /** newest first */
  readonly years: readonly YearProgress[];
  readonly imports: number;
}

/** The next round of badges, counted as its own list counts it. */
export interface NextRound {
  readonly name: BadgeRoundName;
  readonly day: string;
  /** last day on which its dossiers are sent up in time */
  readonly dossierDueOn: string;
  readonly due: number;
  readonly late: number;
  readonly waiting: number;
}

export const overviewOps = {
  'overview.get': query<Overview>()(z.object({})),
  /** Apart from the rest: it looks at everybody's Party age. */
  'overview.badges': query<NextRound>()(z.object({})),
};
