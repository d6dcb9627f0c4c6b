/**
 * Takes an import back at any later time: what it wrote goes, what people have edited since stays and is named. All
 * of it in one transaction, which is itself a step and can be taken back like any other.
 */
import type { Actor, ReadDb, WriteDb } from '../../db/connection.ts';
import { getBatch, markBatchUndone } from '../../db/repo/import-history.ts';
import { refreshOrganisations } from '../../db/repo/organisation-projection.ts';
import { currentStepId, getStep, markUndone } from '../../db/repo/step.ts';
import { type BatchStep, stepOfBatch, type Touched, touchedSince } from '../../db/undo/batch.ts';
import { type Change, changesOfStep } from '../../db/undo/change.ts';
import { undoImportName } from '../../shared/i18n/vi/import-history.ts';
import type { ImportUndoEffect, KeptOfImport } from '../../shared/ipc/import-history.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CoreContext, JobControl } from './context.ts';
import { undoChanged } from './import-undo-changed.ts';
import { undoCreated } from './import-undo-created.ts';
import { undoFounded, undoYears } from './import-undo-founded.ts';

/** More than a panel shows; the rest is counted. */
const mostNamed = 200;

/** What every part of the undoing is given. */
export interface UndoingImport {
  readonly w: WriteDb;
  readonly actor: Actor;
  readonly batchId: number;
  readonly step: BatchStep;
  /** what the step of the import changed, by the audit log */
  readonly changes: readonly Change[];
  /** member → what later steps did */
  readonly touched: ReadonlyMap<number, Touched>;
  readonly today: string;
  readonly job: JobControl;
}

/** What it would do, found out by doing it and letting go: refused exactly as the deed itself would be. */
export function previewImportUndo(context: CoreContext, id: number): Result<ImportUndoEffect> {
  let seen: ImportUndoEffect | null = null;
  const refused = undo(context, { id, reason: '' }, (effect) => {
    seen = effect;
    return fail('app.cancelled');
  });
  return seen ? ok(seen) : refused;
}

export function undoImport(
  context: CoreContext,
  args: { readonly id: number; readonly reason: string },
): Result<ImportUndoEffect> {
  const done = undo(context, args, ok);
  context.session.search.forget();
  return done;
}

function undo(
  { db, today, job, write }: CoreContext,
  { id, reason }: { readonly id: number; readonly reason: string },
  end: (effect: ImportUndoEffect) => Result<ImportUndoEffect>,
): Result<ImportUndoEffect> {
  const found = standingBatch(db, id);
  if (!found.ok) return found;
  const { batch, step } = found.value;
  return write(undoImportName(batch.fileName, reason), (w, actor) => {
    const undoing: UndoingImport = {
      w,
      actor,
      batchId: id,
      step,
      changes: changesOfStep(w, step.stepId),
      touched: touchedSince(w, step),
      today,
      job,
    };
    const created = undoCreated(undoing);
    if (!created.ok) return created;
    const changed = undoChanged(undoing, created.value.left);
    if (!changed.ok) return changed;
    undoYears(undoing);
    const founded = undoFounded(undoing);
    refreshOrganisations(w, today);
    const people = [...created.value.kept, ...changed.value.kept];
    markBatchUndone(w, id, { at: actor.at, by: actor.name, why: reason, kept: people.length });
    const stepRow = getStep(w, step.stepId);
    if (!stepRow) throw new Error('the step of an import is gone');
    markUndone(w, stepRow, currentStepId(w));
    const kept: KeptOfImport[] = [...people, ...founded.kept];
    return end({
      fileName: batch.fileName,
      setAside: created.value.setAside,
      putBack: changed.value.putBack,
      events: changed.value.events,
      ratings: changed.value.ratings,
      organisations: founded.withdrawn,
      kept: kept.slice(0, mostNamed),
      keptMembers: people.length,
      keptOrganisations: founded.kept.length,
    });
  });
}

function standingBatch(db: ReadDb, id: number) {
  const batch = getBatch(db, id);
  if (!batch) return fail('import.no-batch');
  if (batch.undone) return fail('import.already-undone', { file: batch.fileName, at: batch.undone.at });
  const step = stepOfBatch(db, id);
  // Every batch is entered by a step; a register of the time before steps was moved over without them.
  return step ? ok({ batch, step }) : fail('import.before-steps', { file: batch.fileName });
}
