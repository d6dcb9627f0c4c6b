/**
 * Takes the changes of one step back, last one first, inside the transaction of a new step. A change is taken back
 * only where the row still is as the step left it; else the later step that changed it is named.
 * What never leaves the register is struck out instead: events are withdrawn, members set aside. Projections
 * (organisation, states, periods) are not touched here: who calls makes them anew.
 */
import { ok, type Result } from '../../shared/result.ts';
import { nameSortKey } from '../../shared/text/names.ts';
import type { WriteDb } from '../connection.ts';
import type { Cell, Change, Row } from './change.ts';
import { changedLater, madeBy, neededBy, organisationNeededBy } from './later-step.ts';
import { refusedByConstraint } from './refused-by-constraint.ts';
import { keyParts, type Reference, referencesTo, shapeOf, type TableShape, whereKey } from './table-shape.ts';

export interface TakingBack {
  readonly at: string;
  readonly by: string;
  /** stands as the ground beside what is withdrawn or set aside */
  readonly why: string;
}

export function takeBack(db: WriteDb, changes: readonly Change[], how: TakingBack): Result<null> {
  const takeBackOne = takerBack(db, how);
  for (const change of changes.toReversed()) {
    const done = takeBackOne(change);
    if (!done.ok) return done;
  }
  return ok(null);
}

/** For one change after the other: a refused one is left as it is, and the next may be asked for. */
export function takerBack(db: WriteDb, how: TakingBack): (change: Change) => Result<null> {
  const shapes = new Map<string, Table>();
  const tableOf = (name: string): Table => {
    const known = shapes.get(name) ?? { ...shapeOf(db, name), references: referencesTo(db, name) };
    shapes.set(name, known);
    return known;
  };
  return (change) =>
    // The fold of organisation_event, made anew afterwards.
    change.entity === 'organisation' && change.action === 'update'
      ? ok(null)
      : refusedByConstraint(change.entity, () => takeBackOne(db, tableOf(change.entity), change, how));
}

type Table = TableShape & { readonly references: readonly Reference[] };

function takeBackOne(db: WriteDb, table: Table, change: Change, how: TakingBack): Result<null> {
  switch (change.action) {
    case 'update':
      return restore(db, table, change, how);
    case 'insert':
      return remove(db, table, change, how);
    case 'delete':
      return putBack(db, table, change);
  }
}

const currentRow = (db: WriteDb, table: Table, entityId: string): Row | undefined =>
  db.get<Row>(`SELECT * FROM ${table.name} WHERE ${whereKey(table)}`, keyParts(table, entityId));

/** Columns that are no longer as the step left them. */
const changedColumns = (now: Row, left: Row): string[] =>
  Object.keys(left).filter((column) => now[column] !== undefined && now[column] !== left[column]);

function restore(
  db: WriteDb,
  table: Table,
  change: Extract<Change, { action: 'update' }>,
  { at }: TakingBack,
): Result<null> {
  const now = currentRow(db, table, change.entityId);
  if (!now) return changedLater(db, change, []);
  const differing = changedColumns(now, change.after);
  if (differing.length > 0) return changedLater(db, change, differing);
  set(db, table, change.entityId, change.before, at);
  return ok(null);
}

function set(db: WriteDb, table: Table, entityId: string, values: Row, at: string): void {
  const written: Record<string, Cell> = { ...values };
  // What is derived from them follows: the audit log does not keep it.
  if (table.name === 'member' && typeof values.full_name === 'string')
    written.name_sort = nameSortKey(values.full_name);
  if (table.columns.has('updated_at')) written.updated_at = at;
  const columns = Object.keys(written).filter((column) => table.columns.has(column));
  const version = table.columns.has('version') ? ', version = version + 1' : '';
  db.run(
    `UPDATE ${table.name} SET ${columns.map((c) => `${c} = ?`).join(', ')}${version} WHERE ${whereKey(table)}`,
    [...columns.map((c) => written[c]), ...keyParts(table, entityId)],
  );
}

/** What stands instead of deletion, in tables whose rows stay for ever. */
const struckOut = ({ at, by, why }: TakingBack): Readonly<Record<string, Row>> => ({
  event: { withdrawn_at: at, withdrawn_by: by, withdrawn_reason: why },
  organisation_event: { withdrawn_reason: why },
  member: { discarded_why: why },
});

function remove(
  db: WriteDb,
  table: Table,
  change: Extract<Change, { action: 'insert' }>,
  how: TakingBack,
): Result<null> {
  const { entityId, after } = change;
  const now = currentRow(db, table, entityId);
  if (!now) return changedLater(db, change, []);
  // The organisation's own row follows its events; whatever else names it holds it.
  const differing = table.name === 'organisation' ? [] : changedColumns(now, after);
  if (differing.length > 0) return changedLater(db, change, differing);
  const held =
    neededBy(db, table.references, entityId) ??
    (table.name === 'organisation' ? organisationNeededBy(db, entityId) : undefined);
  if (held) return held;
  if (table.name === 'organisation') return ok(null);
  const instead = struckOut(how)[table.name];
  if (instead) set(db, table, entityId, instead, how.at);
  else db.run(`DELETE FROM ${table.name} WHERE ${whereKey(table)}`, keyParts(table, entityId));
  return ok(null);
}

function putBack(db: WriteDb, table: Table, change: Extract<Change, { action: 'delete' }>): Result<null> {
  if (currentRow(db, table, change.entityId)) return madeBy(db, table.name, change.entityId);
  const columns = Object.keys(change.before).filter((column) => table.columns.has(column));
  db.run(
    `INSERT INTO ${table.name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    columns.map((column) => change.before[column]),
  );
  return ok(null);
}
