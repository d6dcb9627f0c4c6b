/** What may go onto which paper: nothing that is issued centrally onto plain paper, nobody invented onto a genuine sheet. */
import type { DocumentTemplate } from '../../../shared/documents/template.ts';
import type { Overlay } from '../../../shared/ipc/document.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';

/** @param overlay of the job; null = onto plain paper, undefined = nothing is printed */
export function checkOverlay(
  { name, body }: DocumentTemplate,
  overlay: Overlay | null | undefined,
  { practice }: { readonly practice: boolean },
): Result<null> {
  if (overlay === undefined) return ok(null);
  if (overlay === null)
    return body.layout === 'placed' && body.blank?.central
      ? fail('overlay.central-blank', { name })
      : ok(null);
  if (body.layout !== 'placed') return fail('overlay.not-placed', { name });
  return practice && !overlay.trial ? fail('overlay.practice') : ok(null);
}
