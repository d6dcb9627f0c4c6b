/** Tuổi Đảng line by line, who is due for a Huy hiệu Đảng at a round, and the forecast. */
import { z } from 'zod';
import type { ProposalState } from '../entities/badge-proposal.ts';
import { fullDate } from '../entities/event-dates.ts';
import type { BadgeDue, Milestone } from '../rules/badge-due.ts';
import type { PartyAgeSum } from '../rules/party-age-lines.ts';
import type { PartyAgeStart } from '../rules/party-age-start.ts';
import type { BadgeRound, BadgeRoundName } from '../rules/regulations/badge-rounds.ts';
import { query } from './define.ts';

export interface RoundInfo extends BadgeRound {
  /** last day on which its dossiers are sent up in time */
  readonly dossierDueOn: string;
}

export interface BadgeRounds {
  /** in the order of their days: of the last two years and the next five */
  readonly rounds: readonly RoundInfo[];
  /** day of the first one that is still to come */
  readonly next: string;
  readonly citation: string;
  readonly verified: boolean;
}

/** In the order in which the screen and the paper show them. */
export const badgeGroups = ['due', 'late', 'waiting', 'posthumous', 'unclear', 'early'] as const;
export type BadgeGroup = (typeof badgeGroups)[number];

/** What has to be seen to before somebody is proposed. */
export const badgeNotes = ['ceremonyOnly', 'exempt', 'suspended', 'away', 'transferring'] as const;
export type BadgeNote = (typeof badgeNotes)[number];

export interface BadgeCandidate {
  readonly memberId: number;
  readonly name: string;
  readonly bornOn: string;
  readonly sex: string;
  readonly orgName: string;
  readonly admittedOn: string;
  readonly decidedOn: string;
  readonly officialOn: string;
  readonly level: number;
  /** the day on which the level is reached; '' = to be verified first */
  readonly on: string;
  /** as whom he would be proposed */
  readonly kind: BadgeDue['group'] | 'early';
  /** from when Party age counts; null = to be verified first */
  readonly start: Pick<PartyAgeStart, 'from' | 'basis' | 'gapMonths' | 'confirmedMonths'> | null;
  readonly wait: {
    readonly disciplinedOn: string;
    readonly months: number;
    readonly freeOn: string;
    readonly citation: string;
  } | null;
  readonly notes: readonly BadgeNote[];
  readonly diedOn: string;
  readonly proposed: {
    readonly state: ProposalState;
    readonly roundName: BadgeRoundName;
    readonly roundDay: string;
  } | null;
}

export interface CandidateList {
  /** counts them all; `rows` are the first of them */
  readonly found: number;
  readonly rows: readonly BadgeCandidate[];
}

export interface BadgeDueAnswer {
  readonly round: RoundInfo;
  readonly groups: Readonly<Record<BadgeGroup, CandidateList>>;
  /** levels of those who are due, late, waiting or dead, with how many, whatever level was asked for */
  readonly levels: readonly { readonly level: number; readonly count: number }[];
  /** of whom no ngày vào Đảng is written at all */
  readonly withoutDate: number;
}

export interface ForecastCell {
  readonly roundDay: string;
  readonly level: number;
  readonly count: number;
}

export interface BadgeForecast {
  readonly rounds: readonly RoundInfo[];
  readonly levels: readonly number[];
  readonly cells: readonly ForecastCell[];
  /** the money beside the badges of a year, as far as it is known */
  readonly money: readonly {
    readonly year: number;
    readonly sum: number;
    /** badges of levels for which no figure is known */
    readonly unknown: number;
  }[];
  readonly moneyCitation: string;
}

export interface PartyAgeSheetFacts {
  readonly asOf: string;
  readonly sum: PartyAgeSum;
  readonly badgeLevel: number;
  readonly next:
    | (Milestone & { readonly late: boolean; readonly round: RoundInfo; readonly citation: string })
    | null;
  readonly wait: BadgeCandidate['wait'];
  readonly notes: readonly BadgeNote[];
}

const orgId = z.number().int().positive().nullable().default(null);

export const badgeOps = {
  'badge.rounds': query<BadgeRounds>()(z.object({})),
  'badge.due': query<BadgeDueAnswer>()(
    z.object({
      roundDay: fullDate,
      orgId,
      /** one level only; null = all */
      level: z.number().int().nullable().default(null),
      /** those too who might have it early for a grave illness: chosen person by person */
      early: z.boolean().default(false),
    }),
  ),
  'badge.forecast': query<BadgeForecast>()(z.object({ orgId })),
  'badge.partyAge': query<PartyAgeSheetFacts>()(
    z.object({ memberId: z.number().int().positive(), asOf: fullDate }),
  ),
};
