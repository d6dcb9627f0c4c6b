import { fail, type Result } from '../../shared/result.ts';

/** A name that was given to another row meanwhile, or a parent that is gone: an expected failure, not a bug. */
export function refusedByConstraint<T>(table: string, work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
      return fail('step.in-the-way', { table });
    throw error;
  }
}
