/** Committees, terms and posts. */
import { z } from 'zod';
import { type CommitteeTerm, committeePostNames, type PostHolding } from '../entities/committee.ts';
import { fullDate } from '../entities/event-dates.ts';
import type { OrganisationWarning } from '../rules/organisation-rules.ts';
import { command, query } from './define.ts';

const id = z.number().int();
const untilOn = z.union([z.literal(''), fullDate]);
const decision = z.string().trim().max(300).default('');

export interface CommitteeAsOf {
  /** all terms, newest first */
  readonly terms: readonly CommitteeTerm[];
  /** held on the day; `left` = the holder is no longer a member there */
  readonly posts: readonly (PostHolding & { readonly left: boolean })[];
  readonly warnings: readonly OrganisationWarning[];
}

export interface EligibleMember {
  readonly id: number;
  readonly name: string;
  readonly bornOn: string;
  readonly orgName: string;
}

export const committeeOps = {
  /** who held what on a day, with the terms */
  'committee.asOf': query<CommitteeAsOf>()(z.object({ orgId: id, day: fullDate })),
  /** every post ever held in an organisation, newest first */
  'committee.history': query<readonly PostHolding[]>()(z.object({ orgId: id })),
  'committee.ofMember': query<readonly PostHolding[]>()(z.object({ memberId: id })),
  /** members who may be chosen on a day, whose name holds the words */
  'committee.eligible': query<readonly EligibleMember[]>()(
    z.object({ orgId: id, day: fullDate, words: z.string().max(200).default('') }),
  ),
  /** a new term, or a mended one */
  'committee.saveTerm': command<{ readonly id: number }>()(
    z.object({
      id: id.nullable(),
      orgId: id,
      name: z.string().trim().min(1, 'Chưa nhập tên nhiệm kỳ.').max(120),
      fromOn: fullDate,
      untilOn,
      decision,
      note: z.string().trim().max(1000).default(''),
    }),
  ),
  'committee.appoint': command<{ readonly id: number }>()(
    z.object({
      orgId: id,
      termId: id.nullable(),
      memberId: id,
      post: z.enum(committeePostNames),
      fromOn: fullDate,
      untilOn: untilOn.default(''),
      decision,
    }),
  ),
  /** Miễn nhiệm, thôi giữ, hết nhiệm kỳ … */
  'committee.end': command<null>()(
    z.object({
      id,
      untilOn: fullDate,
      reason: z.string().trim().min(1, 'Chưa nhập lý do thôi giữ.').max(300),
    }),
  ),
  /** Takes back a post that was entered by mistake. */
  'committee.remove': command<null>()(
    z.object({ id, reason: z.string().trim().min(5, 'Ghi rõ căn cứ sửa (ít nhất 5 ký tự).').max(300) }),
  ),
};
