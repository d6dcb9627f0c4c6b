/** Lists of members: saved filters, columns, duplicates and their merging, deeds for many. */
import { z } from 'zod';
import { decisionSchema, type EventKind } from '../entities/event.ts';
import { fullDate, partialDate } from '../entities/event-dates.ts';
import { type MemberField, memberFieldNames } from '../entities/member.ts';
import type { DuplicateReason } from '../rules/duplicates.ts';
import { type CustomFilterField, conditionSchema } from '../rules/member-filter.ts';
import { command, job, query } from './define.ts';
import { type ListRow, type MemberFilter, memberFilterSchema } from './member.ts';

const id = z.number().int().positive();
const ids = z.array(id).min(1).max(200_000);
const ground = z.string().trim().min(5, 'Ghi rõ căn cứ (ít nhất 5 ký tự).').max(300);

/** How a list looks to those who work with this register: which columns, in which order, how wide. */
export const listLayoutSchema = z.object({
  columns: z
    .array(z.object({ id: z.string().max(80), width: z.number().int().min(50).max(800).nullable() }))
    .max(120),
  /** so many columns from the left stay while one scrolls sideways */
  frozen: z.number().int().min(1).max(6),
  rowHeight: z.enum(['low', 'normal', 'high']),
});
export type ListLayout = z.output<typeof listLayoutSchema>;

/** The lists whose look is kept: the members, and the grid of a year's rating. */
const keptLists = ['members', 'rating'] as const;

export interface SavedFilter {
  readonly id: number;
  readonly name: string;
  readonly filter: MemberFilter;
  /** how many it finds now */
  readonly count: number;
}

const memberField = z.enum(memberFieldNames as [MemberField, ...MemberField[]]);

/** One value for many: what it would change, before anything is written. */
export interface BulkPreview {
  readonly changes: readonly { readonly id: number; readonly name: string; readonly before: string }[];
  readonly unchanged: number;
  /** why the value itself cannot stand there */
  readonly problem: string | null;
}

/** Events that are recorded for many by one decision. */
export const bulkEventKinds = [
  'commended',
  'badgeAwarded',
  'recognised',
  'exempted',
  'residenceIntroduced',
] as const satisfies readonly EventKind[];
export type BulkEventKind = (typeof bulkEventKinds)[number];

const bulkEvent = z.object({
  ids: ids.max(5000),
  kind: z.enum(bulkEventKinds),
  effectiveOn: partialDate,
  decision: decisionSchema,
  payload: z.record(z.string(), z.unknown()),
  note: z.string().max(1000).default(''),
});
export type BulkEvent = z.output<typeof bulkEvent>;

export interface BulkEventPreview {
  readonly accepted: readonly { readonly id: number; readonly name: string }[];
  readonly refused: readonly { readonly id: number; readonly name: string; readonly why: string }[];
}

export type PasteOutcome = 'changed' | 'same' | 'doubtful' | 'ambiguous' | 'unknown' | 'bad';

export interface PasteRow {
  /** from 1, the header not counted */
  readonly row: number;
  readonly name: string;
  readonly outcome: PasteOutcome;
  readonly memberId: number | null;
  /** who it may be, where that is not sure */
  readonly others: readonly string[];
  readonly changes: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  readonly problems: readonly string[];
}

export interface PastePreview {
  readonly columns: readonly { readonly header: string; readonly label: string | null }[];
  readonly rows: readonly PasteRow[];
  readonly counts: Readonly<Record<PasteOutcome, number>>;
}

export interface DuplicateSide {
  readonly id: number;
  readonly name: string;
  readonly bornOn: string;
  readonly orgName: string;
  readonly status: string;
  readonly cardNumber: string;
  readonly profileNumber: string;
  /** masked */
  readonly citizenId: string;
}

export interface DuplicatePair {
  readonly first: DuplicateSide;
  readonly second: DuplicateSide;
  readonly reasons: readonly DuplicateReason[];
}

export interface MergeField {
  readonly field: MemberField;
  readonly label: string;
  readonly kept: string;
  readonly dropped: string;
}

export interface MergeEvent {
  readonly id: number;
  readonly text: string;
  readonly effectiveOn: string;
  /** already in the kept one's life, so it is not taken over */
  readonly already: boolean;
}

export interface MergePreview {
  readonly kept: DuplicateSide;
  readonly dropped: DuplicateSide;
  /** fields in which they differ and the dropped one has something to say */
  readonly fields: readonly MergeField[];
  readonly events: readonly MergeEvent[];
  /** what stands beside the record and moves with it */
  readonly moving: readonly { readonly what: string; readonly count: number }[];
  /** closed years whose rating would have to change hands: these refuse the merging */
  readonly closedYears: readonly number[];
  /** the rule against the joined life, if any */
  readonly refusal: { readonly rule: string; readonly citation: string } | null;
}

const merge = z.object({
  keepId: id,
  dropId: id,
  /** fields taken from the dropped record */
  take: z.array(memberField),
  /** events taken over from it; null = all that are not there already */
  events: z.array(id).nullable(),
});
export type Merge = z.output<typeof merge>;

export const listOps = {
  'list.fields': query<readonly CustomFilterField[]>()(z.object({})),
  'list.layout': query<ListLayout | null>()(z.object({ list: z.enum(keptLists) })),
  /** null goes back to the first layout */
  'list.saveLayout': command<null>()(
    z.object({ list: z.enum(keptLists), layout: listLayoutSchema.nullable() }),
  ),
  /** how many each condition finds by itself */
  'list.countEach': query<readonly number[]>()(
    z.object({ conditions: z.array(conditionSchema).max(40), asOf: z.union([z.literal(''), fullDate]) }),
  ),
  'list.rows': query<readonly ListRow[]>()(
    z.object({ ids: ids.max(5000), asOf: z.union([z.literal(''), fullDate]).default('') }),
  ),
  /** an Excel file of the list; identity numbers stay masked unless a reason is given, which is kept */
  'list.export': job<{ readonly file: string; readonly members: number }>()(
    z.object({
      ids,
      asOf: z.union([z.literal(''), fullDate]),
      columns: z
        .array(z.object({ id: z.string().max(80), label: z.string().max(120) }))
        .min(1)
        .max(120),
      /** the sentence of the filter, for under the title */
      sentence: z.string().max(1000),
      token: z.string(),
      reason: ground.nullable(),
    }),
  ),

  'filter.list': query<readonly SavedFilter[]>()(z.object({})),
  'filter.save': command<{ readonly id: number }>()(
    z.object({ name: z.string().trim().min(1, 'Chưa đặt tên.').max(80), filter: memberFilterSchema }),
  ),
  'filter.rename': command<null>()(z.object({ id, name: z.string().trim().min(1, 'Chưa đặt tên.').max(80) })),
  'filter.delete': command<null>()(z.object({ id })),

  'bulk.preview': query<BulkPreview>()(z.object({ ids, field: memberField, value: z.string().max(4000) })),
  'bulk.edit': command<{ readonly changed: number }>()(
    z.object({ ids, field: memberField, value: z.string().max(4000), ground }),
  ),
  'bulkEvent.preview': query<BulkEventPreview>()(bulkEvent),
  /** all or nothing: those whom a rule refuses are taken out by the person first */
  'bulkEvent.record': command<{ readonly recorded: number }>()(bulkEvent),

  'paste.preview': query<PastePreview>()(z.object({ text: z.string().max(2_000_000) })),
  'paste.apply': command<{ readonly changed: number }>()(
    /** rows to carry out; doubtful ones only when named here */
    z.object({ text: z.string().max(2_000_000), rows: z.array(z.number().int()).min(1).max(20_000), ground }),
  ),

  'duplicate.list': query<{
    readonly pairs: readonly DuplicatePair[];
    /** found in all; the list is cut */
    readonly found: number;
  }>()(z.object({})),
  'duplicate.dismiss': command<null>()(
    z.object({ firstId: id, secondId: id, reason: z.string().trim().max(300).default('') }),
  ),
  'duplicate.previewMerge': query<MergePreview>()(merge),
  'duplicate.merge': command<null>()(merge.extend({ ground })),
};
