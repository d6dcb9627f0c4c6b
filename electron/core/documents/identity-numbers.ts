/**
 * Identity numbers on papers: masked like in every list until somebody gives the reason, which is kept in the log of
 * accesses as a print (Luật 91/2025/QH15; HD 06-HD/TW, mục 8.2). Open for one template, the numbers that it asked for then
 * and its people, until the register is locked.
 */
import { logAccess } from '../../../db/repo/access-log.ts';
import type { DocumentTemplate } from '../../../shared/documents/template.ts';
import { maskedNumbers } from '../../../shared/documents/template-texts.ts';
import { documentText } from '../../../shared/i18n/vi/document.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { CoreContext, CoreState } from '../context.ts';

/** By its numbers, too: a template that was changed since, or one that only borrows the key, asks for others. */
const scratchKey = (template: DocumentTemplate): string =>
  `documents/open-numbers/${template.key}/${maskedNumbers(template).toSorted().join(', ')}`;

/** Members whose numbers may stand in full on papers of this template. */
export const openNumbers = ({ scratch }: CoreState, template: DocumentTemplate): ReadonlySet<number> =>
  // Only `openIdentityNumbers` writes under this key.
  (scratch.get(scratchKey(template)) as ReadonlySet<number> | undefined) ?? new Set();

export function openIdentityNumbers(
  memberIds: readonly number[],
  template: DocumentTemplate,
  reason: string,
  { state, write, at }: CoreContext,
): Result<null> {
  const logged = write(documentText.step.openNumbers, (w, { name: actor }) => {
    const what = documentText.openedWhat(maskedNumbers(template).join(', '), memberIds.length, template.name);
    const [only = null] = memberIds.length === 1 ? memberIds : [];
    logAccess(w, { at, actor, deed: 'print', memberId: only, what, reason });
    return ok(null);
  });
  if (logged.ok)
    state.scratch.set(scratchKey(template), new Set([...openNumbers(state, template), ...memberIds]));
  return logged;
}
