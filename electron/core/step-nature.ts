import type { ReadDb } from '../../db/connection.ts';
import { anyNoteTo } from '../../db/repo/closed-book.ts';
import { broughtInAnew } from '../../db/repo/import-history.ts';
import type { StepRow } from '../../db/repo/step.ts';
import { amendmentStanding } from '../../db/repo/year-amendment.ts';
import { getClosing, movedSinceReopening } from '../../db/repo/year-closing.ts';
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
  if (closed.length > 0 && anyNoteTo(db, closed)) return notByNature.bookNotes;
  return ofClosedYear(db, changes);
}

/** Snapshots and amendments of years are numbered: nothing is taken out of their middle, nothing written anew. */
function ofClosedYear(
  db: ReadDb,
  changes: readonly Pick<Change, 'entity' | 'entityId' | 'action'>[],
): string | null {
  for (const { entity, entityId, action } of changes) {
    if (entity === 'rating_closing' && action === 'delete') return notByNature.closingAgain;
    if (entity === 'rating_closing' && action === 'update') {
      // Only while it is open: done again, the reopening is a step like any other.
      const reopened = getClosing(db, Number(entityId))?.reopened;
      if (reopened && movedSinceReopening(db, Number(entityId))) return notByNature.reopenedMoved;
    }
    if (entity !== 'rating_amendment') continue;
    if (action === 'delete') return notByNature.amendmentAgain;
    const standing = amendmentStanding(db, Number(entityId));
    if (standing?.reopened) return notByNature.amendmentReopened;
    if (standing?.later) return notByNature.amendmentLater;
  }
  return null;
}
