import type { ReadDb } from '../../db/connection.ts';
import { anyNoteTo } from '../../db/repo/closed-book.ts';
import { broughtInAnew } from '../../db/repo/import-history.ts';
import type { StepRow } from '../../db/repo/step.ts';
import type { Change } from '../../db/undo/change.ts';
import { makingRegister, notByNature } from '../../shared/i18n/vi/steps.ts';

/** Why a step can never be taken back, whatever came after it; null where it can. */
export function reasonNotByNature(
  db: ReadDb,
  step: Pick<StepRow, 'name'>,
  changes: readonly Pick<Change, 'entity' | 'entityId' | 'action'>[],
): string | null {
  const has = (entity: string, action: Change['action']) =>
    changes.some((change) => change.entity === entity && change.action === action);
  if (
    (makingRegister as readonly string[]).includes(step.name) ||
    changes.some((c) => c.entity === 'register')
  )
    return notByNature.making;
  if (has('import_batch', 'insert')) return notByNature.import;
  if (has('report_issue', 'insert')) return notByNature.issue;
  // The undoing of an import: done again beside a second import of the file it would enter everybody twice.
  const undone = changes.filter((c) => c.entity === 'import_batch').map((c) => Number(c.entityId));
  if (undone.length > 0 && broughtInAnew(db, undone)) return notByNature.importAnew;
  // What was corrected meanwhile has no note in the book: written again it would show a past that nobody closed.
  if (has('closed_book', 'delete')) return notByNature.bookAgain;
  const closed = changes.filter((c) => c.entity === 'closed_book').map((c) => Number(c.entityId));
  return closed.length > 0 && anyNoteTo(db, closed) ? notByNature.bookNotes : null;
}
