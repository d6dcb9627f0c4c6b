/** The picked workbook's bytes, or a sentence that says what to do about the file. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Host } from './context.ts';

const sizeLimit = 20 * 2 ** 20;

export async function readPickedFile(
  host: Host,
  token: string,
): Promise<Result<{ readonly file: string; readonly bytes: Uint8Array }>> {
  const path = await host.pathOf(token);
  if (path === null) return fail('file.forgotten');
  const file = basename(path);
  try {
    const info = await stat(path);
    if (!info.isFile()) return fail('file.unreadable', { file });
    if (info.size > sizeLimit) return fail('file.too-large', { file, limit: '20 MB' });
    return ok({ file, bytes: await readFile(path) });
  } catch (error) {
    return readFailure(error, file);
  }
}

/** An error of the file system at reading, as a sentence for the user. */
export function readFailure(error: unknown, file: string): Result<never> {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return fail('file.not-found', { file });
  // What Windows answers while Excel holds a file without sharing it.
  return fail(code === 'EBUSY' || code === 'EPERM' ? 'file.locked' : 'file.unreadable', { file });
}
