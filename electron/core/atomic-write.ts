import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fail, ok, type Result } from '../../shared/result.ts';
import { roomOf } from './disk-room.ts';

/** Virus scanners hold a fresh file for a moment: wait, never write in place instead. */
const retryPauses = [100, 200, 400, 800, 1600, 3200];

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/**
 * An error of the file system as a sentence for the user: where, what, how to mend it.
 * @param needed bytes that were to be written, so that the sentence can say how much room is missing
 */
export function writeFailure(error: unknown, path: string, needed?: number): Result<never> {
  const params = { file: basename(path), folder: dirname(path) };
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return fail('file.disk-full', { ...params, ...roomOf(path, needed) });
    case 'EACCES':
    case 'EROFS':
    case 'ENOENT':
    case 'ENOTDIR':
      return fail('file.read-only', params);
    case 'EBUSY':
    case 'EPERM':
    case 'ETXTBSY':
      return fail('file.locked', params);
    default:
      return fail('file.write-failed', params);
  }
}

/**
 * Writes a file whole or not at all: to a new name in the same folder, flushed to the disk, then renamed over
 * the old one. On failure the old file is untouched and no temporary file stays behind.
 */
export async function writeFileAtomic(path: string, bytes: Uint8Array | string): Promise<Result<null>> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameWithRetry(temporary, path);
    await syncFolder(dirname(path));
    return ok(null);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return writeFailure(error, path, Buffer.byteLength(bytes));
  }
}

/** A file held for a moment is waited for; what else refuses is thrown at once. */
export async function renameWithRetry(from: string, to: string): Promise<void> {
  for (const wait of retryPauses) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error))) throw error;
      await pause(wait);
    }
  }
  await rename(from, to);
}

/** The new name must reach the disk too. Windows cannot open folders and needs no such step. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
