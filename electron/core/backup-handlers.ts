/** Copies of the register: what there is, taking one back, and what takes the place of a damaged file. */
import { join } from 'node:path';
import { getRegister } from '../../db/repo/register.ts';
import { changesMade } from '../../db/repo/register-mark.ts';
import type { BackupPlace, backupOps } from '../../shared/ipc/backup.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { entryOf } from './backup/copy-entry.ts';
import { backupFolder, isCopyOf } from './backup/copy-files.ts';
import { copiesSettled } from './backup/copy-on-closing.ts';
import { type DamagedRegister, damageOffers } from './backup/damage-offers.ts';
import { copiesIn } from './backup/own-copies.ts';
import { previewRestore } from './backup/preview-restore.ts';
import { proveCopy } from './backup/prove-copy.ts';
import { replaceDamaged } from './backup/replace-damaged.ts';
import { restoreBackup } from './backup/restore-backup.ts';
import { secondStatus } from './backup/second-status.ts';
import { takeCopy } from './backup/take-copy.ts';
import { unlockCopy } from './backup/unlock-copy.ts';
import { backUpRegister, changedSinceCopy } from './backup.ts';
import type { CoreContext, CoreHandlers, CoreState } from './context.ts';
import { existingRegister } from './register-files.ts';
import { proveSecret } from './register-secret.ts';

interface Chosen {
  readonly place: BackupPlace;
  readonly file: string;
}

/** The page names a copy by its bare name: it leads to no other file. */
function pathOfCopy(state: CoreState, registerPath: string, { place, file }: Chosen): Result<string> {
  const folder = place === 'here' ? backupFolder(registerPath) : state.secondFolder;
  const bare = !/[\\/]/.test(file) && isCopyOf(registerPath, file);
  return folder === null || !bare ? fail('backup.not-found', { file }) : ok(join(folder, file));
}

/** A register that cannot be read, for whoever knows its password. */
async function damaged(
  { state, host }: CoreContext,
  {
    file,
    account,
    password,
  }: { readonly file: string; readonly account?: string | undefined; readonly password: string },
): Promise<Result<DamagedRegister>> {
  const path = await existingRegister(state.dataFolder, file);
  if (!path.ok) return path;
  const key = await unlockCopy(path.value, { kind: 'password', secret: password, account }, host);
  return key.ok ? ok({ path: path.value, ...key.value }) : key;
}

export const backupHandlers: CoreHandlers<keyof typeof backupOps | 'register.backup'> = {
  'register.backup': (_input, context) => backUpRegister(context, 'manual'),

  'backup.status': async (_input, { db, session, state }) =>
    ok({
      lastAt: getRegister(db)?.lastBackupAt ?? null,
      problem: state.backupProblem,
      changedSince: !session.readOnly && changesMade(db) > 0 && changedSinceCopy(session),
      second: await secondStatus(state, session),
    }),

  'backup.list': (_input, { db, session, state }) => {
    const register = { uid: getRegister(db)?.uid ?? null, key: session.key };
    const here = copiesIn(backupFolder(session.path), session.path, register);
    const there = state.secondFolder === null ? [] : copiesIn(state.secondFolder, session.path, register);
    return ok([...here.map((c) => entryOf(c, 'here')), ...there.map((c) => entryOf(c, 'second'))]);
  },

  'backup.check': (chosen, { db, session, state }) => {
    const path = pathOfCopy(state, session.path, chosen);
    if (!path.ok) return path;
    const proven = proveCopy(path.value, { uid: getRegister(db)?.uid ?? null, key: session.key });
    return proven.ok ? ok({ members: proven.value.members, events: proven.value.events }) : proven;
  },

  'backup.preview': (chosen, context) => {
    const path = pathOfCopy(context.state, context.session.path, chosen);
    return path.ok ? previewRestore(context, path.value) : path;
  },

  'backup.restore': async ({ password, unproven, ...chosen }, context) => {
    const path = pathOfCopy(context.state, context.session.path, chosen);
    if (!path.ok) return path;
    if (!context.session.info.practice) {
      const known = await proveSecret(context, 'password', password);
      if (!known.ok) return known;
    }
    return restoreBackup(context, path.value, unproven);
  },

  'backup.offers': async (asked, context) => {
    const { state } = context;
    const register = await damaged(context, asked);
    if (!register.ok) return register;
    const offers = damageOffers(register.value, state.secondFolder);
    register.value.key.fill(0);
    return offers;
  },

  'backup.replaceDamaged': async ({ register: file, account, password, unproven, ...chosen }, context) => {
    const { state, host } = context;
    const register = await damaged(context, { file, account, password });
    if (!register.ok) return register;
    const copyPath = pathOfCopy(state, register.value.path, chosen);
    const done = copyPath.ok
      ? replaceDamaged(state, host, { register: register.value, copyPath: copyPath.value, unproven })
      : copyPath;
    register.value.key.fill(0);
    return done;
  },

  'backup.take': async ({ token, ...asked }, context) => {
    const path = await context.host.pathOf(token);
    return path === null ? fail('file.forgotten') : takeCopy(context, { path, ...asked });
  },

  'backup.settle': async (_input, { state }) => {
    await copiesSettled(state);
    return ok(null);
  },
};
