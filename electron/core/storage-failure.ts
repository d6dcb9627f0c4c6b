/** What the disk under the register refused, as a sentence: full, not to be written, failing. */
import { accessSync, constants } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fail, type Result } from '../../shared/result.ts';
import { roomOf } from './disk-room.ts';

/** A save needs room for the log of the database and for what it grows by when the log is brought into it. */
const roomToSave = 32 * 2 ** 20;

function isReadOnly(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

/** @returns null where the error is none of the disk's: a bug, which is told otherwise */
export function storageFailure(error: unknown, path: string): Result<never> | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const params = { file: basename(path), folder: dirname(path) };
  if (code === 'SQLITE_FULL') return fail('register.disk-full', { ...params, ...roomOf(path, roomToSave) });
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code === 'SQLITE_PERM')
    return fail('register.read-only', params);
  // A file that may only be read cannot be locked for writing; SQLite calls that an error of the disk.
  if (code === 'SQLITE_IOERR_LOCK' && isReadOnly(path)) return fail('register.read-only', params);
  if (code.startsWith('SQLITE_IOERR')) return fail('register.disk-fails', params);
  return null;
}
