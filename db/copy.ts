/** A second file of the register: how it is written, and how it is looked into without changing a byte of it. */
import Database from 'better-sqlite3';
import { fail, ok, type Result } from '../shared/result.ts';
import { type Connection, connect, type ReadDb } from './connection.ts';
import { giveKey } from './give-key.ts';
import { applicationId } from './migrate.ts';

export type TableCounts = Readonly<Record<string, number>>;

/** VACUUM INTO, because the SQLite backup interface refuses encrypted databases. The copy has the same key. */
export function writeCopy({ handle }: Pick<Connection, 'handle'>, path: string): void {
  handle.prepare('VACUUM INTO ?').run(path);
}

/** Rows of every table, the indexes' own tables left out. */
export function tableCounts(db: ReadDb): TableCounts {
  const names = db.pluck<string>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
  );
  return Object.fromEntries(
    names.map((name) => [
      name,
      db.pluck<number>(`SELECT count(*) FROM "${name.replaceAll('"', '""')}"`)[0] ?? 0,
    ]),
  );
}

export const sameCounts = (a: TableCounts, b: TableCounts): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, n]) => b[name] === n);

export interface OpenCopy extends ReadDb {
  readonly schema: number;
  close(): void;
}

/**
 * Opens a copy for reading only and checks every page of it. Nothing is written, no companion file is made.
 * @returns 'backup.damaged' where it is not whole or does not open with this key, 'backup.foreign' where it is no register
 */
export function openCopy(path: string, key: Buffer): Result<OpenCopy> {
  let handle: Database.Database;
  try {
    handle = new Database(path, { readonly: true, fileMustExist: true });
  } catch {
    return fail('backup.damaged');
  }
  try {
    giveKey(handle, key);
    // Exclusive: a file in WAL mode is then read without shared memory, also where nothing may be written.
    for (const pragma of [
      'locking_mode = exclusive',
      // What the check has decrypted is counted without decrypting it again.
      'cache_size = -131072',
      'temp_store = 2',
      'trusted_schema = 0',
      'cell_size_check = 1',
    ])
      handle.pragma(pragma);
    if (handle.pragma('integrity_check(1)', { simple: true }) !== 'ok')
      return refuse(handle, 'backup.damaged');
    if (Number(handle.pragma('application_id', { simple: true })) !== applicationId)
      return refuse(handle, 'backup.foreign');
    const { get, all, pluck, each } = connect(handle, null);
    const schema = Number(handle.pragma('user_version', { simple: true }));
    return ok({ get, all, pluck, each, schema, close: () => handle.close() });
  } catch {
    return refuse(handle, 'backup.damaged');
  }
}

function refuse(handle: Database.Database, code: 'backup.damaged' | 'backup.foreign'): Result<never> {
  handle.close();
  return fail(code);
}
