/** What has been brought in, by whom, what became of it, and the way back. */
import { getBatch, listBatches, sourceOf } from '../../db/repo/import-history.ts';
import { peopleOfBatch, stepOfBatch } from '../../db/undo/batch.ts';
import type { importHistoryOps } from '../../shared/ipc/import-history.ts';
import { fail, ok } from '../../shared/result.ts';
import type { CoreHandlers } from './context.ts';
import { saveResult } from './import-result.ts';
import { previewImportUndo, undoImport } from './import-undo.ts';

export const importHistoryHandlers: CoreHandlers<keyof typeof importHistoryOps> = {
  'import.history': (_input, { db }) => ok(listBatches(db)),

  'import.people': ({ id, offset, limit }, { db }) => {
    if (!getBatch(db, id)) return fail('import.no-batch');
    const rowOf = new Map(
      (sourceOf(db, id)?.findings.rows ?? []).map(({ memberId, row }) => [memberId, row]),
    );
    const people = peopleOfBatch(db, id, stepOfBatch(db, id)?.stepId ?? 0).map(
      ({ created, setAside, ...person }) => ({
        ...person,
        row: rowOf.get(person.memberId) ?? null,
        created: created === 1,
        setAside: setAside === 1,
      }),
    );
    return ok({ total: people.length, people: people.slice(offset, offset + limit) });
  },

  'import.undoPreview': ({ id }, context) => previewImportUndo(context, id),
  'import.undo': (args, context) => undoImport(context, args),
  'import.result': (args, context) => saveResult(args, context),
};
