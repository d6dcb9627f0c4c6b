/** Steps: the deeds of persons, each one transaction, newest first. What each changed is in db/undo/change.ts. */
import type { ReadDb, WriteDb } from '../connection.ts';
import { isRestrictedStep } from '../restricted-tables.ts';

export interface StepRow {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
  readonly name: string;
  /** the step that this one took back */
  readonly undoesStepId: number | null;
  /** the step that took this one back */
  readonly undoneBy: number | null;
}

const columns = 's.id, s.at, s.actor, s.name, s.undoes_step_id AS undoesStepId, s.undone_by AS undoneBy';

/**
 * What a person did: not what the program keeps for itself (backups, the state of the day), not who may open the
 * register, whose keys lie outside it, and not the taking back of a step, which shows on the step that it took back.
 */
const deed = `s.undoes_step_id IS NULL AND EXISTS (
  SELECT 1 FROM audit a WHERE a.step_id = s.id AND a.entity NOT IN ('register', 'organisation', 'person'))`;

/** What may be seen of them: while the restricted tier is closed its steps are passed over. */
const seen = (restricted: boolean): string =>
  restricted ? deed : `${deed} AND NOT ${isRestrictedStep('s.id')}`;

export const touchesRestricted = (db: ReadDb, id: number): boolean =>
  db.pluck(`SELECT 1 FROM step s WHERE s.id = ? AND ${isRestrictedStep('s.id')}`, [id]).length > 0;

export const getStep = (db: ReadDb, id: number): StepRow | undefined =>
  db.get<StepRow>(`SELECT ${columns} FROM step s WHERE s.id = ?`, [id]);

/**
 * @param only ids to choose among; null for all
 * @param restricted whether the restricted tier is open
 */
export const pageOfSteps = (
  db: ReadDb,
  args: {
    readonly offset: number;
    readonly limit: number;
    readonly only: readonly number[] | null;
    readonly restricted: boolean;
  },
): { readonly total: number; readonly steps: StepRow[] } => {
  const among = args.only === null ? 'true' : 's.id IN (SELECT value FROM json_each(?))';
  const params = args.only === null ? [] : [JSON.stringify(args.only)];
  const shown = seen(args.restricted);
  return {
    total: db.pluck<number>(`SELECT count(*) FROM step s WHERE ${among} AND ${shown}`, params)[0] ?? 0,
    steps: db.all<StepRow>(
      `SELECT ${columns} FROM step s WHERE ${among} AND ${shown} ORDER BY s.id DESC LIMIT ? OFFSET ?`,
      [...params, args.limit, args.offset],
    ),
  };
};

/** Every step with the words it is found by. */
export const stepNames = (
  db: ReadDb,
): { readonly id: number; readonly name: string; readonly actor: string }[] =>
  db.all('SELECT id, name, actor FROM step WHERE undoes_step_id IS NULL');

/** Steps that changed something about these members. */
export function stepsAboutMembers(db: ReadDb, memberIds: readonly number[]): number[] {
  const members = JSON.stringify(memberIds);
  // The log names rows in text: compared as text, its index is used.
  return db.pluck<number>(
    `WITH people (id) AS (SELECT value FROM json_each(:members)),
       rows (entity, id) AS (
         SELECT 'member', cast(id AS TEXT) FROM people
         UNION ALL SELECT 'photo', cast(id AS TEXT) FROM people
         UNION ALL SELECT 'event', cast(e.id AS TEXT) FROM event e JOIN people p ON p.id = e.member_id
         UNION ALL SELECT 'transfer', cast(t.id AS TEXT) FROM transfer t JOIN people p ON p.id = t.member_id)
     SELECT DISTINCT a.step_id FROM rows r JOIN audit a ON a.entity = r.entity AND a.entity_id = r.id
     WHERE a.step_id IS NOT NULL`,
    { members },
  );
}

/** The newest deed of a person that still stands, for Ctrl+Z; an issued report is kept for ever and passed over. */
export const lastStandingStep = (
  db: ReadDb,
  { actor, restricted }: { readonly actor: string; readonly restricted: boolean },
): StepRow | undefined =>
  db.get<StepRow>(
    `SELECT ${columns} FROM step s
     WHERE s.actor = ? AND s.undone_by IS NULL AND ${seen(restricted)}
       AND NOT EXISTS (SELECT 1 FROM audit i WHERE i.step_id = s.id AND i.entity = 'report_issue')
     ORDER BY s.id DESC LIMIT 1`,
    [actor],
  );

/** The step of the transaction that is under way. */
export const currentStepId = (db: ReadDb): number => {
  const id = db.pluck<number | null>('SELECT step_id FROM audit_context WHERE id = 1')[0];
  if (id === undefined || id === null) throw new Error('no step is under way');
  return id;
};

/** Ties a step to the one that takes it back; a step done again stands as if it had never been taken back. */
export function markUndone(db: WriteDb, undone: StepRow, by: number): void {
  db.run('UPDATE step SET undoes_step_id = ? WHERE id = ?', [undone.id, by]);
  db.run('UPDATE step SET undone_by = ? WHERE id = ?', [by, undone.id]);
  if (undone.undoesStepId !== null)
    db.run('UPDATE step SET undone_by = NULL WHERE id = ?', [undone.undoesStepId]);
}

/** Records that stand in no list any more, by name. */
export const discardedNames = (db: ReadDb): { readonly id: number; readonly name: string }[] =>
  db.all("SELECT id, full_name AS name FROM member WHERE discarded_why <> ''");

/** Those of them that stand in no list any more. */
export const discardedAmong = (db: ReadDb, memberIds: readonly number[]): ReadonlySet<number> =>
  new Set(
    db.pluck<number>(
      "SELECT id FROM member WHERE discarded_why <> '' AND id IN (SELECT value FROM json_each(?))",
      [JSON.stringify(memberIds)],
    ),
  );
