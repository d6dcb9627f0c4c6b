/** One value or one event for many members, as one step: looked at first, then all or nothing. */
import { insertEvent } from '../../db/repo/event.ts';
import { getMembers, updateMember } from '../../db/repo/member.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import type { EventDraft } from '../../shared/entities/event.ts';
import { eventPayloads } from '../../shared/entities/event-payloads.ts';
import { type MemberField, memberFields } from '../../shared/entities/member.ts';
import { errors } from '../../shared/errors/catalogue.ts';
import type { FieldDef } from '../../shared/fields/field.ts';
import { fieldSchema } from '../../shared/fields/to-zod.ts';
import { eventLabels } from '../../shared/i18n/vi/event.ts';
import type { BulkEvent, BulkEventPreview, BulkPreview, listOps } from '../../shared/ipc/list.ts';
import { type AppError, fail, ok, type Result } from '../../shared/result.ts';
import { maskField } from '../../shared/text/mask-identity.ts';
import { cleanText } from '../../shared/text/names.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { answerProposal } from './event-badge.ts';
import { judgeDraft } from './event-handlers.ts';

/** What belongs to one person alone. */
const oneByOne: readonly MemberField[] = [
  'fullName',
  'citizenId',
  'oldIdNumber',
  'cardNumber',
  'oldCardNumber',
  'profileNumber',
  'phone',
  'email',
];

function valueProblem(field: MemberField, value: string): string | null {
  const def: FieldDef = memberFields[field];
  const parsed = fieldSchema(def).safeParse(value);
  return parsed.success ? null : (parsed.error.issues[0]?.message ?? '');
}

function preview(
  {
    ids,
    field,
    value,
  }: { readonly ids: readonly number[]; readonly field: MemberField; readonly value: string },
  { db }: CoreContext,
): Result<BulkPreview> {
  if (oneByOne.includes(field)) return fail('bulk.one-by-one', { label: memberFields[field].label });
  const wanted = cleanText(value);
  const people = getMembers(db, ids);
  const changes = people
    .filter(({ record }) => record[field] !== wanted)
    .map(({ id, record }) => ({ id, name: record.fullName, before: maskField(field, record[field]) }));
  return ok({ changes, unchanged: people.length - changes.length, problem: valueProblem(field, wanted) });
}

/** The sentence of a refusal without its telephone code, for a line of a list. */
const sentence = (error: AppError): string => errors[error.code].text(error.params);

/** Each member's event, judged as its own wizard would; the drafts in the order of the names given. */
function judgeAll(
  input: BulkEvent,
  { db, today }: CoreContext,
): Result<{
  readonly drafts: readonly EventDraft[];
  readonly preview: BulkEventPreview;
}> {
  const payload = eventPayloads[input.kind].safeParse(input.payload);
  if (!payload.success) {
    const [issue] = payload.error.issues;
    return fail('bulk.bad-value', { label: eventLabels[input.kind], problem: issue?.message ?? '' });
  }
  const accepted: { id: number; name: string }[] = [];
  const refused: { id: number; name: string; why: string }[] = [];
  const drafts: EventDraft[] = [];
  for (const { id, record } of getMembers(db, input.ids)) {
    const { effectiveOn, decision, note, kind } = input;
    const draft: EventDraft = { memberId: id, kind, effectiveOn, decision, note, payload: payload.data };
    const judged = judgeDraft(db, draft, today);
    if (judged.ok) {
      accepted.push({ id, name: record.fullName });
      drafts.push(draft);
    } else refused.push({ id, name: record.fullName, why: sentence(judged.error) });
  }
  return ok({ drafts, preview: { accepted, refused } });
}

type Ops = Pick<typeof listOps, 'bulk.preview' | 'bulk.edit' | 'bulkEvent.preview' | 'bulkEvent.record'>;

export const bulkHandlers: CoreHandlers<keyof Ops> = {
  'bulk.preview': (input, context) => preview(input, context),

  'bulk.edit': ({ ground, ...input }, context) => {
    const looked = preview(input, context);
    if (!looked.ok) return looked;
    const { label } = memberFields[input.field];
    const { changes, problem } = looked.value;
    if (problem !== null) return fail('bulk.bad-value', { label, problem });
    if (changes.length === 0) return fail('bulk.nothing');
    return context.write(
      `Sửa hàng loạt mục ${label} cho ${changes.length} đồng chí: ${ground}`,
      (w, { at }) => {
        const ids = changes.map((c) => c.id);
        for (const { id, version, record } of getMembers(w, ids)) {
          const changed = { ...record, [input.field]: cleanText(input.value) };
          const updated = updateMember(w, { id, version, record: changed, at });
          if (!updated.ok) return updated;
        }
        return ok({ changed: ids.length });
      },
    );
  },

  'bulkEvent.preview': (input, context) => {
    const judged = judgeAll(input, context);
    return judged.ok ? ok(judged.value.preview) : judged;
  },

  'bulkEvent.record': (input, context) => {
    const judged = judgeAll(input, context);
    if (!judged.ok) return judged;
    const { drafts, preview: looked } = judged.value;
    const [first] = looked.refused;
    if (first)
      return fail('bulkEvent.refused', { count: looked.refused.length, name: first.name, why: first.why });
    const name = `${eventLabels[input.kind]} cho ${drafts.length} đồng chí`;
    return context.write(name, (w, { at, name: by }) => {
      for (const draft of drafts) {
        answerProposal(w, draft, insertEvent(w, draft, { at, by }));
        refreshState(w, draft.memberId, context.today);
      }
      return ok({ recorded: drafts.length });
    });
  },
};
