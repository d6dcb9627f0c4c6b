/**
 * Who stands in the way: the later step that changed a row again, or that entered a row which needs it. Steps that
 * were themselves taken back do not count, nor do the steps that took them back.
 */
import { restrictedText } from '../../shared/i18n/vi/restricted.ts';
import { fail, type Result } from '../../shared/result.ts';
import type { ReadDb } from '../connection.ts';
import { isRestrictedStep } from '../restricted-tables.ts';
import type { Cell } from './change.ts';
import { idSql, type Reference, shapeOf } from './table-shape.ts';

interface Step {
  readonly name: string;
  readonly actor: string;
  readonly at: string;
}

const refuse = (step: Step | undefined): Result<never> =>
  fail('step.depended-on', {
    step: step?.name ?? '',
    actor: step?.actor ?? '',
    at: step?.at ?? '',
  });

/** A step of the restricted tier holds others up like any other; what it was is not told. */
const said = `CASE WHEN ${isRestrictedStep('s.id')} THEN '${restrictedText.stepElsewhere}' ELSE s.name END AS name,
  s.actor, s.at`;

const standing = 's.undone_by IS NULL AND s.undoes_step_id IS NULL';

/** Refused because a later step changed one of these columns, or made or removed the row. */
export function changedLater(
  db: ReadDb,
  row: { readonly entity: string; readonly entityId: string; readonly auditId: number },
  columns: readonly string[],
): Result<never> {
  return refuse(
    db.get<Step>(
      `SELECT ${said} FROM audit a JOIN step s ON s.id = a.step_id
       WHERE a.entity = ? AND a.entity_id = ? AND a.id > ? AND ${standing}
         AND (a.action <> 'update' OR EXISTS (
           SELECT 1 FROM json_each(a.after) c JOIN json_each(?) wanted ON wanted.value = c.key))
       ORDER BY a.id DESC LIMIT 1`,
      [row.entity, row.entityId, row.auditId, JSON.stringify(columns)],
    ),
  );
}

/** The step that entered or last changed a row. */
export function madeBy(db: ReadDb, table: string, id: string): Result<never> {
  const last = db.get<Step>(
    `SELECT ${said} FROM audit a JOIN step s ON s.id = a.step_id
     WHERE a.entity = ? AND a.entity_id = ? AND ${standing} ORDER BY a.id DESC LIMIT 1`,
    [table, id],
  );
  return refuse(last ?? batchOf(db, table, id));
}

/** Rows that an import entered are not in the audit log one by one: their batch is. */
function batchOf(db: ReadDb, table: string, id: string): Step | undefined {
  const shape = shapeOf(db, table);
  if (!shape.columns.has('batch_id')) return undefined;
  return db.get<Step>(
    `SELECT ${said} FROM ${table} t
     JOIN audit a ON a.entity = 'import_batch' AND a.entity_id = t.batch_id AND a.action = 'insert'
     JOIN step s ON s.id = a.step_id WHERE ${idSql(shape)} = ?`,
    [id],
  );
}

/** Rows of the ledgers and of the members stay for ever; those taken out hold nothing up. */
const stillCounts: Readonly<Record<string, string>> = {
  event: 'withdrawn_reason IS NULL',
  organisation_event: 'withdrawn_reason IS NULL',
  member: "discarded_why = ''",
};

/** Refused when a row that still counts points at this one; undefined when nothing does. */
export function neededBy(db: ReadDb, references: readonly Reference[], key: Cell): Result<never> | undefined {
  for (const { table, column } of references) {
    const shape = shapeOf(db, table);
    const id = db.pluck<string>(
      `SELECT ${idSql(shape)} FROM ${table} WHERE ${column} = ? AND ${stillCounts[table] ?? 'true'} LIMIT 1`,
      [key],
    )[0];
    if (id !== undefined) return madeBy(db, table, String(id));
  }
  return undefined;
}

/** The ledger names organisations within its payloads, where no foreign key sees them. */
export function organisationNeededBy(db: ReadDb, orgId: string): Result<never> | undefined {
  const names = ['orgId', 'toOrgId'].flatMap((field) => [`"${field}":${orgId},`, `"${field}":${orgId}}`]);
  const id = db.pluck<number>(
    `SELECT id FROM event WHERE withdrawn_reason IS NULL
     AND EXISTS (SELECT 1 FROM json_each(?) n WHERE instr(event.payload, n.value) > 0) LIMIT 1`,
    [JSON.stringify(names)],
  )[0];
  return id === undefined ? undefined : madeBy(db, 'event', String(id));
}
