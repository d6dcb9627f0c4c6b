/** What the disk under the register refused, as a sentence: full, not to be written, failing. */
import { basename, dirname } from 'node:path';
import { fail, type Result } from '../../shared/result.ts';
import { roomOf } from './disk-room.ts';

/** A save needs room for the log of the database and for what it grows by when the log is brought into it. */
const roomToSave = 32 * 2 ** 20;

/** @returns null where the error is none of the disk's: a bug, which is told otherwise */
export function storageFailure(error: unknown, path: string): Result<never> | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const params = { file: basename(path), folder: dirname(path) };
  if (code === 'SQLITE_FULL') return fail('register.disk-full', { ...params, ...roomOf(path, roomToSave) });
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code === 'SQLITE_PERM')
    return fail('register.read-only', params);
  if (code.startsWith('SQLITE_IOERR')) return fail('register.disk-fails', params);
  return null;
}
