import { z } from 'zod';
import { decisionSchema, type EventDraft, eventKinds } from '../entities/event.ts';
import { partialDate } from '../entities/event-dates.ts';
import { eventPayloads } from '../entities/event-payloads.ts';
import type { MemberState } from '../entities/member-state.ts';
import type { Consequence } from '../rules/discipline-consequences.ts';
import type { EventPaper } from '../rules/event-papers.ts';
import { command, query } from './define.ts';

const draftShape = z.object({
  memberId: z.number().int().positive(),
  kind: z.enum(eventKinds),
  effectiveOn: partialDate,
  decision: decisionSchema,
  payload: z.record(z.string(), z.unknown()),
  note: z.string().max(1000).default(''),
});
const recordShape = draftShape.extend({
  /**
   * how many entries stood in the ledger that the wizard saw; null = written by no wizard. Another number means that
   * a second window was quicker.
   */
  ledgerSize: z.number().int().min(0).nullable().default(null),
});

/** The payload of the kind that it says, problems under 'payload'. */
function withPayload<T extends z.output<typeof draftShape>>(draft: T, ctx: z.RefinementCtx): T & EventDraft {
  const payload = eventPayloads[draft.kind].safeParse(draft.payload);
  if (payload.success) return { ...draft, payload: payload.data };
  for (const issue of payload.error.issues)
    ctx.addIssue({ code: 'custom', message: issue.message, path: ['payload', ...issue.path] });
  return z.NEVER;
}

/** Any kind of event with the payload of its kind. */
export const eventDraftSchema = draftShape.transform((draft, ctx): EventDraft => withPayload(draft, ctx));

/** What recording would do, before it is done. */
export interface EventPreview {
  readonly before: MemberState;
  readonly after: MemberState;
  readonly warnings: readonly { readonly rule: string; readonly citation: string }[];
  /** papers that the deed rests on, and how the member's dossier has them; unknown = the dossier does not say */
  readonly papers: readonly (EventPaper & { readonly state: 'have' | 'missing' | 'notNeeded' | 'unknown' })[];
  /** what follows from a discipline, and until when; none for other deeds */
  readonly consequences: readonly Consequence[];
  /** first day on which it counts, and how many days remain till then (0 = it counts today) */
  readonly takesEffectOn: string;
  readonly remainingDays: number;
  /** entries that stand in the ledger now: send it back with the record */
  readonly ledgerSize: number;
}

export const eventOps = {
  /** Refused with the rule and its citation when the order is impossible. Writes nothing. */
  'event.preview': query<EventPreview>()(eventDraftSchema),
  'event.record': command<{ readonly id: number }>()(
    recordShape.transform((draft, ctx): EventDraft & { readonly ledgerSize: number | null } =>
      withPayload(draft, ctx),
    ),
  ),
  /** Takes back a typing error: the entry stays in the ledger, struck through, with its ground. */
  'event.withdraw': command<null>()(
    z.object({
      id: z.number().int(),
      reason: z.string().trim().min(5, 'Ghi rõ căn cứ sửa (ít nhất 5 ký tự).').max(300),
    }),
  ),
};
