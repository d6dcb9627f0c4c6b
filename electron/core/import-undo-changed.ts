/**
 * Those who stood in the register before the batch: each field is put back unless it was changed again since, levels
 * and values likewise, and entries of the ledger are withdrawn unless one entered later rests on them.
 */
import { columnName } from '../../db/column-name.ts';
import { memberName } from '../../db/repo/member.ts';
import { ratingsOfBatch, standingEventsOfBatch, type Touched } from '../../db/undo/batch.ts';
import type { Change } from '../../db/undo/change.ts';
import { memberOfChange } from '../../db/undo/members-of-changes.ts';
import { deleteRating } from '../../db/undo/strike-out.ts';
import { takerBack } from '../../db/undo/take-back.ts';
import { memberFieldNames, memberFields } from '../../shared/entities/member.ts';
import { keptWhy } from '../../shared/i18n/vi/import-history.ts';
import { rowName } from '../../shared/i18n/vi/steps.ts';
import type { KeptOfImport } from '../../shared/ipc/import-history.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { UndoingImport } from './import-undo.ts';
import { undoLedger } from './import-undo-ledger.ts';

export interface UndoneChanged {
  readonly putBack: number;
  readonly events: number;
  readonly ratings: number;
  readonly kept: readonly KeptOfImport[];
}

const labels = new Map<string, string>(
  memberFieldNames.map((name) => [columnName(name), memberFields[name].label]),
);

/** How often the wish to stop is asked. */
const slice = 200;

/** @param created by the same batch: they are set aside or stay whole */
export function undoChanged(undoing: UndoingImport, created: ReadonlySet<number>): Result<UndoneChanged> {
  const { w, batchId, changes, touched, job } = undoing;
  const mine = Map.groupBy(
    changes.filter((c) => !beside.has(c.entity)),
    (c) => memberOfChange(w, c),
  );
  const events = Map.groupBy(standingEventsOfBatch(w, batchId), (e) => e.memberId);
  const ratings = Map.groupBy(ratingsOfBatch(w, batchId), (r) => r.memberId);
  const people = [...new Set([...mine.keys(), ...events.keys(), ...ratings.keys()])].filter(
    (id): id is number => id !== null && !created.has(id),
  );
  const total = { putBack: 0, events: 0, ratings: 0 };
  const kept: KeptOfImport[] = [];
  for (const [i, memberId] of people.entries()) {
    if (i % slice === 0) {
      if (job.cancelled()) return fail('app.cancelled');
      job.progress(i, people.length, '');
    }
    const later = touched.get(memberId);
    const rows = undoRows(undoing, mine.get(memberId) ?? [], later);
    const levels = undoLevels(undoing, ratings.get(memberId) ?? [], later);
    const ledger = undoLedger(undoing, memberId, events.get(memberId) ?? []);
    const why = [...rows.why, ...levels.why, ...ledger.why];
    if (why.length > 0) kept.push({ memberId, name: memberName(w, memberId), whole: false, why });
    if (rows.putBack) total.putBack += 1;
    total.events += ledger.withdrawn;
    total.ratings += levels.undone + rows.levels;
  }
  return ok({ ...total, kept });
}

/** Entered by the number of the batch, or remembered beyond it. */
const beside = new Set(['event', 'import_batch', 'organisation', 'organisation_event', 'not_duplicate']);

const stepWords = (later: Touched | undefined): string =>
  later ? keptWhy.step(later.step.name, later.step.actor, later.step.at) : keptWhy.changedSince;

/** Fields of the record, levels that were there before, values of the office's own fields, and whatever else. */
function undoRows(
  { w, actor }: UndoingImport,
  changes: readonly Change[],
  later: Touched | undefined,
): { readonly putBack: boolean; readonly levels: number; readonly why: readonly string[] } {
  const takeBackOne = takerBack(w, { at: actor.at, by: actor.name, why: actor.reason });
  const why: string[] = [];
  let putBack = false;
  let levels = 0;
  for (const change of changes.toReversed()) {
    for (const { part, name } of partsOf(change)) {
      const isLater =
        part.entity === 'member' && part.action === 'update'
          ? Object.keys(part.after).some((column) => later?.columns.has(column))
          : later?.rows.has(`${part.entity} ${part.entityId}`);
      if (isLater || !takeBackOne(part).ok) why.push(keptWhy.field(name, stepWords(later)));
      else if (part.entity === 'rating') levels += 1;
      else putBack = true;
    }
  }
  return { putBack, levels, why };
}

/** A change of the record is undone field by field; other rows are whole things. */
function partsOf(change: Change): { readonly part: Change; readonly name: string }[] {
  if (change.entity !== 'member' || change.action !== 'update')
    return [{ part: change, name: rowName(change.entity) }];
  return Object.keys(change.after).map((column) => ({
    part: {
      ...change,
      before: { [column]: change.before[column] ?? null },
      after: { [column]: change.after[column] ?? null },
    },
    name: labels.get(column) ?? rowName('member'),
  }));
}

/** Levels that the batch entered where there was none. */
function undoLevels(
  { w, changes }: UndoingImport,
  ratings: readonly { readonly key: string; readonly year: number; readonly memberId: number }[],
  later: Touched | undefined,
): { readonly undone: number; readonly why: readonly string[] } {
  const why: string[] = [];
  let undone = 0;
  for (const rating of ratings) {
    // One that it only changed: what stood before is in the audit log, and has been put back or kept.
    if (changes.some((c) => c.entity === 'rating' && c.entityId === rating.key)) continue;
    if (later?.rows.has(`rating ${rating.key}`)) why.push(keptWhy.rating(rating.year, stepWords(later)));
    else {
      deleteRating(w, rating);
      undone += 1;
    }
  }
  return { undone, why };
}
