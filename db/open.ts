/**
 * Opens a register: key → pragmas → check → migrate. The key is 32 random bytes that never change; passwords
 * wrap it in the envelope beside the file, so PRAGMA rekey is never needed (a power cut during it lost the file
 * in a quarter of the trials).
 */
import Database from 'better-sqlite3';
import type { ErrorCode } from '../shared/errors/catalogue.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type Connection, connect, type ReadDb } from './connection.ts';
import { assertEngine } from './engine.ts';
import { giveKey } from './give-key.ts';
import { createLogChain, linkWhatOthersWrote, linkWhatWasMigrated, logKeys } from './log-chain.ts';
import { migrate, refusedToMigrate } from './migrate.ts';

/** What the live handle must say; set in this order and asserted at every opening. */
export const durability = {
  /** before anything reads the file: a WAL that was opened shared first stays shared, and a second program gets in */
  locking_mode: 'exclusive',
  journal_mode: 'wal',
  /** FULL: NORMAL lost acknowledged rows in 183 of 200 simulated power cuts */
  synchronous: 2,
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
  const [first] = strayedPragmas(handle);
  if (first) throw new Error(`a pragma of durability does not hold: ${first}`);
}

/** Where the live handle does not say what it must: "synchronous = 1, must be 2". */
export const strayedPragmas = (handle: Database.Database): string[] =>
  Object.entries(durability).flatMap(([name, wanted]) => {
    const actual: unknown = handle.pragma(name, { simple: true });
    // mmap_size answers nothing in builds without memory mapping, which is what is wanted.
    return actual === undefined || actual === wanted ? [] : [`${name} = ${actual}, must be ${wanted}`];
  });

/** Called before the first pending migration of a register that has data; where it refuses, nothing is migrated. */
export type BeforeMigration = (register: Pick<Connection, keyof ReadDb | 'handle'>) => Result<null>;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What was read is not what was written. A disk that refuses to write says nothing about the file. */
const saysDamage = /^SQLITE_(NOTADB|CORRUPT.*|IOERR(_READ|_SHORT_READ|_DATA|_CORRUPTFS)?)$/;

/** What the opener does in between; see `openRegister`. */
export interface Opening {
  readonly held: () => () => void;
  readonly beforeMigration: BeforeMigration;
}

const nothingBetween: Opening = { held: () => () => undefined, beforeMigration: () => ok(null) };

/** Two programs that reach for the lock in the same moment can refuse each other: both let go and try again. */
const tries = 6;

/**
 * @param key the register's 32-byte key, already unwrapped: a wrong one means a damaged file, not a wrong password
 * @param opening.held called as soon as the file is this program's alone, before it is checked and migrated; what it
 *   returns is called before the file is let go again because it cannot be opened
 * @param opening.beforeMigration called before an older register is migrated; where it refuses, nothing is
 * @returns 'register.damaged', 'register.in-use', 'register.newer' or 'register.foreign' when it cannot be opened;
 *   the file is then as it was
 */
export function openRegister(
  path: string,
  key: Buffer,
  now: string,
  opening: Partial<Opening> = {},
): Result<Connection> {
  for (let left = tries; ; left--) {
    const opened = openOnce(path, key, now, { ...nothingBetween, ...opening });
    if (opened.ok || opened.error.code !== 'register.in-use' || left === 1) return opened;
    // Different for each program, or they would meet again.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 + Math.random() * 180);
  }
}

function openOnce(path: string, key: Buffer, now: string, opening: Opening): Result<Connection> {
  const handle = new Database(path, { timeout: 150 });
  let letGo = (): void => undefined;
  const refuse = (code: ErrorCode): Result<never> => {
    letGo();
    handle.close();
    return fail(code);
  };
  try {
    giveKey(handle, key);
    handle.pragma(`locking_mode = ${durability.locking_mode}`);
    // Before the journal is set: a file that was last a backup would be changed by that, and one that is refused must not.
    const refused = refusedToMigrate(handle);
    if (refused) {
      handle.close();
      return refused;
    }
    applyPragmas(handle);
    assertEngine(handle);
    // The first reading takes the lock; what it reads is small.
    handle.pragma('user_version');
    letGo = opening.held();
    if (handle.pragma('quick_check', { simple: true }) !== 'ok') return refuse('register.damaged');
    const keys = logKeys(key);
    const migrated = migrate(handle, now, {
      before: ({ version, changes }) => {
        const { get, all, pluck, each } = connect(handle, null);
        const hasData = version > 0 && changes;
        const asked = hasData ? opening.beforeMigration({ get, all, pluck, each, handle }) : ok(null);
        if (asked.ok) linkWhatOthersWrote(handle, keys);
        return asked;
      },
      within: () => linkWhatWasMigrated(handle, keys),
    });
    if (!migrated.ok) {
      letGo();
      handle.close();
      return migrated;
    }
    return ok(connect(handle, createLogChain(handle, keys)));
  } catch (error) {
    const code = codeOf(error);
    if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(code)) return refuse('register.in-use');
    if (saysDamage.test(code)) return refuse('register.damaged');
    letGo();
    handle.close();
    throw error;
  }
}
