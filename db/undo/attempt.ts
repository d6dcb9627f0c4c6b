import type { Result } from '../../shared/result.ts';
import type { WriteDb } from '../connection.ts';

/** A part of a transaction that leaves nothing behind where it is refused, while the rest goes on. */
export function attempt<T>(db: WriteDb, work: () => Result<T>): Result<T> {
  db.run('SAVEPOINT attempt');
  const result = work();
  if (!result.ok) db.run('ROLLBACK TO attempt');
  db.run('RELEASE attempt');
  return result;
}
