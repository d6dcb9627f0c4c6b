import { fail, type Result } from '../../../shared/result.ts';
import { writeFailure } from '../atomic-write.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** What kept a copy from being written, in the words of the disk. SQLite has words of its own for it. */
export function copyFailure(error: unknown, path: string): Result<never> {
  const code = codeOf(error);
  if (code === 'SQLITE_FULL') return writeFailure(Object.assign(new Error(), { code: 'ENOSPC' }), path);
  if (code === 'SQLITE_READONLY' || code.startsWith('SQLITE_CANTOPEN'))
    return writeFailure(Object.assign(new Error(), { code: 'EACCES' }), path);
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return fail('register.damaged-now');
  return writeFailure(error, path);
}
