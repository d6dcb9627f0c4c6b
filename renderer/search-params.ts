/** What the address of a screen may carry. A part that does not fit is dropped: an old address still opens. */
import { z } from 'zod';
import { type MemberStatus, memberStatuses } from '../shared/entities/member-state.ts';
import { memberSorts } from '../shared/ipc/member.ts';

const statusNames = Object.keys(memberStatuses) as [MemberStatus, ...MemberStatus[]];

export const membersSearch = z.object({
  q: z.string().max(200).optional().catch(undefined),
  org: z.number().int().optional().catch(undefined),
  status: z.array(z.enum(statusNames)).optional().catch(undefined),
  sex: z.enum(['Nam', 'Nữ']).optional().catch(undefined),
  sort: z.enum(memberSorts).optional().catch(undefined),
  desc: z.boolean().optional().catch(undefined),
});
export type MembersSearch = z.output<typeof membersSearch>;

export const memberSearch = z.object({ tab: z.string().max(40).optional().catch(undefined) });
export type MemberSearchParams = z.output<typeof memberSearch>;

export const printingSearch = z.object({ ids: z.array(z.number().int()).optional().catch(undefined) });
export type PrintingSearch = z.output<typeof printingSearch>;
