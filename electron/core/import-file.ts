/** The picked file's bytes, or a sentence that says what to do about the file. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Host } from './context.ts';

const workbookLimit = { bytes: 20 * 2 ** 20, said: '20 MB' } as const;

export async function readPickedFile(
  host: Pick<Host, 'pathOf'>,
  token: string,
  limit: { readonly bytes: number; readonly said: string } = workbookLimit,
): Promise<Result<{ readonly file: string; readonly bytes: Uint8Array }>> {
  const path = await host.pathOf(token);
  if (path === null) return fail('file.forgotten');
  const file = basename(path);
  try {
    const info = await stat(path);
    if (!info.isFile()) return fail('file.unreadable', { file });
    if (info.size > limit.bytes) return fail('file.too-large', { file, limit: limit.said });
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
