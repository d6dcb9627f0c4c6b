/** People behind the subjects of a paper, with every fact that its marks may ask for. */
import type { DocumentTemplate } from '../../../shared/documents/template.ts';
import type { DocumentSubjects, PaperPerson } from '../../../shared/ipc/document.ts';
import type { CoreContext } from '../context.ts';
import { memberPeople } from './member-facts.ts';

/** @param context with the day of signing: ages and standings are those of that day */
export function subjectsOf(
  { kind, ids }: DocumentSubjects,
  _template: DocumentTemplate,
  context: CoreContext & { readonly day: string },
): readonly PaperPerson[] {
  if (kind === 'member') return memberPeople(ids, context);
  return [];
}
