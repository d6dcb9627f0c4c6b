/** Huy hiệu Đảng that were awarded: figures of a period, their lists, the money, and what one member has. */
import { z } from 'zod';
import type { BadgeProposal } from '../entities/badge-proposal.ts';
import type { EventPayload } from '../entities/event.ts';
import { fullDate } from '../entities/event-dates.ts';
import type { Compared } from '../rules/compare-periods.ts';
import { command, query } from './define.ts';

type Badge = EventPayload<'badgeAwarded'>;

export interface BadgeAward {
  readonly eventId: number;
  readonly memberId: number;
  readonly fullName: string;
  readonly bornOn: string;
  readonly orgName: string;
  readonly level: number;
  readonly round: Badge['round'];
  readonly award: Badge['award'];
  readonly badgeNumber: string;
  readonly awardedOn: string;
  readonly decisionNumber: string;
  readonly signedOn: string;
  readonly proposed: boolean;
  readonly note: string;
}

/** One row of the figures: a level with its people by round. */
export interface AwardLevel {
  readonly level: number;
  /** people by round */
  readonly rounds: Readonly<Partial<Record<Badge['round'], number>>>;
  readonly people: Compared;
}

/** What was proposed for a round and what became of it. */
export interface RoundBalance {
  readonly roundDay: string;
  readonly roundName: Badge['round'];
  /** without those withdrawn */
  readonly proposed: number;
  readonly sent: number;
  readonly awarded: number;
  readonly refused: number;
  readonly waiting: number;
  readonly withdrawn: number;
}

export interface AwardFigures {
  readonly levels: readonly AwardLevel[];
  readonly rounds: Readonly<Partial<Record<Badge['round'], number>>>;
  /** different people; the sum over the levels is greater where somebody had two levels in the period */
  readonly people: Compared;
  readonly awards: number;
  readonly posthumous: Compared;
  readonly reissued: Compared;
  readonly exchanged: Compared;
  readonly withoutNumber: number;
  readonly balance: readonly RoundBalance[];
  /** people proposed for the rounds of the period, and of the year before */
  readonly proposed: Compared;
  /** awarded in the period without a proposal in the register */
  readonly notProposed: number;
}

/** People of one level under one salary: multiples and sum. */
export interface MoneyLine {
  readonly level: number;
  readonly people: number;
  /** null = "chưa có mức" */
  readonly multiple: number | null;
  readonly baseSalary: number | null;
  readonly amount: number | null;
}

export interface AwardMoney {
  readonly lines: readonly MoneyLine[];
  readonly people: number;
  /** those whose amount is known */
  readonly sum: number;
  readonly unknown: number;
  readonly citations: readonly string[];
}

export interface MemberBadges {
  readonly held: readonly BadgeAward[];
  readonly proposals: readonly (BadgeProposal & { readonly orgName: string })[];
}

export const awardKinds = ['', 'award', 'posthumous', 'reissue', 'exchange'] as const;

const span = {
  from: fullDate,
  to: fullDate,
  /** an organisation with its subtree; null = all */
  orgId: z.number().int().nullable().default(null),
};

export const badgeAwardOps = {
  'badgeAward.figures': query<AwardFigures>()(z.object(span)),
  'badgeAward.page': query<{ readonly found: number; readonly rows: readonly BadgeAward[] }>()(
    z.object({
      ...span,
      /** 0 = every level, '' = every round */
      level: z.number().int().default(0),
      round: z.string().max(10).default(''),
      /** '' = awards and posthumous ones, as they are counted */
      award: z.enum(awardKinds).default(''),
      noNumber: z.boolean().default(false),
      limit: z.number().int().min(1).max(500),
    }),
  ),
  'badgeAward.money': query<AwardMoney>()(z.object(span)),
  /**
   * Numbers that came after the decision: each award is entered anew with its number and the old entry struck out, in
   * one step.
   */
  'badgeAward.numbers': command<{ readonly count: number }>()(
    z.object({
      numbers: z
        .array(
          z.object({ eventId: z.number().int().positive(), badgeNumber: z.string().trim().min(1).max(30) }),
        )
        .min(1)
        .max(500),
    }),
  ),
  'badgeAward.ofMember': query<MemberBadges>()(z.object({ memberId: z.number().int().positive() })),
};
