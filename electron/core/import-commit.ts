/**
 * Carries out the plan that was shown, in one transaction: organisations, members, the opening entries of their
 * ledgers, levels, the batch in the books. Everything is in memory before the first write, so rows cost writes only.
 */

import { checkpointAfterwards, withoutIndexes } from '../../db/bulk-insert.ts';
import type { Actor, WriteDb } from '../../db/connection.ts';
import { putCustomValues } from '../../db/repo/custom-field.ts';
import { draftToEvent, eventsOfMembers, insertEvent } from '../../db/repo/event.ts';
import { ensureRosterYear, insertBatch, putRosterRating, registerStamp } from '../../db/repo/import.ts';
import { keepSource } from '../../db/repo/import-history.ts';
import { stagedFile } from '../../db/repo/import-staging.ts';
import {
  countMembers,
  getMembers,
  insertMember,
  type StoredMember,
  updateMember,
} from '../../db/repo/member.ts';
import { getStates, project, projectNew } from '../../db/repo/member-state.ts';
import { foundOrganisation } from '../../db/repo/organisation.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import type { EventDraft, EventKind, LedgerEvent } from '../../shared/entities/event.ts';
import type { MemberState } from '../../shared/entities/member-state.ts';
import type { ImportResult } from '../../shared/ipc/import.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { findingsOf } from '../../shared/roster/import-findings.ts';
import { needsPlace } from '../../shared/roster/plan-events.ts';
import type { ImportPlan, OrgRef, PlannedEvent, PlannedRow } from '../../shared/roster/plan-types.ts';
import { foldLedger } from '../../shared/rules/lifecycle.ts';
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import { firstDayOf } from '../../shared/text/day-arithmetic.ts';
import type { CoreContext } from './context.ts';
import type { ImportDraft, MadePlan } from './import-draft.ts';
import { writeSides } from './import-event-side.ts';
import { rememberImport } from './import-remember.ts';

/** How often the progress is told; every row is asked whether to stop. */
const step = 50;

/** From so many new members on, at least as many as there are, indexes are quicker built anew than added to. */
const manyRows = 1000;
const openingKinds: ReadonlySet<EventKind> = new Set<EventKind>(['admitted', 'recognised', 'enrolled']);
const filledTables = ['member', 'event', 'member_state', 'member_period', 'rating'];

interface Writing {
  readonly db: WriteDb;
  readonly actor: Actor;
  readonly batchId: number;
  readonly source: string;
  readonly today: string;
  readonly changes: RuleChanges;
  readonly idOf: (ref: OrgRef) => number;
  /** Excel row → the member whom it entered */
  readonly entered: Map<number, number>;
}

export function commitPlan(
  context: CoreContext,
  draft: ImportDraft,
  made: MadePlan,
): Result<Omit<ImportResult, 'backup'>> {
  const { plan } = made;
  const work = plan.rows.filter((row) => row.outcome === 'new' || row.outcome === 'changed');
  if (work.length === 0) return fail('import.nothing');
  const { handle } = context.session.db;
  return checkpointAfterwards(handle, () => write(context, draft, made, work));
}

function write(
  context: CoreContext,
  draft: ImportDraft,
  made: NonNullable<ImportDraft['plan']>,
  work: readonly PlannedRow[],
): Result<Omit<ImportResult, 'backup'>> {
  const { plan } = made;
  const { job } = context;
  return context.write(`Nhập danh sách từ tệp ${draft.fileName}`, (db, actor) => {
    if (registerStamp(db) !== made.stamp) return fail('import.register-changed');
    const { at, name: by } = actor;
    const { fileName, sha256, reading } = draft;
    const source = `Theo danh sách trong tệp ${fileName}, trang ${reading.sheet}`.slice(0, 300);
    const batchId = insertBatch(
      db,
      {
        fileName,
        sha256,
        sheet: reading.sheet,
        asOf: plan.asOf,
        counts: plan.counts,
        detail: leftOutWhy(plan),
      },
      { at, by },
    );
    const years = [...new Set(work.flatMap((row) => row.ratings.map((r) => r.year)))].sort();
    for (const year of years) ensureRosterYear(db, year, { note: source, at, by });
    const idOf = foundPlanned(db, plan, { at, by, source });
    const known = work.flatMap((row) => row.memberId ?? []);
    const stored = new Map(getMembers(db, known).map((m) => [m.id, m]));
    const ledgers = eventsOfMembers(db, known);
    const states = getStates(db, known);
    const changes = ruleChanges(db);
    const entered = new Map<number, number>();
    const writing: Writing = { db, actor, batchId, source, today: context.today, changes, idOf, entered };
    const writeRows = (): Result<null> => {
      for (const [i, row] of work.entries()) {
        if (job.cancelled()) return fail('app.cancelled');
        if (i % step === 0) job.progress(i, work.length, row.name);
        const member = row.memberId === null ? undefined : stored.get(row.memberId);
        const orgId = row.memberId === null ? null : (states.get(row.memberId)?.orgId ?? null);
        const done = member
          ? changeMember(writing, row, member, { ledger: ledgers.get(member.id) ?? [], orgId })
          : enterMember(writing, row);
        if (!done.ok) return done;
        // A list of events may name one member twice: the later row finds what the earlier one wrote.
        if (member) ledgers.set(member.id, [...done.value]);
      }
      return ok(null);
    };
    const written = isMostlyNew(db, plan) ? withoutIndexes(db, filledTables, writeRows) : writeRows();
    if (!written.ok) return written;
    const staged = stagedFile(db);
    if (staged?.uid !== draft.id) return fail('import.forgotten');
    keepSource(db, batchId, {
      format: draft.workbook.format,
      bytes: staged.bytes,
      findings: findingsOf(reading, plan, (row) => entered.get(row)),
    });
    // It clears the stage, which held the file until here.
    rememberImport(db, draft, plan, { at, by });
    job.progress(work.length, work.length, '');
    return ok({
      batchId,
      counts: plan.counts,
      founded: plan.organisations.length,
      ratingYears: years,
      events: countEvents(work),
    });
  });
}

/** A list of members into a register that it at least doubles; the sides of other events ask by the indexes. */
const isMostlyNew = (db: WriteDb, { counts, rows }: ImportPlan): boolean =>
  counts.new >= Math.max(manyRows, countMembers(db)) &&
  rows.every(({ events }) => events.every(({ kind }) => openingKinds.has(kind)));

function enterMember(writing: Writing, row: PlannedRow): Result<readonly LedgerEvent[]> {
  const { db, actor, batchId } = writing;
  const memberId = insertMember(db, row.fields, { at: actor.at, batchId });
  writing.entered.set(row.row, memberId);
  const orgId = row.org === null ? null : writing.idOf(row.org);
  return ok(addToLedger(writing, row, memberId, { ledger: [], orgId, fresh: true }));
}

function changeMember(
  writing: Writing,
  row: PlannedRow,
  member: StoredMember,
  now: { readonly ledger: readonly LedgerEvent[]; readonly orgId: number | null },
): Result<readonly LedgerEvent[]> {
  const { db, actor } = writing;
  if (row.changes.length > 0) {
    const record = { ...member.record };
    for (const { field, after } of row.changes) record[field] = after;
    const updated = updateMember(db, { id: member.id, version: member.version, record, at: actor.at });
    if (!updated.ok) return updated;
  }
  const nowhere = now.orgId === null && row.org !== null;
  const there = nowhere && row.org ? { ...now, orgId: writing.idOf(row.org) } : now;
  return ok(addToLedger(writing, row, member.id, there));
}

/**
 * Writes the planned events and levels, then the state that the whole ledger folds to.
 * @returns the ledger as it is then
 */
function addToLedger(
  { db, actor, batchId, source, today, changes, idOf }: Writing,
  row: PlannedRow,
  memberId: number,
  now: { readonly ledger: readonly LedgerEvent[]; readonly orgId: number | null; readonly fresh?: boolean },
): readonly LedgerEvent[] {
  const { at, name: by } = actor;
  const placeId = row.org === null ? null : idOf(row.org);
  let remark = row.remark;
  const added = row.events.map((planned) => {
    const opens = needsPlace(planned);
    const draft: EventDraft = {
      memberId,
      kind: planned.kind,
      effectiveOn: planned.on,
      decision: planned.decision,
      payload: placed(planned, placeId ?? now.orgId, source),
      // The entry by which somebody comes in carries what the list says of him and the ledger cannot.
      note: noteOf(planned, opens ? remark : '', source),
    };
    if (opens) remark = '';
    return draftToEvent(draft, insertEvent(db, draft, { at, by, batchId }));
  });
  const ledger = [...now.ledger, ...added];
  if (now.fresh) projectNew(db, memberId, ledger, { today, changes });
  else if (added.length > 0 || now.ledger.length === 0) project(db, memberId, ledger, today);
  for (const [i, event] of added.entries())
    writeSides(db, { event, orgBefore: orgBefore(event, ledger), reason: row.events[i]?.note ?? '' });
  if (row.own.length > 0) {
    const values = Object.fromEntries(row.own.map(({ fieldId, after }) => [fieldId, after]));
    const put = putCustomValues(db, memberId, values);
    // The reading has checked every value by its field, so a refusal here is a bug.
    if (!put.ok) throw new Error(put.error.code);
  }
  for (const rating of row.ratings)
    putRosterRating(db, { ...rating, memberId, orgId: now.orgId }, { batchId, at, by });
  return ledger;
}

const noteOf = (planned: PlannedEvent, remark: string, source: string): string =>
  [remark, planned.note, planned.kind === 'enrolled' ? '' : source].filter(Boolean).join(' ').slice(0, 1000);

/** Where somebody was on the eve of a transfer. */
const orgBefore = (event: LedgerEvent, ledger: readonly LedgerEvent[]): MemberState['orgId'] =>
  event.kind === 'transferredOut'
    ? foldLedger(
        ledger.filter((e) => e !== event),
        firstDayOf(event.effectiveOn),
      ).state.orgId
    : null;

/** The payload with the organisation that only the commit knows. */
const placed = (event: PlannedEvent, orgId: number | null, source: string): EventDraft['payload'] => {
  if (event.kind === 'enrolled') return { ...event.payload, orgId: orgId ?? 0, source };
  if (event.kind === 'received') return { ...event.payload, orgId: orgId ?? 0 };
  return event.kind === 'admitted' && event.payload.orgId === 0
    ? { ...event.payload, orgId: orgId ?? 0 }
    : event.payload;
};

function foundPlanned(
  db: WriteDb,
  plan: ImportPlan,
  args: { readonly at: string; readonly by: string; readonly source: string },
): (ref: OrgRef) => number {
  const founded = new Map<string, number>();
  const idOf = (ref: OrgRef): number => {
    const id = ref.kind === 'existing' ? ref.id : founded.get(ref.key);
    if (id === undefined) throw new Error('an organisation of the plan stands before its parent');
    return id;
  };
  for (const { key, parent, name, type } of plan.organisations) {
    const org = {
      parentId: idOf(parent),
      type,
      name,
      code: '',
      effectiveOn: '',
      decision: args.source,
    };
    founded.set(key, foundOrganisation(db, org, args));
  }
  return idOf;
}

function countEvents(rows: readonly PlannedRow[]): ImportResult['events'] {
  const counts: Partial<Record<EventKind, number>> = {};
  for (const { kind } of rows.flatMap((row) => row.events))
    if (kind !== 'enrolled') counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function leftOutWhy(plan: ImportPlan): Record<string, number> {
  const why: Record<string, number> = {};
  for (const row of plan.rows) if (row.why !== null) why[row.why] = (why[row.why] ?? 0) + 1;
  return why;
}
