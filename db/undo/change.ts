/** What one step changed, row by row, as the audit log tells it. */
import type { ReadDb } from '../connection.ts';

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

export type Change = {
  readonly auditId: number;
  readonly entity: string;
  readonly entityId: string;
} & (
  | { readonly action: 'insert'; readonly after: Row }
  | { readonly action: 'update'; readonly before: Row; readonly after: Row }
  | { readonly action: 'delete'; readonly before: Row }
);

export interface AuditRow {
  readonly id: number;
  readonly entity: string;
  readonly entity_id: string;
  readonly action: Change['action'];
  readonly before: string | null;
  readonly after: string | null;
}

const rowOf = (json: string | null): Row =>
  // Written by the triggers from columns that hold text, numbers and NULL only.
  JSON.parse(json ?? '{}') as Row;

export function toChange(row: AuditRow): Change {
  const named = { auditId: row.id, entity: row.entity, entityId: row.entity_id };
  const before = rowOf(row.before);
  const after = rowOf(row.after);
  if (row.action === 'insert') return { ...named, action: row.action, after };
  if (row.action === 'delete') return { ...named, action: row.action, before };
  return { ...named, action: row.action, before, after };
}

const columns = 'id, entity, entity_id, action, before, after';

/** In the order in which they were made. */
export const changesOfStep = (db: ReadDb, stepId: number): Change[] =>
  db.all<AuditRow>(`SELECT ${columns} FROM audit WHERE step_id = ? ORDER BY id`, [stepId]).map(toChange);

/** The first of them: enough to say what a step was about. */
export const firstChangesOfStep = (db: ReadDb, stepId: number, limit: number): Change[] =>
  db
    .all<AuditRow>(`SELECT ${columns} FROM audit WHERE step_id = ? ORDER BY id LIMIT ?`, [stepId, limit])
    .map(toChange);
