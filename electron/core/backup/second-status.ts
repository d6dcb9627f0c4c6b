import { statfs } from 'node:fs/promises';
import { getRegister } from '../../../db/repo/register.ts';
import type { BackupStatus } from '../../../shared/ipc/backup.ts';
import type { CoreState, Session } from '../context.ts';
import { copiesIn } from './own-copies.ts';

/** What can be said of the place of the second copy without writing to it; null where none was chosen. */
export async function secondStatus(
  { secondFolder: folder, secondProblem: problem }: CoreState,
  { db, path, key }: Session,
): Promise<BackupStatus['second']> {
  if (folder === null) return null;
  const disk = await statfs(folder).catch(() => null);
  if (!disk) return { folder, present: false, freeBytes: null, newest: null, problem };
  const own = copiesIn(folder, path, { uid: getRegister(db)?.uid ?? null, key });
  const newest = own.find((copy) => copy.state === 'sealed');
  return {
    folder,
    present: true,
    freeBytes: disk.bavail * disk.bsize,
    newest: newest ? { file: newest.file, at: newest.at } : null,
    problem,
  };
}
