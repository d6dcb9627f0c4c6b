/** Those whom a batch entered: set aside, unless somebody has worked on them since; then they stay whole. */
import { withdrawEvent } from '../../db/repo/event.ts';
import { removeProjections } from '../../db/repo/member-state.ts';
import { restrictedTables } from '../../db/restricted-tables.ts';
import { attempt } from '../../db/undo/attempt.ts';
import {
  createdByBatch,
  everCreatedByBatch,
  ratingsOfBatch,
  referencedElsewhere,
  standingEventsOfBatch,
} from '../../db/undo/batch.ts';
import type { Change } from '../../db/undo/change.ts';
import { memberOfChange } from '../../db/undo/members-of-changes.ts';
import { deleteRating, discardMember } from '../../db/undo/strike-out.ts';
import { takerBack } from '../../db/undo/take-back.ts';
import { keptWhy } from '../../shared/i18n/vi/import-history.ts';
import { rowName } from '../../shared/i18n/vi/steps.ts';
import type { KeptOfImport } from '../../shared/ipc/import-history.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { UndoingImport } from './import-undo.ts';

export interface UndoneCreated {
  readonly setAside: number;
  readonly kept: readonly KeptOfImport[];
  /** everybody whom the batch entered, also those set aside since by hand: the rest passes over them */
  readonly left: ReadonlySet<number>;
}

/** How often the progress is told and the wish to stop is asked. */
const slice = 200;

export function undoCreated(undoing: UndoingImport): Result<UndoneCreated> {
  const { w, actor, batchId, step, touched, job } = undoing;
  const created = createdByBatch(w, batchId);
  const ids = created.map(({ id }) => id);
  const elsewhere = referencedElsewhere(w, ids, { id: batchId, stepId: step.stepId });
  const kept: KeptOfImport[] = [];
  const going: number[] = [];
  for (const { id, name } of created) {
    const later = touched.get(id)?.step;
    const table = elsewhere.get(id);
    if (later)
      kept.push({ memberId: id, name, whole: true, why: [keptWhy.step(later.name, later.actor, later.at)] });
    else if (table !== undefined) kept.push({ memberId: id, name, whole: true, why: [whyTable(table)] });
    else going.push(id);
  }
  const names = new Map(created.map(({ id, name }) => [id, name]));
  let setAside = 0;
  const why = actor.reason;
  const events = Map.groupBy(standingEventsOfBatch(w, batchId), (e) => e.memberId);
  const ratings = Map.groupBy(ratingsOfBatch(w, batchId), (r) => r.memberId);
  const rows = Map.groupBy(undoing.changes.filter(insertedBeside), (c) => memberOfChange(w, c));
  const takeBackOne = takerBack(w, { at: actor.at, by: actor.name, why });
  for (const [i, id] of going.entries()) {
    if (i % slice === 0) {
      if (job.cancelled()) return fail('app.cancelled');
      job.progress(i, going.length, '');
    }
    const gone = attempt(w, () => {
      for (const change of (rows.get(id) ?? []).toReversed()) {
        const done = takeBackOne(change);
        if (!done.ok) return done;
      }
      for (const rating of ratings.get(id) ?? []) deleteRating(w, rating);
      for (const event of events.get(id) ?? [])
        withdrawEvent(w, { id: event.id, reason: why, at: actor.at, by: actor.name });
      discardMember(w, id, { why, at: actor.at });
      removeProjections(w, id);
      return ok(null);
    });
    if (gone.ok) setAside += 1;
    // What came of an entry (a paper of transfer, an answered proposal) is in use by now: all of it stays.
    else kept.push({ memberId: id, name: names.get(id) ?? '', whole: true, why: [keptWhy.changedSince] });
  }
  return ok({ setAside, kept, left: new Set(everCreatedByBatch(w, batchId)) });
}

/** Rows that the import added beside the record itself, e.g. values of the office's own fields. */
const insertedBeside = (change: Change): boolean =>
  change.action === 'insert' && !['event', 'rating', 'member', 'not_duplicate'].includes(change.entity);

const whyTable = (table: string): string =>
  (restrictedTables as readonly string[]).includes(table)
    ? keptWhy.restricted
    : table === 'event' || table === 'rating'
      ? keptWhy.otherImport
      : keptWhy.table(rowName(table));
