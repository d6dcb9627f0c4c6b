/** How far a register of any schema has come: tells whether anything was entered since a copy, and what a copy has not. */
import type { ReadDb } from '../connection.ts';

export interface RegisterMark {
  readonly step: number;
  readonly audit: number;
  /** the last entry of who did what that is more than coming, going and copying */
  readonly access: number;
}

export function registerMark(db: ReadDb): RegisterMark {
  const last = (table: string, sql: string): number =>
    hasTable(db, table) ? (db.pluck<number>(sql)[0] ?? 0) : 0;
  return {
    step: last('step', 'SELECT ifnull(max(id), 0) FROM step'),
    audit: last('audit', 'SELECT ifnull(max(id), 0) FROM audit'),
    access: last(
      'access_log',
      `SELECT ifnull(max(id), 0) FROM access_log
       WHERE deed NOT IN ('unlock', 'refused', 'lock', 'backup', 'check', 'clock')`,
    ),
  };
}

const hasTable = (db: ReadDb, name: string): boolean =>
  db.pluck("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", [name]).length > 0;

/** The migration that made it. */
const chainSince = 32;

/** Registers older than the chain of the log have none. */
export const hasLogChain = (db: ReadDb): boolean => hasTable(db, 'log_head');

export interface Deed {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
  readonly name: string;
}

/** The last steps, newest first. */
export const lastSteps = (db: ReadDb, after: number, limit: number): Deed[] =>
  db.all<Deed>('SELECT id, at, actor, name FROM step WHERE id > ? ORDER BY id DESC LIMIT ?', [after, limit]);

export const countSteps = (db: ReadDb, after: number): number =>
  db.pluck<number>('SELECT count(*) FROM step WHERE id > ?', [after])[0] ?? 0;

/** Rows that this connection has changed since it was opened, whatever they were. */
export const changesMade = (db: ReadDb): number => db.pluck<number>('SELECT total_changes()')[0] ?? 0;

/** The words that the last copy was noted with; undefined before the first, and in a register that keeps no such notes yet. */
export const lastBackupNoted = (db: ReadDb): string | undefined =>
  hasTable(db, 'access_log')
    ? db.pluck<string>("SELECT what FROM access_log WHERE deed = 'backup' ORDER BY id DESC LIMIT 1")[0]
    : undefined;

/** The words of the last entry of this form in which a register took another's place, or was found to be an older one. */
export const lastReplacementNoted = (db: ReadDb, form: string): string | undefined =>
  db.pluck<string>(
    "SELECT what FROM access_log WHERE deed IN ('restore', 'check') AND what LIKE ? ORDER BY id DESC LIMIT 1",
    [form],
  )[0];

/** Whether it was locked since its log has a chain: then the end of the log was kept beside it. */
export const wasLockedWithChain = (db: ReadDb): boolean =>
  db.pluck(
    `SELECT 1 FROM access_log WHERE deed = 'lock'
     AND at >= (SELECT applied_at FROM migration WHERE version = ${chainSince}) LIMIT 1`,
  ).length > 0;
