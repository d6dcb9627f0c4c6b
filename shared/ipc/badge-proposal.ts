/** Huy hiệu Đảng from the declaration over the lists to the decision, matched person by person. */
import { z } from 'zod';
import {
  type BadgeProposal,
  type ProposalState,
  proposalKinds,
  proposalStates,
} from '../entities/badge-proposal.ts';
import { decisionSchema } from '../entities/event.ts';
import { fullDate } from '../entities/event-dates.ts';
import type { DecisionMatch } from '../rules/badge-match.ts';
import { type ProposalProblem, proposalSteps } from '../rules/badge-proposal.ts';
import type { Refusal } from '../rules/lifecycle.ts';
import { badgeAwardOps } from './badge-award.ts';
import { command, query } from './define.ts';

export interface BadgeRoundTally {
  readonly day: string;
  readonly name: BadgeProposal['roundName'];
  /** without those withdrawn */
  readonly proposed: number;
  /** not yet decided */
  readonly open: number;
}

export interface ProposalRow extends BadgeProposal {
  readonly fullName: string;
  readonly bornOn: string;
  readonly orgName: string;
  /** of the award, where there is one */
  readonly badgeNumber: string;
  readonly decisionNumber: string;
}

export interface ProposalPage {
  readonly found: number;
  readonly counts: Readonly<Partial<Record<ProposalState, number>>>;
  readonly rows: readonly ProposalRow[];
}

/** What speaks against proposing one person. */
export interface ProposalCheck {
  readonly memberId: number;
  readonly fullName: string;
  readonly problems: readonly ProposalProblem[];
}

/** What the ledger and the numbers say of one award before it is written. */
export interface AwardJudgement {
  readonly memberId: number;
  readonly fullName: string;
  /** the sentence why not; null = it may be written */
  readonly refused: string | null;
  readonly warnings: readonly Refusal[];
}

const id = z.number().int().positive();
const text = (max: number) => z.string().trim().max(max);
const orgId = z.number().int().nullable().default(null);
/** Those ticked, with the version that the window shows. */
const ticked = z
  .array(z.object({ id, version: z.number().int() }))
  .min(1)
  .max(2000);

const proposed = z.object({
  memberId: id,
  level: z.number().int(),
  kind: z.enum(proposalKinds),
  ground: text(500).default(''),
  answerable: text(300).default(''),
});
export type ProposedInput = z.input<typeof proposed>;

const awarded = z.object({
  memberId: id,
  level: z.number().int(),
  award: z.enum(['award', 'posthumous']),
  badgeNumber: text(30).default(''),
  /** the proposal that this answers; null for one who was not proposed */
  proposal: z.object({ id, version: z.number().int() }).nullable().default(null),
});
export type AwardedInput = z.input<typeof awarded>;

const decided = z.object({
  roundDay: fullDate,
  decision: decisionSchema,
  /** day on which the badges are handed over */
  awardedOn: fullDate,
  people: z.array(awarded).max(2000),
});
export type DecidedInput = z.output<typeof decided>;

export const badgeProposalOps = {
  ...badgeAwardOps,
  /** rounds for which somebody was ever proposed, newest first; the coming ones are in `badge.rounds` */
  'badgeProposal.rounds': query<readonly BadgeRoundTally[]>()(z.object({})),
  'badgeProposal.page': query<ProposalPage>()(
    z.object({
      roundDay: fullDate,
      orgId,
      state: z.enum(['', ...proposalStates]).default(''),
      search: text(200).default(''),
      limit: z.number().int().min(1).max(500),
    }),
  ),
  /** what speaks against each of them; writes nothing */
  'badgeProposal.check': query<readonly ProposalCheck[]>()(
    z.object({ roundDay: fullDate, people: z.array(proposed).max(500) }),
  ),
  /** one proposal for each, all or none */
  'badgeProposal.draft': command<{ readonly ids: readonly number[]; readonly warnings: number }>()(
    z.object({ roundDay: fullDate, people: z.array(proposed).min(1).max(2000) }),
  ),
  /** the next paper of several people at once: tờ khai, nghị quyết chi bộ, danh sách gửi cấp trên */
  'badgeProposal.step': command<{ readonly count: number }>()(
    z.object({
      step: z.enum(proposalSteps),
      people: ticked,
      on: fullDate,
      number: text(60).default(''),
      selfDeclared: z.boolean().default(true),
    }),
  ),
  'badgeProposal.update': command<null>()(
    z.object({
      id,
      version: z.number().int(),
      kind: z.enum(proposalKinds),
      ground: text(500),
      answerable: text(300),
    }),
  ),
  /** the committee refused, or the branch took it back */
  'badgeProposal.end': command<{ readonly count: number }>()(
    z.object({
      outcome: z.enum(['refused', 'withdrawn']),
      people: ticked,
      on: fullDate,
      reason: z.string().trim().min(1, 'Chưa nhập lý do.').max(500),
    }),
  ),
  /** the decision's list as pasted, held against the round; writes nothing */
  'badgeProposal.match': query<DecisionMatch>()(
    z.object({ roundDay: fullDate, text: z.string().max(500_000) }),
  ),
  /** each award judged by the ledger and by its number; writes nothing */
  'badgeProposal.judge': query<readonly AwardJudgement[]>()(decided),
  /** the decision: every award into the ledger and its proposal answered, in one step */
  'badgeProposal.decide': command<{ readonly count: number }>()(
    decided.refine((d) => d.people.length > 0, 'Chưa chọn đồng chí nào.'),
  ),
};
