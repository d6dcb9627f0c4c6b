/** Opening, making and locking a register: envelope, key, database, and the session that results. */
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Connection } from '../../db/connection.ts';
import { openRegister } from '../../db/open.ts';
import { bringStatesUpToDate } from '../../db/repo/member-state.ts';
import { foundOrganisation } from '../../db/repo/organisation.ts';
import { refreshOrganisations } from '../../db/repo/organisation-projection.ts';
import { allPeople, insertPerson } from '../../db/repo/person.ts';
import { getRegister, insertRegister, setRootOrganisation } from '../../db/repo/register.ts';
import type { OrganisationType } from '../../shared/entities/organisation.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { writeFailure } from './atomic-write.ts';
import type { CoreState, Host, Session } from './context.ts';
import { newKey, type SlotKind, sealEnvelope } from './envelope.ts';
import { writeEnvelope } from './key-files.ts';
import { createMemberSearch } from './member-search.ts';
import { dropOpenMark, leaveOpenMark, whoHasIt } from './open-mark.ts';
import { dayInVietnam } from './today.ts';

export interface NewRegister {
  readonly path: string;
  readonly practice: boolean;
  readonly organisation: {
    readonly name: string;
    readonly type: OrganisationType;
    readonly upperName: string;
  };
  readonly keeper: string;
  readonly secrets: readonly { readonly kind: SlotKind; readonly secret: string }[];
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
  return beginSession(db, args.path, key, host);
}

async function undo(path: string, failure: Result<never>): Promise<Result<never>> {
  const stem = path.replace(/\.sodang$/, '');
  for (const file of [path, `${path}-wal`, `${stem}.khoa`, `${stem}.khoa2`])
    await rm(file, { force: true }).catch(() => undefined);
  return failure;
}

/** The mark stands from the moment in which the file is this program's alone, and goes where it cannot be opened. */
function openMarked(path: string, key: Buffer, host: Host): Result<Connection> {
  const now = host.now();
  return openRegister(path, key, now.toISOString(), () => {
    leaveOpenMark(path, now, host.program ?? '');
    return () => dropOpenMark(path);
  });
}

/** Opens an existing register with its unwrapped key. */
export function openSession(path: string, key: Buffer, host: Host): Result<Session> {
  const opened = openMarked(path, key, host);
  if (!opened.ok) {
    const who = opened.error.code === 'register.in-use' ? whoHasIt(path) : {};
    return fail(opened.error.code, { file: basename(path), ...who, ...opened.error.params });
  }
  return beginSession(opened.value, path, key, host);
}

function beginSession(db: Connection, path: string, key: Buffer, host: Host): Result<Session> {
  const register = getRegister(db);
  if (!register) {
    shut(db, path);
    return fail('register.foreign');
  }
  const person = allPeople(db).find(({ leftOn }) => leftOn === '');
  if (!person) {
    shut(db, path);
    return fail('register.foreign');
  }
  const keeper = person.name;
  const now = host.now();
  db.tx({ name: keeper, reason: 'Tính lại trạng thái theo ngày', at: now.toISOString() }, (write) => {
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
    openedAt: now.toISOString(),
  };
  return ok({
    db,
    path,
    info,
    keeper,
    person,
    readOnly: false,
    key,
    search: createMemberSearch(),
    restricted: { open: false },
  });
}

/** The mark goes first: after the lock it would be the next program's. */
function shut(db: Connection, path: string): void {
  dropOpenMark(path);
  db.close();
}

/** Closes the database and wipes the key. */
export function endSession(state: CoreState): void {
  // Whoever locks today's register locks what is looked at beside it.
  if (state.past) endSession(state.past);
  const { session } = state;
  if (session?.viewed) session.db.close();
  else if (session) shut(session.db, session.path);
  session?.afterClose?.();
  state.session?.key.fill(0);
  state.session = null;
  state.scratch.clear();
}
