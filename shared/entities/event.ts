import { z } from 'zod';
import { isPartialDate } from '../text/dates.ts';

/** A partial date in ISO form: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
export const partialDate = z.string().refine(isPartialDate, 'Không phải ngày có thật.');

/** A full ISO date. */
export const fullDate = partialDate.refine((s) => s.length === 10, 'Cần đủ ngày, tháng, năm.');

/**
 * The kinds of event in a member's Party life, with what each carries besides its date and decision.
 * Payloads are zod schemas: the same check for the wizard, for IPC and for the ledger.
 */
export const eventPayloads = {
  /** Opening entry: the register takes the member over from a roster or another book. */
  enrolled: z.object({
    orgId: z.number().int(),
    source: z.string().max(300),
    /** false where the roster has no column of official dates, so a missing date proves nothing */
    standingKnown: z.boolean().default(true),
  }),
  /** Kết nạp. The event's date is the ceremony ("ngày vào Đảng"); the decision keeps its own date. */
  admitted: z.object({
    orgId: z.number().int().nullable(),
    introducers: z.string().max(300).default(''),
  }),
  /** Công nhận đảng viên chính thức. The event's date is the official date (ceremony + 12 months). */
  recognised: z.object({}),
  transferredOut: z.object({
    destination: z.string().min(1, 'Chưa nhập nơi chuyển đến.').max(300),
    scope: z.enum(['internal', 'external']),
    /** set when the receiving organisation is in this register */
    toOrgId: z.number().int().nullable().default(null),
    paperNumber: z.string().max(60).default(''),
    duesPaidThrough: z.string().max(7).default(''),
  }),
  received: z.object({
    orgId: z.number().int(),
    origin: z.string().min(1, 'Chưa nhập nơi chuyển đi.').max(300),
    paperNumber: z.string().max(60).default(''),
  }),
  badgeAwarded: z.object({
    level: z.number().int(),
    round: z.enum(['3/2', '19/5', '2/9', '7/11', 'khác']),
    award: z.enum(['award', 'posthumous', 'reissue']),
    badgeNumber: z.string().max(30).default(''),
  }),
  commended: z.object({
    form: z.enum(['certificateOfMerit', 'commendationLetter', 'praise', 'title', 'order']),
    title: z.string().min(1, 'Chưa nhập nội dung khen thưởng.').max(300),
  }),
  disciplined: z.object({
    form: z.enum(['reprimand', 'warning', 'dismissal', 'expulsion']),
    ground: z.string().min(1, 'Chưa nhập nội dung vi phạm.').max(500),
    postsRemoved: z.string().max(300).default(''),
  }),
  /** Ra khỏi Đảng, other than by expulsion (which is a discipline). */
  removed: z.object({
    form: z.enum(['struckOff', 'resigned', 'admissionCancelled']),
    reason: z.string().min(1, 'Chưa nhập lý do.').max(500),
  }),
  died: z.object({ cause: z.string().max(300).default('') }),
} as const;

export type EventKind = keyof typeof eventPayloads;
export const eventKinds = Object.keys(eventPayloads) as [EventKind, ...EventKind[]];
export type EventPayload<K extends EventKind = EventKind> = z.output<(typeof eventPayloads)[K]>;

/** The paper an event rests on. Every part may be unknown for events taken over from an old roster. */
export const decisionSchema = z.object({
  number: z.string().max(60),
  /** date of signing, partial allowed; '' = not known. Party age counts from this date on admission. */
  signedOn: z.union([z.literal(''), partialDate]),
  authority: z.string().max(200),
  signer: z.string().max(120),
});
export type Decision = z.output<typeof decisionSchema>;
export const noDecision: Decision = { number: '', signedOn: '', authority: '', signer: '' };

/** One entry of the ledger. Nothing overwrites it; a typing error is withdrawn with its ground and entered anew. */
export type LedgerEvent = {
  [K in EventKind]: {
    readonly id: number;
    readonly memberId: number;
    readonly kind: K;
    /** partial ISO date on which it takes effect */
    readonly effectiveOn: string;
    readonly decision: Decision;
    readonly payload: EventPayload<K>;
    readonly note: string;
    /** ISO timestamp and person of the entry */
    readonly enteredAt: string;
    readonly enteredBy: string;
    readonly batchId: number | null;
    /** set when the entry was withdrawn as a typing error, with its ground */
    readonly withdrawnReason: string | null;
  };
}[EventKind];

/** What a wizard sends: an event not yet in the ledger. */
export interface EventDraft<K extends EventKind = EventKind> {
  readonly memberId: number;
  readonly kind: K;
  readonly effectiveOn: string;
  readonly decision: Decision;
  readonly payload: EventPayload<K>;
  readonly note: string;
}
