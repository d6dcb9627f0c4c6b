/** The panel "Xem lại sổ cũ": which copies there are, opening one at the past desk, and what has changed since. */
import { basename, join } from 'node:path';
import type { ReadDb } from '../../db/connection.ts';
import { logAccess } from '../../db/repo/access-log.ts';
import { countByStatus } from '../../db/repo/member-state.ts';
import { listOrganisations } from '../../db/repo/organisation.ts';
import { pageOfSteps } from '../../db/repo/step.ts';
import { pastText } from '../../shared/i18n/vi/past.ts';
import type { PastFigures, pastOps } from '../../shared/ipc/past.ts';
import { fail, ok } from '../../shared/result.ts';
import { backupFolder } from './backup/copy-files.ts';
import type { CoreHandlers, CoreState } from './context.ts';
import { pastBackups } from './past-backups.ts';
import { openPast } from './past-session.ts';
import { endSession } from './register-session.ts';

/** Asked from either desk: the register that is today's. */
const todayOf = (state: CoreState) => (state.today ?? state).session;
const pastOf = (state: CoreState): CoreState | null => (state.today ? state : (state.past ?? null));

function figuresOf(db: ReadDb): PastFigures {
  const { official = 0, probationary = 0, unverified = 0 } = countByStatus(db);
  const [step] = pageOfSteps(db, { offset: 0, limit: 1, only: null, restricted: false }).steps;
  return {
    members: official + probationary + unverified,
    official,
    probationary,
    organisations: listOrganisations(db).length,
    lastStep: step ? { at: step.at, actor: step.actor, name: step.name } : null,
  };
}

export const pastHandlers: CoreHandlers<keyof typeof pastOps> = {
  'past.list': (_input, { state }) => {
    const today = todayOf(state);
    return ok(today ? pastBackups(today) : []);
  },

  'past.open': async (asked, { state, session, host, at, write }) => {
    const past = state.past;
    if (!past) return fail('right.read-only');
    const own = 'file' in asked;
    const path = own
      ? join(backupFolder(session.path), basename(asked.file))
      : await host.pathOf(asked.token);
    if (path === null) return fail('file.forgotten');
    endSession(past);
    const opened = openPast(session, path, new Date(at));
    if (!opened.ok) return opened;
    const { viewed } = opened.value;
    if (!viewed) return fail('app.unexpected');
    const noted = write(pastText.openStep, (db, { name: actor }) => {
      const reason = pastText.opened(viewed.file);
      logAccess(db, { at, actor, deed: 'reveal', memberId: null, what: pastText.logged(viewed.day), reason });
      return ok(null);
    });
    past.session = opened.value;
    if (noted.ok) return ok(viewed);
    endSession(past);
    return noted;
  },

  'past.close': (_input, { state }) => {
    const past = pastOf(state);
    if (past) endSession(past);
    return ok(null);
  },

  'past.compare': (_input, { state }) => {
    const today = todayOf(state);
    const past = pastOf(state)?.session;
    if (!today || !past?.viewed) return ok(null);
    return ok({ view: past.viewed, past: figuresOf(past.db), today: figuresOf(today.db) });
  },
};
