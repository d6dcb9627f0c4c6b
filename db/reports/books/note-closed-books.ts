/**
 * A closed book shows for ever what it showed. When a step changes what it would show now (a record corrected, an
 * event withdrawn or entered with an earlier date), the step writes a numbered note to the book in the same
 * transaction: the row as it was, as it would be, and the ground (corrections of a dossier only with one: Hướng dẫn 06-HD/TW, mục 8.2).
 * Only the rows of the people whom the step touched are asked anew. An undo is a step too: it adds a note.
 */
import type { BookRow } from '../../../shared/entities/book.ts';
import type { Actor, ReadDb, WriteDb } from '../../connection.ts';
import {
  anyClosedBook,
  type ClosedBook,
  closedDocument,
  insertNote,
  listClosedBooks,
  notesOf,
} from '../../repo/closed-book.ts';
import { membersOfBatches } from '../../repo/import.ts';
import { currentStepId } from '../../repo/step.ts';
import { changesOfStep } from '../../undo/change.ts';
import { membersOfChanges } from '../../undo/members-of-changes.ts';
import { bookRows } from './book-rows.ts';

/** Members whom the running step has changed so far, by the audit log; an import says it by its batch. */
function touchedMembers(db: ReadDb): number[] {
  const changes = changesOfStep(db, currentStepId(db));
  const batches = changes.filter((c) => c.entity === 'import_batch').map((c) => Number(c.entityId));
  return [...new Set([...membersOfChanges(db, changes), ...membersOfBatches(db, batches)])];
}

const same = (a: BookRow | null, b: BookRow | null): boolean =>
  JSON.stringify(a?.cells ?? null) === JSON.stringify(b?.cells ?? null);

/** The rows of these people as the book and its notes have them now. */
function lastKnown(db: ReadDb, book: ClosedBook, members: ReadonlySet<number>): Map<string, BookRow | null> {
  const rows = new Map<string, BookRow | null>();
  for (const row of closedDocument(db, book.id)?.rows ?? [])
    if (members.has(row.memberId)) rows.set(row.key, row);
  for (const { before, after } of notesOf(db, book.id)) {
    const key = (after ?? before)?.key;
    if (key !== undefined && members.has((after ?? before)?.memberId ?? 0)) rows.set(key, after);
  }
  return rows;
}

/** Called at the end of every step; cheap where no book is closed. Returns how many notes were written. */
export function noteClosedBooks(db: WriteDb, actor: Actor): number {
  if (!anyClosedBook(db)) return 0;
  const memberIds = touchedMembers(db);
  if (memberIds.length === 0) return 0;
  const members = new Set(memberIds);
  let written = 0;
  for (const book of listClosedBooks(db)) {
    const known = lastKnown(db, book, members);
    const now = new Map(bookRows(db, book.request, { memberIds }).map((row) => [row.key, row]));
    for (const key of new Set([...known.keys(), ...now.keys()])) {
      const before = known.get(key) ?? null;
      const after = now.get(key) ?? null;
      const memberId = (after ?? before)?.memberId;
      if (memberId === undefined || same(before, after)) continue;
      insertNote(db, book.id, {
        memberId,
        before,
        after,
        ground: actor.reason,
        at: actor.at,
        actor: actor.name,
      });
      written += 1;
    }
  }
  return written;
}
