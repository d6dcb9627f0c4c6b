/** The start: what is said of clock and place, and the two ways out of a place where nothing may be written. */
import { copyFileSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { logAccess } from '../../db/repo/access-log.ts';
import { sawClock } from '../../db/repo/clock-seen.ts';
import { bringStatesUpToDate } from '../../db/repo/member-state.ts';
import { refreshOrganisations } from '../../db/repo/organisation-projection.ts';
import { startNoteText as text } from '../../shared/i18n/vi/start-note.ts';
import type { startOps } from '../../shared/ipc/start.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { isRefused } from '../../shared/rules/place-of-data.ts';
import { writeFailure } from './atomic-write.ts';
import type { CoreHandlers, CoreState } from './context.ts';
import { copyToLookAt } from './past-copy.ts';
import { placeOfFolder } from './place-probe.ts';
import { refusedPlace } from './register-files.ts';
import { endSession } from './register-session.ts';
import { startNotesOf } from './self-test.ts';
import { dayInVietnam, wrongBy } from './today.ts';
import { atThisPc, unlock } from './unlock.ts';

/** What makes a register: the file, what was not yet moved into it, both keys, the count of wrong tries, the end of the log. */
const parts = ['.sodang', '.sodang-wal', '.khoa', '.khoa2', '.thu-mo', '.moc'] as const;

/** A register of the data folder wherever that lies: only its bytes are read. */
function sourceOf(state: CoreState, file: string): Result<string> {
  const path = join(state.dataFolder, basename(file));
  return existsSync(path) && /\.sodang$/i.test(path) ? ok(path) : fail('register.not-found', { file });
}

const stem = (path: string): string => path.replace(/\.sodang$/i, '');

export const startHandlers: CoreHandlers<keyof typeof startOps> = {
  'register.startNotes': async (_input, context) => ok(await startNotesOf(context)),

  'register.sayDay': async ({ day }, { session, host, write }) => {
    if (!session.clock.jump) return fail('place.clock-believed');
    const now = host.now();
    const at = new Date(now.getTime() + wrongBy(now, day)).toISOString();
    const said = write(text.said(day).reason, (w, { name: actor }) => {
      logAccess(w, { at, actor, deed: 'clock', memberId: null, ...text.said(day) });
      sawClock(w, at);
      refreshOrganisations(w, day);
      bringStatesUpToDate(w, day);
      return ok(null);
    });
    if (!said.ok) return said;
    session.clock.wrongByMs = wrongBy(now, day);
    host.said.clockWrongByMs = session.clock.wrongByMs;
    return said;
  },

  'register.view': async ({ file, account, password }, { state, host }) => {
    const source = sourceOf(state, file);
    if (!source.ok) return source;
    const made = statSync(source.value).mtime;
    let copy: ReturnType<typeof copyToLookAt>;
    try {
      copy = copyToLookAt(source.value);
      for (const part of parts.slice(2))
        if (existsSync(stem(source.value) + part))
          copyFileSync(stem(source.value) + part, stem(copy.path) + part);
    } catch {
      return fail('past.no-room', { file });
    }
    const knock = { kind: 'person', account, secret: password } as const;
    const opened = await unlock(copy.path, knock, { ...atThisPc(state, host), secondFolder: null });
    if (!opened.ok) {
      copy.remove();
      return opened;
    }
    const at = made.toISOString();
    opened.value.db.handle.pragma('query_only = ON');
    state.session = {
      ...opened.value,
      readOnly: true,
      viewed: { at, day: dayInVietnam(made), file, kind: 'elsewhere' },
      afterClose: copy.remove,
    };
    return ok(opened.value.info);
  },

  'register.copyHere': async ({ file, account, password }, { state, host }) => {
    const source = sourceOf(state, file);
    if (!source.ok) return source;
    const folder = host.ownFolder;
    if (folder === undefined) return fail('place.no-own-folder');
    const place = await placeOfFolder(folder);
    if (isRefused(place)) return refusedPlace(place, folder);
    const target = join(folder, basename(source.value));
    if (existsSync(target)) return fail('register.exists', { name: basename(file, '.sodang') });
    const discard = (): void => {
      for (const part of parts) rmSync(stem(target) + part, { force: true });
    };
    try {
      mkdirSync(folder, { recursive: true });
      for (const part of parts)
        if (existsSync(stem(source.value) + part))
          copyFileSync(stem(source.value) + part, stem(target) + part);
    } catch (error) {
      discard();
      return writeFailure(error, target);
    }
    const knock = { kind: 'person', account, secret: password } as const;
    const opened = await unlock(target, knock, { ...atThisPc(state, host), secondFolder: null });
    // A copy that was torn because somebody wrote meanwhile is found by the cipher: nothing of it stays.
    if (!opened.ok) {
      discard();
      return opened;
    }
    endSession(state);
    state.session = opened.value;
    state.dataFolder = folder;
    return ok({ ...opened.value.info, folder });
  },
};
