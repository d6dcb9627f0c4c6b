import { z } from 'zod';
import { partialDate } from './event-dates.ts';
import { eventPayloads } from './event-payloads.ts';

export type EventKind = keyof typeof eventPayloads;
export const eventKinds = Object.keys(eventPayloads) as [EventKind, ...EventKind[]];
export type EventPayload<K extends EventKind = EventKind> = z.output<(typeof eventPayloads)[K]>;
/** As written by a wizard: what has a default may be left out. */
export type EventInput<K extends EventKind = EventKind> = z.input<(typeof eventPayloads)[K]>;

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
