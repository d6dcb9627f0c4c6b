/**
 * At an opening the register is held against what lies outside it: the file .moc beside it and the manifest of the newest of
 * its own copies. Both tell when an older register was put in the place of the newer one. It is told and logged once, never
 * refused.
 */
import type { Connection, ReadDb } from '../../db/connection.ts';
import { againstHead } from '../../db/log-chain.ts';
import { logAccess } from '../../db/repo/access-log.ts';
import { lastReplacementNoted, wasLockedWithChain } from '../../db/repo/register-mark.ts';
import { backupText } from '../../shared/i18n/vi/backup.ts';
import { logText } from '../../shared/i18n/vi/log.ts';
import type { LogNotice } from '../../shared/ipc/log.ts';
import { ok } from '../../shared/result.ts';
import { backupFolder } from './backup/copy-files.ts';
import type { Manifest } from './backup/manifest.ts';
import { newestSealed } from './backup/own-copies.ts';
import type { Session } from './context.ts';
import { type Anchor, readAnchor, writeAnchor } from './log-anchor.ts';

/** What the file beside the register says of it; null where all is as it was. */
export function anchorNotice(db: ReadDb, then: Anchor | 'missing' | 'forged'): LogNotice | null {
  const about = { missing: 0, at: '', copy: null } as const;
  if (then === 'missing') return wasLockedWithChain(db) ? { kind: 'absent', ...about } : null;
  if (then === 'forged') return { kind: 'forged', ...about };
  const found = againstHead(db, then);
  return found.kind === 'same' ? null : { ...about, ...found, at: then.at };
}

/** What the newest of its own copies says of it. */
export function copyNotice(db: ReadDb, newest: Manifest | null): LogNotice | null {
  if (!newest) return null;
  const { sequence: copy, at } = newest;
  const found = againstHead(db, newest.logHead);
  if (found.kind === 'same') return null;
  // After a restore the newest copies are of the register that was there before, as the log itself says.
  if (copy <= backupText.numberBefore(lastReplacementNoted(db, backupText.beforePattern) ?? '')) return null;
  return { missing: 0, ...found, at, copy };
}

/**
 * To be called before the opening itself logs anything, so that what is missing is counted right.
 * @param second where copies lie a second time, if that place answers; null: none, or it does not
 */
export function holdAgainstOutside(
  { db, path, key }: { readonly db: Connection } & Pick<Session, 'path' | 'key'>,
  { actor, at, second }: { readonly actor: string; readonly at: string; readonly second: string | null },
): LogNotice | null {
  const anchor = readAnchor(path, key);
  const newest = [backupFolder(path), ...(second === null ? [] : [second])]
    .flatMap((folder) => newestSealed(folder, path, key) ?? [])
    .reduce<Manifest | null>((best, m) => (best && best.sequence >= m.sequence ? best : m), null);
  const [besideIt, ofCopies] = [anchorNotice(db, anchor), copyNotice(db, newest)];
  const isOlder = (notice: LogNotice | null) => notice?.kind === 'older' || notice?.kind === 'parted';
  const notice = isOlder(besideIt) ? besideIt : (ofCopies ?? besideIt);
  if (notice)
    db.tx({ name: actor, reason: logText.anchor.step, at }, (w) => {
      // From here on those copies are known to be of another state, and are not told of again.
      const what =
        logText.anchor.found(notice) + (ofCopies && newest ? backupText.before(newest.sequence) : '');
      logAccess(w, { at, actor, deed: 'check', memberId: null, what, reason: '' });
      return ok(null);
    });
  if (anchor === 'missing') writeAnchor({ db, path, key }, at);
  return notice;
}
