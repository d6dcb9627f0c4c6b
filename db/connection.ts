/**
 * The two faces of the one connection: a function that takes a ReadDb cannot write.
 * Statements are prepared once and kept. Each transaction ends with the chain of the log (db/log-chain.ts).
 */
import type Database from 'better-sqlite3';
import type { Result } from '../shared/result.ts';
import type { LogChain } from './log-chain.ts';

type Params = readonly unknown[] | Readonly<Record<string, unknown>>;

export interface ReadDb {
  get<T>(sql: string, params?: Params): T | undefined;
  all<T>(sql: string, params?: Params): T[];
  /** first column only */
  pluck<T>(sql: string, params?: Params): T[];
  /** row by row, as arrays in the order of the columns: for questions about everybody, who need not fit in memory */
  each<T extends readonly unknown[]>(sql: string, params: Params, visit: (row: T) => void): void;
}

export interface WriteDb extends ReadDb {
  run(sql: string, params?: Params): { readonly changes: number; readonly id: number };
}

/** Who changes the register and why: written beside every change in the audit log. */
export interface Actor {
  readonly name: string;
  readonly reason: string;
  /** ISO timestamp of the change */
  readonly at: string;
}

export interface Connection extends ReadDb {
  /**
   * One transaction, and one step that can be taken back, named by the reason. Commits when the work succeeds; a failed Result or an exception leaves everything as it was.
   */
  tx<T>(actor: Actor, work: (db: WriteDb) => Result<T>): Result<T>;
  readonly handle: Database.Database;
  close(): void;
}

class Refused extends Error {
  readonly result: Result<never>;
  constructor(result: Result<never>) {
    super('refused');
    this.result = result;
  }
}

/**
 * Wraps an open handle whose key and pragmas are set (db/open.ts does that).
 * @param chain null where nothing is written, or a test has no key
 */
export function connect(handle: Database.Database, chain: LogChain | null): Connection {
  const cache = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    const known = cache.get(sql);
    if (known) return known;
    const statement = handle.prepare(sql);
    cache.set(sql, statement);
    return statement;
  };
  const args = (params: Params | undefined): unknown[] =>
    params === undefined ? [] : Array.isArray(params) ? [...params] : [params];

  const db: WriteDb = {
    // Rows are typed by the query's author: SQLite has no types to check against.
    get: <T>(sql: string, params?: Params) => prepare(sql).get(...args(params)) as T | undefined,
    all: <T>(sql: string, params?: Params) => prepare(sql).all(...args(params)) as T[],
    pluck: <T>(sql: string, params?: Params) =>
      prepare(sql)
        .pluck(true)
        .all(...args(params)) as T[],
    each: <T extends readonly unknown[]>(sql: string, params: Params, visit: (row: T) => void) => {
      // Prepared anew: a kept statement that is still walking could not be asked a second time.
      const rows = handle
        .prepare(sql)
        .raw(true)
        .iterate(...args(params));
      for (const row of rows) visit(row as T);
    },
    run: (sql, params) => {
      const { changes, lastInsertRowid } = prepare(sql).run(...args(params));
      return { changes, id: Number(lastInsertRowid) };
    },
  };

  const tx = <T>(actor: Actor, work: (db: WriteDb) => Result<T>): Result<T> => {
    try {
      return handle
        .transaction(() => {
          const { id: step } = db.run('INSERT INTO step (at, actor, name) VALUES (?, ?, ?)', [
            actor.at,
            actor.name,
            actor.reason,
          ]);
          db.run('UPDATE audit_context SET at = ?, actor = ?, reason = ?, step_id = ? WHERE id = 1', [
            actor.at,
            actor.name,
            actor.reason,
            step,
          ]);
          const result = work(db);
          if (!result.ok) throw new Refused(result);
          // What left no trace in the audit log (a draft kept, a clock moved on) is no step.
          if (db.pluck('SELECT 1 FROM audit WHERE step_id = ? LIMIT 1', [step]).length === 0)
            db.run('DELETE FROM step WHERE id = ?', [step]);
          chain?.append();
          return result;
        })
        .immediate();
    } catch (error) {
      if (error instanceof Refused) return error.result;
      throw error;
    }
  };

  return {
    get: db.get,
    all: db.all,
    pluck: db.pluck,
    each: db.each,
    tx,
    handle,
    close: () => {
      chain?.forget();
      handle.close();
    },
  };
}
