/**
 * Opens a register: key → pragmas → check → migrate. The key is 32 random bytes that never change; passwords
 * wrap it in the envelope beside the file, so PRAGMA rekey is never needed (a power cut during it lost the file
 * in a quarter of the trials).
 */
import Database from 'better-sqlite3';
import { fail, ok, type Result } from '../shared/result.ts';
import { type Connection, connect } from './connection.ts';
import { createLogChain, linkWhatOthersWrote, linkWhatWasMigrated, logKeys } from './log-chain.ts';
import { migrate } from './migrate.ts';

/** What the live handle must say; asserted at every opening. */
export const durability = {
  journal_mode: 'wal',
  /** FULL: NORMAL lost acknowledged rows in 183 of 200 simulated power cuts */
  synchronous: 2,
  locking_mode: 'exclusive',
  foreign_keys: 1,
  /** an encrypted database leaks plain text through temporary files otherwise */
  temp_store: 2,
  trusted_schema: 0,
  cell_size_check: 1,
  secure_delete: 1,
  busy_timeout: 1000,
  mmap_size: 0,
  wal_autocheckpoint: 1000,
  /** KiB below zero: pages are decrypted once; with the usual 2 MB a register of 100,000 members is read anew for each question */
  cache_size: -65536,
} as const;

function applyPragmas(handle: Database.Database): void {
  for (const [name, value] of Object.entries(durability)) handle.pragma(`${name} = ${value}`);
  for (const [name, value] of Object.entries(durability)) {
    const actual: unknown = handle.pragma(name, { simple: true });
    // mmap_size answers nothing in builds without memory mapping, which is what is wanted.
    if (actual !== undefined && actual !== value)
      throw new Error(`pragma ${name} is ${String(actual)}, not ${value}`);
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/**
 * @param key the register's 32-byte key, already unwrapped: a wrong one means a damaged file, not a wrong password
 * @returns 'register.damaged', 'register.in-use', 'register.newer' or 'register.foreign' when it cannot be opened;
 *   the file is then as it was
 */
export function openRegister(path: string, key: Buffer, now: string): Result<Connection> {
  const handle = new Database(path, { timeout: durability.busy_timeout });
  try {
    handle.pragma("cipher = 'chacha20'");
    handle.pragma(`key = "raw:${key.toString('hex')}"`);
    applyPragmas(handle);
    if (handle.pragma('quick_check', { simple: true }) !== 'ok') return refuse(handle, 'register.damaged');
    const keys = logKeys(key);
    const migrated = migrate(handle, now, () => linkWhatOthersWrote(handle, keys));
    if (!migrated.ok) {
      handle.close();
      return migrated;
    }
    if (migrated.value.applied > 0) linkWhatWasMigrated(handle, keys);
    return ok(connect(handle, createLogChain(handle, keys)));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED') return refuse(handle, 'register.in-use');
    if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR'))
      return refuse(handle, 'register.damaged');
    handle.close();
    throw error;
  }
}

function refuse(handle: Database.Database, code: 'register.damaged' | 'register.in-use'): Result<never> {
  handle.close();
  return fail(code);
}
