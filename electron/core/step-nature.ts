import type { ReadDb } from '../../db/connection.ts';
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
  // The rows of a closed book are too many for the audit log, so a book once taken back cannot be written again.
  if (has('closed_book', 'delete')) return notByNature.bookAgain;
  const closed = changes.filter((c) => c.entity === 'closed_book').map((c) => c.entityId);
  const notes = db.pluck(
    'SELECT 1 FROM book_note WHERE closed_book_id IN (SELECT value FROM json_each(?)) LIMIT 1',
    [JSON.stringify(closed)],
  );
  return notes.length > 0 ? notByNature.bookNotes : null;
}
