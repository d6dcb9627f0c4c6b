import { z } from 'zod';
import type { LedgerEvent } from '../entities/event.ts';
import { type MemberRecord, memberFields } from '../entities/member.ts';
import type { MemberState, MemberStatus } from '../entities/member-state.ts';
import { recordSchema } from '../fields/to-zod.ts';
import { command, query } from './define.ts';

/** One row of the list: the record's listed fields and where the ledger puts the member. */
export interface MemberRow {
  readonly id: number;
  readonly record: MemberRecord;
  readonly state: MemberState;
  readonly orgName: string;
}

export const memberSorts = [
  'name',
  'bornOn',
  'admittedOn',
  'officialOn',
  'organisation',
  'status',
  'cardNumber',
] as const;
export type MemberSort = (typeof memberSorts)[number];

/** Which members: the same shape for the list, "select all", printing and export. */
export const memberFilterSchema = z.object({
  /** as typed: without diacritics it finds both, with diacritics only the exact tones */
  search: z.string().max(200).default(''),
  /** an organisation with its subtree; null = all */
  orgId: z.number().int().nullable().default(null),
  statuses: z.array(z.string()).default([]),
  sex: z.enum(['', 'Nam', 'Nữ']).default(''),
  sort: z.enum(memberSorts).default('name'),
  descending: z.boolean().default(false),
});
export type MemberFilter = z.output<typeof memberFilterSchema>;

export interface MemberPage {
  /** members found by the filter, of all in the register */
  readonly found: number;
  readonly total: number;
  readonly rows: readonly MemberRow[];
}

export interface MemberDetail extends MemberRow {
  readonly version: number;
  readonly hasPhoto: boolean;
  readonly events: readonly LedgerEvent[];
  /** event id → warnings of the fold, rule and citation */
  readonly warnings: readonly {
    readonly eventId: number;
    readonly rule: string;
    readonly citation: string;
  }[];
  readonly updatedAt: string;
}

const id = z.number().int().positive();

export const memberOps = {
  'member.page': query<MemberPage>()(
    memberFilterSchema.extend({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) }),
  ),
  'member.ids': query<readonly number[]>()(memberFilterSchema),
  /** counts by status and by organisation, for filters and the overview */
  'member.counts': query<{
    readonly byStatus: Readonly<Partial<Record<MemberStatus, number>>>;
    readonly byOrg: readonly { readonly orgId: number; readonly members: number }[];
  }>()(z.object({})),
  'member.get': query<MemberDetail>()(z.object({ id })),
  'member.add': command<{ readonly id: number }>()(z.object({ record: recordSchema(memberFields) })),
  /** A correction of the record; `version` is the one the form was opened with. */
  'member.update': command<{ readonly version: number }>()(
    z.object({ id, version: z.number().int(), record: recordSchema(memberFields) }),
  ),
  'member.photo': query<{ readonly mime: string; readonly bytes: Uint8Array } | null>()(z.object({ id })),
  /** token of a picked JPEG or PNG; null takes the photo away */
  'member.setPhoto': command<null>()(z.object({ id, token: z.string().nullable() })),
  /** the record's change log, newest first */
  'member.history': query<readonly MemberChange[]>()(z.object({ id })),
};

export interface MemberChange {
  readonly at: string;
  readonly actor: string;
  readonly reason: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}
