/** Restoring: the present is saved first, so that restoring that copy takes it back. */
import { logHead } from '../../../db/log-chain.ts';
import { peopleAsTheyStand } from '../../../db/repo/carry-people.ts';
import { countMembers } from '../../../db/repo/member.ts';
import { getRegister } from '../../../db/repo/register.ts';
import { backupText } from '../../../shared/i18n/vi/backup.ts';
import type { RestoreDone } from '../../../shared/ipc/backup.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { momentText } from '../../../shared/text/moment.ts';
import { copyHere } from '../backup.ts';
import type { CoreContext } from '../context.ts';
import { writeAnchor } from '../log-anchor.ts';
import { endSession, openSession } from '../register-session.ts';
import { asFound, entryOf } from './copy-entry.ts';
import { proveCopy, vouchedFor } from './prove-copy.ts';
import { makeReady, swapIn } from './swap-in.ts';

/**
 * The envelope of today stays: the key never changes, today's passwords go on opening the register, and whoever was
 * shut out since that copy does not come back in with it.
 */
/** @param accepted that nothing vouches for a copy without a manifest */
export function restoreBackup(context: CoreContext, path: string, accepted: boolean): Result<RestoreDone> {
  const { session, state, host, at } = context;
  const uid = getRegister(session.db)?.uid;
  if (uid === undefined) return fail('register.foreign');
  const proven = proveCopy(path, { uid, key: session.key });
  if (!proven.ok) return proven;
  const copy = proven.value;
  const vouched = vouchedFor(copy, accepted);
  if (!vouched.ok) return vouched;
  const members = countMembers(session.db);
  if (copy.members === 0 && members > 0) return fail('backup.empty', { file: copy.file, members });
  const before = copyHere(context, 'restore');
  if (!before.ok) return before;
  // Where the disk refuses to fold the -wal into the file, it does so before anything is made ready.
  session.db.handle.pragma('wal_checkpoint(TRUNCATE)');
  const key = Buffer.from(session.key);
  const { keeper: actor, path: registerPath, person } = session;
  const from = { sequence: copy.manifest?.sequence ?? null, at: momentText(copy.at) };
  const what = backupText.restored(from, copy.head, logHead(session.db).sequence);
  const reason = backupText.restoreReason;
  const people = peopleAsTheyStand(session.db);
  const unproven = copy.manifest === null;
  const ready = makeReady({ from: path, registerPath, key, at, actor, what, reason, unproven, people });
  if (!ready.ok) {
    key.fill(0);
    return ready;
  }
  endSession(state);
  const swapped = swapIn({ ready: ready.value, registerPath, key, at, keepAs: null });
  // Whatever stands there now is whole: the new one, or the old one where the place could not be taken.
  const opened = openSession(registerPath, { key, personId: person.id }, host);
  if (!opened.ok) return opened;
  state.session = opened.value;
  writeAnchor(opened.value, at);
  if (!swapped.ok) return swapped;
  return ok({
    info: opened.value.info,
    before: entryOf(asFound(before.value), 'here'),
    members: copy.members,
    events: copy.events,
  });
}
