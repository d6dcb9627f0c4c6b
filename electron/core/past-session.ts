/** Opening the register of another day beside today's: the copy of a backup, read and never written. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Connection } from '../../db/connection.ts';
import { openRegister } from '../../db/open.ts';
import { bringStatesUpToDate } from '../../db/repo/member-state.ts';
import { refreshOrganisations } from '../../db/repo/organisation-projection.ts';
import { getRegister } from '../../db/repo/register.ts';
import type { PastView } from '../../shared/ipc/past.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Session } from './context.ts';
import { createMemberSearch } from './member-search.ts';
import { momentInName } from './past-backups.ts';
import { copyToLookAt, type PastCopy } from './past-copy.ts';
import { openPerson } from './register-session.ts';
import { dayInVietnam } from './today.ts';

/**
 * @param today whose key, person and restricted tier hold at the past desk, too
 * @returns 'past.other-register' where today's key does not open it
 */
export function openPast(today: Session, path: string, now: Date): Result<Session> {
  const file = basename(path);
  const made = statSync(path, { throwIfNoEntry: false });
  if (!made?.isFile()) return fail('past.not-found', { file });
  let copy: PastCopy;
  try {
    copy = copyToLookAt(path);
  } catch {
    return fail('past.no-room', { file });
  }
  const opened = openRegister(copy.path, today.key, now.toISOString());
  if (!opened.ok) {
    copy.remove();
    // Another register's key and a damaged page look alike: the cipher only says that it is not what was written.
    return opened.error.code === 'register.damaged' ? fail('past.other-register', { file }) : opened;
  }
  const db = opened.value;
  const register = getRegister(db);
  if (register?.uid !== getRegister(today.db)?.uid || !register) {
    db.close();
    copy.remove();
    return fail('past.other-register', { file });
  }
  const at = momentInName(file) ?? made.mtime.toISOString();
  const view: PastView = { at, day: dayInVietnam(new Date(at)), file, kind: 'backup' };
  settle(db, view, today.keeper);
  return ok({
    db,
    path: copy.path,
    info: {
      file,
      name: register.name,
      upperName: register.upperName,
      practice: register.practice,
      rootOrgId: register.rootOrgId,
      lastBackupAt: register.lastBackupAt,
      openedAt: now.toISOString(),
      person: openPerson(today.person),
    },
    keeper: today.keeper,
    person: today.person,
    readOnly: true,
    viewed: view,
    afterClose: copy.remove,
    key: Buffer.from(today.key),
    search: createMemberSearch(),
    logNotice: null,
    anchor: { keptAt: now.getTime() },
    restricted: today.restricted,
    clock: today.clock,
  });
}

/** What an older program had not folded yet is folded as of that day; from then on SQLite itself refuses to write. */
function settle(db: Connection, { at, day }: PastView, by: string): void {
  db.tx({ name: by, reason: '', at }, (write) => {
    refreshOrganisations(write, day);
    bringStatesUpToDate(write, day);
    return ok(null);
  });
  db.handle.pragma('query_only = ON');
}
