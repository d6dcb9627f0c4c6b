/** Making a copy of the open register: one that was opened and counted, or none. How it is done: backup/write-backup.ts. */
import { basename } from 'node:path';
import { logAccess } from '../../db/repo/access-log.ts';
import { getRegister } from '../../db/repo/register.ts';
import { changesMade, registerMark } from '../../db/repo/register-mark.ts';
import { backupText } from '../../shared/i18n/vi/backup.ts';
import type { BackupDone, BackupReason, SecondCopy } from '../../shared/ipc/backup.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { realDisk, tryTo } from './backup/copy-disk.ts';
import { backupFolder } from './backup/copy-files.ts';
import { copiesIn } from './backup/own-copies.ts';
import { pruneBackups, removeCopy } from './backup/prune-backups.ts';
import { copyToSecond } from './backup/second-copy.ts';
import { type WrittenBackup, writeBackup } from './backup/write-backup.ts';
import type { CoreContext, CoreState, Session } from './context.ts';
import { writeAnchor } from './log-anchor.ts';

/** After these a copy goes to the stick, too. The others come so often, or so early, that nobody waits for a stick. */
const alsoOnStick: ReadonlySet<BackupReason> = new Set([
  'manual',
  'close',
  'handover',
  'yearClosing',
  'update',
]);

/** How many rows this session had changed when its newest copy was made; absent: something may be in no copy. */
const copiedAt = new WeakMap<Session, number>();

type Copying = Pick<CoreContext, 'session' | 'state' | 'at' | 'write'>;

/** Writes and verifies "sao-luu/<register> <moment> <number>.sodang" with its manifest and its envelope. */
export async function backUpRegister(context: Copying, reason: BackupReason): Promise<Result<BackupDone>> {
  const written = copyHere(context, reason);
  if (!written.ok) return written;
  const second = alsoOnStick.has(reason)
    ? await copyThere(context.state, context.session, written.value)
    : null;
  return ok(doneOf(written.value, second));
}

/** The copy beside the register alone, without waiting for anything. */
export function copyHere(
  { session, state, at, write }: Copying,
  reason: BackupReason,
): Result<WrittenBackup> {
  if (session.readOnly) return fail('right.read-only');
  const uid = getRegister(session.db)?.uid;
  if (uid === undefined) return fail('register.foreign');
  const { db, path, key } = session;
  const written = writeBackup({ db, path, key, uid, program: state.version }, { reason, at });
  if (!written.ok) return written;
  const what = backupText.noted(written.value.manifest.sequence);
  let isNoted = false;
  try {
    const noted = write(backupText.reasons[reason], (w, { name: actor }) => {
      const why = backupText.reasons[reason];
      logAccess(w, { at, actor, deed: 'backup', memberId: null, what, reason: why });
      return ok(null);
    });
    if (!noted.ok) return noted;
    isNoted = true;
  } finally {
    // The copy took the last room of the disk: one that is said to have failed, and that no log knows of, must not stay.
    if (!isNoted) tryTo(() => removeCopy(written.value.path, realDisk));
  }
  copiedAt.set(session, changesMade(db));
  writeAnchor(session, at);
  pruneBackups(copiesIn(backupFolder(path), path, { uid, key }), realDisk);
  return written;
}

/** Also to the place that was chosen for the second copy; null where none was. */
export async function copyThere(
  state: CoreState,
  { key }: Pick<Session, 'key'>,
  written: WrittenBackup,
): Promise<SecondCopy | null> {
  if (state.secondFolder === null) return null;
  const copied = await copyToSecond(written, { folder: state.secondFolder, key });
  state.secondProblem = copied.ok ? null : copied.error;
  return copied.ok ? { ok: true, ...copied.value } : { ok: false, error: copied.error };
}

const doneOf = ({ path, manifest }: WrittenBackup, second: SecondCopy | null): BackupDone => ({
  file: basename(path),
  at: manifest.at,
  sequence: manifest.sequence,
  bytes: manifest.bytes,
  members: manifest.counts.member ?? 0,
  second,
});

/**
 * Whether something may have been entered since the newest verified copy. Coming, going and copying are nothing to
 * copy; a draft that was kept is. Asked once at the start of a session, so that what follows is counted.
 */
export function changedSinceCopy(session: Session): boolean {
  const known = copiedAt.get(session);
  if (known !== undefined) return changesMade(session.db) !== known;
  const uid = getRegister(session.db)?.uid ?? '';
  const newest = copiesIn(backupFolder(session.path), session.path, { uid, key: session.key }).find(
    (copy) => copy.state === 'sealed',
  );
  const mark = registerMark(session.db);
  const told = newest?.manifest?.mark;
  const same = told?.step === mark.step && told.audit === mark.audit && told.access === mark.access;
  if (same) copiedAt.set(session, changesMade(session.db));
  return !same;
}
