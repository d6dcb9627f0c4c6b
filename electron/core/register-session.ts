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
import type { OpenPerson } from '../../shared/ipc/register.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { writeFailure } from './atomic-write.ts';
import type { CoreState, Host, Keeper, Session } from './context.ts';
import { newKey, type SlotKind, sealEnvelope } from './envelope.ts';
import { writeEnvelope } from './key-files.ts';
import { createMemberSearch } from './member-search.ts';
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
    opened = openRegister(args.path, key, at);
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
    db.close();
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

/** Opens an existing register with its unwrapped key. */
export function openSession(path: string, key: Buffer, host: Host): Result<Session> {
  const opened = openRegister(path, key, host.now().toISOString());
  if (!opened.ok) return fail(opened.error.code, { file: basename(path), ...opened.error.params });
  return beginSession(opened.value, path, key, host);
}

function beginSession(db: Connection, path: string, key: Buffer, host: Host): Result<Session> {
  const register = getRegister(db);
  if (!register) {
    db.close();
    return fail('register.foreign');
  }
  const person = allPeople(db).find(({ leftOn }) => leftOn === '');
  if (!person) {
    db.close();
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
    person: openPerson(person),
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

/** What the page is told of whoever has opened the register. */
export const openPerson = ({ id, name, role, account, restricted }: Keeper): OpenPerson => ({
  ...{ id, name, role, account, restricted },
});

/** Closes the database and wipes the key. */
export function endSession(state: CoreState): void {
  state.session?.db.close();
  state.session?.key.fill(0);
  state.session = null;
  state.scratch.clear();
}
