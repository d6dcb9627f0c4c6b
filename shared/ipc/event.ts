import { z } from 'zod';
import { decisionSchema, type EventDraft, eventKinds } from '../entities/event.ts';
import { partialDate } from '../entities/event-dates.ts';
import { eventPayloads } from '../entities/event-payloads.ts';
import type { MemberState } from '../entities/member-state.ts';
import { command, query } from './define.ts';

/** Any kind of event with the payload of its kind. */
export const eventDraftSchema = z
  .object({
    memberId: z.number().int().positive(),
    kind: z.enum(eventKinds),
    effectiveOn: partialDate,
    decision: decisionSchema,
    payload: z.record(z.string(), z.unknown()),
    note: z.string().max(1000).default(''),
  })
  .transform((draft, ctx): EventDraft => {
    const payload = eventPayloads[draft.kind].safeParse(draft.payload);
    if (payload.success) return { ...draft, payload: payload.data };
    for (const issue of payload.error.issues)
      ctx.addIssue({ code: 'custom', message: issue.message, path: ['payload', ...issue.path] });
    return z.NEVER;
  });

/** What recording would do, before it is done. */
export interface EventPreview {
  readonly before: MemberState;
  readonly after: MemberState;
  readonly warnings: readonly { readonly rule: string; readonly citation: string }[];
}

export const eventOps = {
  /** Refused with the rule and its citation when the order is impossible. Writes nothing. */
  'event.preview': query<EventPreview>()(eventDraftSchema),
  'event.record': command<{ readonly id: number }>()(eventDraftSchema),
  /** Takes back a typing error: the entry stays in the ledger, struck through, with its ground. */
  'event.withdraw': command<null>()(
    z.object({
      id: z.number().int(),
      reason: z.string().trim().min(5, 'Ghi rõ căn cứ sửa (ít nhất 5 ký tự).').max(300),
    }),
  ),
};
