/**
 * Putting a copy in the place of a register. It is made ready under a name that counts for nothing – brought up to date,
 * looked through, its log told what became of it, flushed – and takes the place in one rename. Cut off at any point, the
 * folder holds the old register or the new one.
 */
import { basename, dirname, join } from 'node:path';
import { unknownObjects } from '../../../db/allowed-schema.ts';
import { openCopy } from '../../../db/copy.ts';
import { openRegister } from '../../../db/open.ts';
import { logAccess } from '../../../db/repo/access-log.ts';
import { type peopleAsTheyStand, putPeople } from '../../../db/repo/carry-people.ts';
import { backupText } from '../../../shared/i18n/vi/backup.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { silenceAnchor } from '../log-anchor.ts';
import { type CopyDisk, realDisk, renamePatiently } from './copy-disk.ts';
import { copyFailure } from './copy-failure.ts';
import { backupFolder, stemOf, unfinished } from './copy-files.ts';
import { newestNumber } from './own-copies.ts';

export interface Readying {
  readonly from: string;
  /** the register whose place it takes */
  readonly registerPath: string;
  readonly key: Buffer;
  readonly at: string;
  readonly actor: string;
  /** what its log says of this */
  readonly what: string;
  readonly reason: string;
  /** no manifest vouches for it, and whoever does this was told so */
  readonly unproven: boolean;
  /** who may open it from now on; absent: as the copy says */
  readonly people?: ReturnType<typeof peopleAsTheyStand>;
  readonly disk?: CopyDisk;
}

/** @returns the path of what is ready to take the place; on failure nothing of it stays behind */
export function makeReady(args: Readying): Result<string> {
  const { from, registerPath, key, at, actor, reason, disk = realDisk } = args;
  const ready = registerPath + unfinished;
  const file = basename(from);
  const newest = newestNumber([dirname(from), backupFolder(registerPath)], registerPath);
  const what = [
    args.what,
    args.unproven ? backupText.unproven.logged : '',
    newest === 0 ? '' : backupText.before(newest),
  ].join('');
  const undo = <T>(failure: T): T => {
    discardReady(ready, disk);
    return failure;
  };
  try {
    discardReady(ready, disk);
    disk.makeFolder(dirname(registerPath));
    disk.copy(from, ready);
    const opened = openRegister(ready, key, at);
    if (!opened.ok) {
      const newer = opened.error.code === 'register.newer';
      return undo(fail(newer ? 'backup.newer' : 'backup.damaged', { file }));
    }
    const db = opened.value;
    const strange = unknownObjects(db).length > 0;
    if (!strange)
      db.tx({ name: actor, reason, at }, (w) => {
        if (args.people) putPeople(w, args.people, at.slice(0, 10));
        logAccess(w, { at, actor, deed: 'restore', memberId: null, what, reason });
        return ok(null);
      });
    // Leaving WAL mode folds what was written back into the one file.
    db.handle.pragma('journal_mode = DELETE');
    db.close();
    if (strange) return undo(fail('backup.tampered', { file }));
    disk.flush(ready);
    const whole = openCopy(ready, key);
    if (!whole.ok) return undo(fail('backup.damaged', { file }));
    whole.value.close();
    // SQLite leaves it where the disk failed just as it was taken away; what was looked through is whole without it.
    disk.remove(`${ready}-journal`);
    return ok(ready);
  } catch (error) {
    return undo(copyFailure(error, registerPath));
  }
}

function discardReady(ready: string, disk: CopyDisk): void {
  for (const path of [ready, `${ready}-wal`, `${ready}-journal`]) {
    try {
      disk.remove(path);
    } catch {
      // Its name counts for nothing; the next copy or restore clears it away.
    }
  }
}

/** "Chi bo 3.hong-2026-11-22-081530.sodang" */
export const damagedName = (registerPath: string, at: string): string =>
  `${stemOf(registerPath)}.hong-${at.slice(0, 19).replace('T', '-').replaceAll(':', '')}.sodang`;

export interface Swapping extends Pick<Readying, 'registerPath' | 'key' | 'at'> {
  readonly ready: string;
  /** a name under which the file that was there stays; null where a copy of it was just proven */
  readonly keepAs: string | null;
}

/** Puts what is ready in the place of the register, which must be closed. */
export function swapIn(
  { ready, registerPath, key, at, keepAs }: Swapping,
  disk: CopyDisk = realDisk,
): Result<null> {
  try {
    // A -wal of the old file beside the new one would be read as its own.
    for (const ending of ['-wal', '-journal'])
      if (disk.exists(registerPath + ending))
        disk.rename(registerPath + ending, (keepAs ?? damagedName(registerPath, at)) + ending);
    if (keepAs !== null && disk.exists(registerPath)) secondName(registerPath, keepAs, disk);
    // What lies outside speaks of the register that goes; the one that comes tells in its own log where it came from.
    silenceAnchor({ path: registerPath, key, disk }, at);
    renamePatiently(disk, ready, registerPath);
    disk.flushFolder(dirname(join(registerPath)));
    return ok(null);
  } catch {
    discardReady(ready, disk);
    return fail('backup.swap-failed', { file: basename(registerPath) });
  }
}

/** The damaged file stays where it is until the new one replaces it, so that there is always one of that name. */
function secondName(from: string, to: string, disk: CopyDisk): void {
  try {
    disk.link(from, to);
  } catch {
    try {
      disk.copy(from, to);
    } catch {
      // It cannot even be read: it is put aside as it is.
      disk.remove(to);
      disk.rename(from, to);
    }
  }
}
