/** The copy that stays when the PC is cleared: made now, on a folder that does not go with it, read back and opened. */
import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getRegister } from '../../../db/repo/register.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { proveCopy } from '../backup/prove-copy.ts';
import { isSamePlace } from '../backup/same-place.ts';
import { copyToSecond } from '../backup/second-copy.ts';
import { copyHere } from '../backup.ts';
import type { CoreContext } from '../context.ts';
import { lostFolders } from './own-places.ts';

export interface CopyElsewhere {
  readonly folder: string;
  readonly path: string;
  readonly file: string;
  readonly members: number;
  readonly events: number;
  /** on the very disk that goes away with the PC, as far as the system tells */
  readonly sameDisk: boolean;
}

const realOf = (path: string): string => {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
};

/** The folder behind a token; refused where it would be cleared, too. */
export async function folderElsewhere({ host, state }: CoreContext, token: string): Promise<Result<string>> {
  const folder = await host.pathOf(token);
  if (folder === null) return fail('file.forgotten');
  const there = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!there) return fail('retire.no-folder', { folder });
  const real = realOf(folder);
  const goes = lostFolders(state).some(
    (lost) => isSamePlace(real, realOf(lost)) || isSamePlace(folder, lost),
  );
  return goes ? fail('retire.inside', { folder }) : ok(folder);
}

export async function copyElsewhere(context: CoreContext, folder: string): Promise<Result<CopyElsewhere>> {
  const { session, state, db } = context;
  const written = copyHere(context, 'manual');
  if (!written.ok) return written;
  const copied = await copyToSecond(written.value, { folder, key: session.key });
  if (!copied.ok) return copied;
  const path = join(folder, copied.value.file);
  const proven = proveCopy(path, { uid: getRegister(db)?.uid ?? null, key: session.key });
  if (!proven.ok) return proven;
  const { file, members, events } = proven.value;
  const sameDisk = statSync(folder).dev === statSync(state.dataFolder).dev;
  return ok({ folder, path, file, members, events, sameDisk });
}
