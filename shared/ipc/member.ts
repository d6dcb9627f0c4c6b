import { z } from 'zod';
import { decisionSchema, type LedgerEvent, noDecision } from '../entities/event.ts';
import { fullDate, partialDate } from '../entities/event-dates.ts';
import { type MemberRecord, memberFields } from '../entities/member.ts';
import type { MemberState, MemberStatus } from '../entities/member-state.ts';
import { recordSchema } from '../fields/to-zod.ts';
import { conditionSchema } from '../rules/member-filter.ts';
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
  /** the register as it stood on that day; '' = today */
  asOf: z.union([z.literal(''), fullDate]).default(''),
  /** all of them must hold; those put aside do not count */
  conditions: z.array(conditionSchema).max(40).default([]),
});
export type MemberFilter = z.output<typeof memberFilterSchema>;

/** A row of the list with the office's own fields: field id → value. */
export interface ListRow extends MemberRow {
  readonly custom: Readonly<Record<string, string>>;
}

export interface MemberPage {
  /** members found by the filter; when not exact, so many at least ('member.count' then says how many) */
  readonly found: number;
  readonly exact: boolean;
  /** of all in the register */
  readonly total: number;
  readonly rows: readonly ListRow[];
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

export const recordUpdateSchema = z.object({
  id,
  version: z.number().int(),
  record: recordSchema(memberFields),
  how: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('correction'), ground: z.string().trim().min(5).max(300) }),
      z.object({
        kind: z.literal('change'),
        effectiveOn: partialDate,
        decision: decisionSchema.default(noDecision),
        note: z.string().max(1000).default(''),
      }),
    ])
    .nullable()
    .default(null),
});
export type RecordUpdate = z.output<typeof recordUpdateSchema>;

/** A picture on its way between the page and the register. */
export interface PickedPhoto {
  readonly file: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

export const memberOps = {
  'member.page': query<MemberPage>()(
    memberFilterSchema.extend({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) }),
  ),
  'member.ids': query<readonly number[]>()(memberFilterSchema),
  /** exactly how many; asked after the first page when that did not know */
  'member.count': query<number>()(memberFilterSchema),
  /** counts by status and by organisation, for filters and the overview */
  'member.counts': query<{
    readonly byStatus: Readonly<Partial<Record<MemberStatus, number>>>;
    readonly byOrg: readonly { readonly orgId: number; readonly members: number }[];
  }>()(z.object({})),
  'member.get': query<MemberDetail>()(z.object({ id })),
  'member.add': command<{ readonly id: number }>()(z.object({ record: recordSchema(memberFields) })),
  /**
   * Fills in, corrects or changes the record; `version` is the one the form was opened with, `how` is asked for as
   * soon as something takes the place of what was there. Masks that were left alone keep what they hide.
   */
  'member.update': command<{ readonly version: number }>()(recordUpdateSchema),
  'member.photo': query<{ readonly mime: string; readonly bytes: Uint8Array } | null>()(z.object({ id })),
  /** the picture behind the token of a dialog, for cropping in the page */
  'member.pickedPhoto': query<PickedPhoto>()(z.object({ token: z.string() })),
  /** a JPEG or PNG cropped to 3×4 with its size in pixels; null takes the photo away */
  'member.setPhoto': command<null>()(
    z.object({
      id,
      photo: z
        .object({
          bytes: z.custom<Uint8Array>((value) => ArrayBuffer.isView(value)),
          width: z.number().int().positive(),
          height: z.number().int().positive(),
        })
        .nullable(),
    }),
  ),
  /** the record's change log, newest first */
  'member.history': query<readonly MemberChange[]>()(z.object({ id })),
};

export interface MemberChange {
  /** a change of the record, or somebody's look at what is masked (then before and after are blank) */
  readonly kind: 'changed' | 'seen';
  readonly at: string;
  readonly actor: string;
  readonly reason: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}
