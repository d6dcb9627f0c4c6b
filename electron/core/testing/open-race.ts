// One of two programs that reach for the same register in the same moment. Told "open <path> <key>", it says what came of
// it; told "close", it writes one entry and closes. Started by open-race.test.ts.

import { logAccess } from '../../../db/repo/access-log.ts';
import { sawClock } from '../../../db/repo/clock-seen.ts';
import { getRegister } from '../../../db/repo/register.ts';
import { ok } from '../../../shared/result.ts';
import type { Session } from '../context.ts';
import { createDesks } from '../desks.ts';
import { readOpenMark } from '../open-mark.ts';
import { endSession, openSession } from '../register-session.ts';
import { noVault } from './open-core.ts';

const host = {
  now: () => new Date(),
  uptime: () => 0,
  said: { clockWrongByMs: 0 },
  program: 'race',
  vault: noVault,
  pathOf: async () => null,
  parseWorkbook: async () => {
    throw new Error('nothing is parsed here');
  },
};
let session: Session | null = null;

process.on('message', (message: { readonly path: string; readonly key: string } | 'close') => {
  if (message === 'close') {
    if (session) {
      const at = new Date().toISOString();
      session.db.tx({ name: 'race', reason: 'race', at }, (db) => {
        logAccess(db, {
          at,
          actor: 'race',
          deed: 'check',
          memberId: null,
          what: String(process.pid),
          reason: '',
        });
        sawClock(db, at);
        return ok(null);
      });
      const { today } = createDesks({
        ...{ dataFolder: '', portable: false, version: '', userFolder: '', secondFolder: null },
        update: { folder: '', keys: [], platform: '', kind: 'folder' },
      });
      today.session = session;
      endSession(today);
      session = null;
    }
    process.send?.({ closed: true });
    return;
  }
  const opened = openSession(message.path, { key: Buffer.from(message.key, 'hex'), personId: null }, host);
  if (opened.ok) {
    session = opened.value;
    process.send?.({ won: getRegister(session.db)?.name ?? '', markPid: readOpenMark(message.path)?.pid });
  } else process.send?.({ lost: opened.error, markPid: readOpenMark(message.path)?.pid });
});
process.send?.({ ready: true });
