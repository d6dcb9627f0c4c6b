/** Opening, making and locking a register: envelope, key, database, and the session that results. */
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Connection } from '../../db/connection.ts';
import { openRegister } from '../../db/open.ts';
import { logAccess } from '../../db/repo/access-log.ts';
import { lastMoment, sawClock } from '../../db/repo/clock-seen.ts';
import { bringStatesUpToDate } from '../../db/repo/member-state.ts';
import { foundOrganisation } from '../../db/repo/organisation.ts';
import { refreshOrganisations } from '../../db/repo/organisation-projection.ts';
import { allPeople, insertPerson } from '../../db/repo/person.ts';
import { getRegister, insertRegister, setRootOrganisation } from '../../db/repo/register.ts';
import type { OrganisationType } from '../../shared/entities/organisation.ts';
import { registerKeyText as text } from '../../shared/i18n/vi/register-key.ts';
import { startNoteText as startText } from '../../shared/i18n/vi/start-note.ts';
import type { OpenPerson } from '../../shared/ipc/register.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { clockJump } from '../../shared/rules/clock-jump.ts';
import { writeFailure } from './atomic-write.ts';
import { copyBeforeMigration } from './backup/copy-before-migration.ts';
import type { CoreState, Host, Keeper, Session, SessionClock } from './context.ts';
import { newKey, sealEnvelope } from './envelope.ts';
import { writeEnvelope } from './key-files.ts';
import type { SlotSecret } from './key-slot.ts';
import { writeAnchor } from './log-anchor.ts';
import { holdAgainstOutside } from './log-outside.ts';
import { createMemberSearch } from './member-search.ts';
import { dropOpenMark, leaveOpenMark, whoHasIt } from './open-mark.ts';
import { storageFailure } from './storage-failure.ts';
import { dayInVietnam, momentOf } from './today.ts';

export interface NewRegister {
  readonly path: string;
  readonly practice: boolean;
  readonly organisation: {
    readonly name: string;
    readonly type: OrganisationType;
    readonly upperName: string;
  };
  readonly keeper: string;
  readonly secrets: readonly SlotSecret[];
}

/** Makes the file, its envelope and its first organisation; on any failure nothing of it stays behind. */
export async function makeRegister(args: NewRegister, host: Host): Promise<Result<Session>> {
  const key = newKey();
  const at = host.now().toISOString();
  const sealed = await writeEnvelope(args.path, await sealEnvelope(key, args.secrets));
  if (!sealed.ok) return undo(args.path, sealed);
  let opened: Result<Connection>;
  try {
    opened = openMarked(args.path, key, host);
  } catch (error) {
    return undo(args.path, writeFailure(error, args.path));
  }
  if (!opened.ok) return undo(args.path, opened);
  const db = opened.value;
  const actor = { name: args.keeper, reason: 'Lập sổ', at };
  const made = db.tx(actor, (write) => {
    insertRegister(write, { practice: args.practice, upperName: args.organisation.upperName, at });
    insertPerson(write, args.keeper, at);
    const { name, type } = args.organisation;
    const root = {
      parentId: null,
      type,
      name,
      code: '',
      // It was there before the register; nobody was asked since when.
      effectiveOn: '',
      decision: '',
    };
    setRootOrganisation(write, foundOrganisation(write, root, { at, by: args.keeper }));
    return ok(null);
  });
  if (!made.ok) {
    shut(db, args.path);
    return undo(args.path, made);
  }
  return beginSession(db, args.path, { key, personId: null }, { host, second: null });
}

async function undo(path: string, failure: Result<never>): Promise<Result<never>> {
  const stem = path.replace(/\.sodang$/, '');
  for (const file of [path, `${path}-wal`, `${stem}.khoa`, `${stem}.khoa2`])
    await rm(file, { force: true }).catch(() => undefined);
  return failure;
}

/**
 * The mark stands from the moment in which the file is this program's alone, and goes where it cannot be opened. A
 * register of an older schema is copied before it is brought to today's.
 */
function openMarked(path: string, key: Buffer, host: Host): Result<Connection> {
  const now = host.now();
  const at = now.toISOString();
  return openRegister(path, key, at, {
    held: () => {
      leaveOpenMark(path, now, host.program ?? '');
      return () => dropOpenMark(path);
    },
    beforeMigration: (register) => copyBeforeMigration(register, { path, key, at }),
  });
}

/** The unwrapped key and whose slot gave it; null: the slot names nobody. */
export interface KeyOf {
  readonly key: Buffer;
  readonly personId: number | null;
}

/**
 * Opens an existing register with its unwrapped key, which the session keeps; on failure the key is wiped.
 * @param second where its copies lie a second time, if that place answers
 */
export function openSession(
  path: string,
  of: KeyOf,
  host: Host,
  second: string | null = null,
): Result<Session> {
  let held: Connection | null = null;
  let refused: Result<never>;
  try {
    const opened = openMarked(path, of.key, host);
    if (opened.ok) {
      held = opened.value;
      return beginSession(held, path, of, { host, second });
    }
    const who = opened.error.code === 'register.in-use' ? whoHasIt(path) : {};
    refused = fail(opened.error.code, { file: basename(path), ...who, ...opened.error.params });
  } catch (error) {
    // Left open, the file would be in use until the program ends.
    if (held) shut(held, path);
    const refusedByDisk = storageFailure(error, path);
    if (!refusedByDisk) throw error;
    refused = refusedByDisk;
  }
  of.key.fill(0);
  return refused;
}

/** What was said of the clock before goes on while the clock is wrong and goes well with the register. */
function clockOf(host: Host, last: string | null): SessionClock {
  const now = host.now();
  const jump = clockJump(last, now);
  const wrongByMs = host.said.clockWrongByMs;
  const fits = jump !== null && clockJump(last, new Date(now.getTime() + wrongByMs)) === null;
  return { jump, wrongByMs: fits ? wrongByMs : 0 };
}

function beginSession(
  db: Connection,
  path: string,
  { key, personId }: KeyOf,
  { host, second }: { readonly host: Host; readonly second: string | null },
): Result<Session> {
  const refuse = (code: 'register.foreign' | 'register.person-left'): Result<never> => {
    shut(db, path);
    key.fill(0);
    return fail(code);
  };
  const register = getRegister(db);
  if (!register) return refuse('register.foreign');
  const people = allPeople(db);
  const person = people.find(({ id, leftOn }) => (personId === null ? leftOn === '' : id === personId));
  if (person?.leftOn !== '') return refuse('register.person-left');
  const keeper = person.name;
  const clock = clockOf(host, lastMoment(db));
  const now = momentOf({ clock }, host.now());
  const at = now.toISOString();
  const logNotice = holdAgainstOutside({ db, path, key }, { actor: keeper, at, second });
  db.tx({ name: keeper, reason: 'Tính lại trạng thái theo ngày', at }, (write) => {
    if (clock.jump)
      logAccess(write, { at, actor: keeper, deed: 'clock', memberId: null, ...startText.logged(clock.jump) });
    sawClock(write, at);
    refreshOrganisations(write, dayInVietnam(now));
    bringStatesUpToDate(write, dayInVietnam(now));
    return ok(null);
  });
  const { name, upperName, practice, rootOrgId, lastBackupAt } = register;
  const info = {
    file: basename(path),
    name,
    upperName,
    practice,
    rootOrgId,
    lastBackupAt,
    openedAt: at,
    person: openPerson(person),
  };
  return ok({
    db,
    path,
    logNotice,
    anchor: { keptAt: now.getTime() },
    info,
    keeper,
    person,
    readOnly: false,
    key,
    search: createMemberSearch(),
    restricted: { open: false },
    clock,
  });
}

/** What the page is told of whoever has opened the register. */
export const openPerson = ({ id, name, role, account, restricted }: Keeper): OpenPerson => ({
  ...{ id, name, role, account, restricted },
});

/** The mark goes first: after the lock it would be the next program's. */
export function shut(db: Connection, path: string): void {
  dropOpenMark(path);
  db.close();
}

/** Locks what is open, and says so in its log. */
export function lockRegister(state: CoreState, host: Host): void {
  const { session } = state;
  try {
    if (session && !session.readOnly) noteLock(session, momentOf(session, host.now()).toISOString());
  } catch {
    // A register that can no longer be written is locked all the same.
  }
  endSession(state);
}

function noteLock({ db, keeper }: Session, at: string): void {
  db.tx({ name: keeper, reason: text.logged.locked.what, at }, (w) => {
    logAccess(w, { at, actor: keeper, deed: 'lock', memberId: null, ...text.logged.locked });
    return ok(null);
  });
}

/** Keeps the end of the log beside the register, closes the database and wipes the key. */
export function endSession(state: CoreState): void {
  // Whoever locks today's register locks what is looked at beside it.
  if (state.past) endSession(state.past);
  const { session } = state;
  if (session && !session.readOnly) writeAnchor(session, momentOf(session, new Date()).toISOString());
  if (session?.viewed) session.db.close();
  else if (session) shut(session.db, session.path);
  session?.afterClose?.();
  state.session?.key.fill(0);
  state.session = null;
  state.scratch.clear();
}
