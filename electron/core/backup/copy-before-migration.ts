import type { BeforeMigration } from '../../../db/open.ts';
import { registerUid } from '../../../db/repo/register.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { writeBackup } from './write-backup.ts';

/** A register that a newer program is about to change is copied and proven first; without such a copy it is not changed. */
export function copyBeforeMigration(
  db: Parameters<BeforeMigration>[0],
  { path, key, at }: { readonly path: string; readonly key: Buffer; readonly at: string },
): Result<null> {
  const uid = registerUid(db);
  if (uid === undefined) return fail('register.foreign');
  const written = writeBackup({ db, path, key, uid, program: '' }, { reason: 'migration', at });
  return written.ok ? ok(null) : written;
}
