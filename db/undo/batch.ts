/** What an import wrote, and what has been written about the same people since. */
import { restrictedText } from '../../shared/i18n/vi/restricted.ts';
import type { ReadDb } from '../connection.ts';
import { isRestrictedStep } from '../restricted-tables.ts';
import { type AuditRow, toChange } from './change.ts';
import { memberOfChange } from './members-of-changes.ts';
import { idSql, referencesTo, shapeOf } from './table-shape.ts';

/** The step of the import, and the last row of the audit log that belongs to it. */
export interface BatchStep {
  readonly stepId: number;
  readonly lastAuditId: number;
}

export const stepOfBatch = (db: ReadDb, batchId: number): BatchStep | undefined =>
  db.get(
    `SELECT a.step_id AS stepId, (SELECT max(l.id) FROM audit l WHERE l.step_id = a.step_id) AS lastAuditId
     FROM audit a WHERE a.entity = 'import_batch' AND a.entity_id = ? AND a.action = 'insert' AND a.step_id IS NOT NULL`,
    [String(batchId)],
  );

/** Those whom it entered and who still stand in the register. */
export const createdByBatch = (
  db: ReadDb,
  batchId: number,
): { readonly id: number; readonly name: string }[] =>
  db.all(`SELECT id, full_name AS name FROM member WHERE batch_id = ? AND discarded_why = '' ORDER BY id`, [
    batchId,
  ]);

export const everCreatedByBatch = (db: ReadDb, batchId: number): number[] =>
  db.pluck<number>('SELECT id FROM member WHERE batch_id = ?', [batchId]);

/** Standing entries that it made in ledgers. */
export const standingEventsOfBatch = (
  db: ReadDb,
  batchId: number,
): { readonly id: number; readonly memberId: number }[] =>
  db.all(
    'SELECT id, member_id AS memberId FROM event WHERE batch_id = ? AND withdrawn_reason IS NULL ORDER BY id',
    [batchId],
  );

/** Levels that carry its number; those that it only changed stand in the audit log besides. */
export const ratingsOfBatch = (
  db: ReadDb,
  batchId: number,
): { readonly key: string; readonly year: number; readonly memberId: number }[] =>
  db.all(
    `SELECT year || '/' || member_id AS key, year, member_id AS memberId FROM rating WHERE batch_id = ?
     ORDER BY year, member_id`,
    [batchId],
  );

export interface LaterStep {
  readonly name: string;
  readonly actor: string;
  readonly at: string;
}

/** What later steps that still stand did to one person. */
export interface Touched {
  /** the last of them */
  step: LaterStep;
  /** columns of the record */
  readonly columns: Set<string>;
  /** other rows, as 'rating 2018/12' */
  readonly rows: Set<string>;
}

const standing = 's.undone_by IS NULL AND s.undoes_step_id IS NULL';

/**
 * Steps that were taken back since do not count, nor do the steps that took them back: what they leave is what was.
 * A step of the restricted tier counts like any other; what it was is not told.
 */
export function touchedSince(db: ReadDb, { stepId, lastAuditId }: BatchStep): Map<number, Touched> {
  const rows = db.all<AuditRow & LaterStep>(
    `SELECT a.id, a.entity, a.entity_id, a.action, a.before, a.after, s.actor, s.at,
       CASE WHEN ${isRestrictedStep('s.id')} THEN '${restrictedText.stepElsewhere}' ELSE s.name END AS name
     FROM audit a JOIN step s ON s.id = a.step_id
     WHERE a.id > ? AND a.step_id <> ? AND ${standing} ORDER BY a.id`,
    [lastAuditId, stepId],
  );
  const touched = new Map<number, Touched>();
  for (const row of rows) {
    const change = toChange(row);
    const memberId = memberOfChange(db, change);
    if (memberId === null) continue;
    const { name, actor, at } = row;
    const one = touched.get(memberId) ?? { step: row, columns: new Set(), rows: new Set() };
    one.step = { name, actor, at };
    if (change.entity !== 'member') one.rows.add(`${change.entity} ${change.entityId}`);
    else if (change.action === 'update')
      for (const column of Object.keys(change.after)) one.columns.add(column);
    touched.set(memberId, one);
  }
  return touched;
}

/** Rows that speak of a person without anybody having worked on the person. */
const beside = ['book_note', 'not_duplicate'];

/**
 * Member → a table with rows about the person that the batch did not write: whatever later steps, other imports or
 * tables of the future hold of them. Said by the schema itself, so no table is forgotten.
 */
export function referencedElsewhere(
  db: ReadDb,
  memberIds: readonly number[],
  batch: { readonly id: number; readonly stepId: number },
): Map<number, string> {
  const found = new Map<number, string>();
  const ids = JSON.stringify(memberIds);
  for (const { table, column } of referencesTo(db, 'member')) {
    if (beside.includes(table)) continue;
    const shape = shapeOf(db, table);
    // Of the members themselves: one was merged into another, which is a deed about both.
    const own =
      table !== 'member' && shape.columns.has('batch_id') ? `AND t.batch_id IS NOT ${batch.id}` : '';
    const counts = table === 'event' ? 'AND t.withdrawn_reason IS NULL' : '';
    const rows = db.pluck<number>(
      `SELECT DISTINCT t.${column} FROM ${table} t
       WHERE t.${column} IN (SELECT value FROM json_each(?)) ${own} ${counts}
         AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.entity = '${table}' AND a.action = 'insert'
           AND a.entity_id = CAST(${idSql({ ...shape, keys: shape.keys.map((key) => `t.${key}`) })} AS TEXT)
           AND a.step_id = ${batch.stepId})`,
      [ids],
    );
    for (const memberId of rows) found.set(memberId, table);
  }
  return found;
}

export const yearHasRatings = (db: ReadDb, year: number): boolean =>
  db.pluck('SELECT 1 FROM rating WHERE year = ? LIMIT 1', [year]).length > 0;

/** Everybody whom it entered or changed, as they are today, in the order of entry. */
export const peopleOfBatch = (
  db: ReadDb,
  batchId: number,
  stepId: number,
): {
  readonly memberId: number;
  readonly name: string;
  readonly bornOn: string;
  readonly created: number;
  readonly setAside: number;
}[] =>
  db.all(
    `WITH people (id) AS (
       SELECT id FROM member WHERE batch_id = :batchId
       UNION SELECT member_id FROM event WHERE batch_id = :batchId
       UNION SELECT member_id FROM rating WHERE batch_id = :batchId
       UNION SELECT CAST(entity_id AS INTEGER) FROM audit WHERE step_id = :stepId AND entity = 'member'
       UNION SELECT CAST(entity_id AS INTEGER) FROM audit WHERE step_id = :stepId AND entity = 'custom_value')
     SELECT m.id AS memberId, m.full_name AS name, m.born_on AS bornOn, m.batch_id IS :batchId AS created,
       m.discarded_why <> '' AS setAside
     FROM people p JOIN member m ON m.id = p.id ORDER BY created DESC, m.id`,
    { batchId, stepId },
  );
