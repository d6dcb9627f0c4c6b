/** Opening, making, locking and backing up the register. */
import { getRegister } from '../../db/repo/register.ts';
import type { registerOps } from '../../shared/ipc/register.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { backUpRegister } from './backup.ts';
import type { CoreContext, CoreHandlers, CoreState, Session } from './context.ts';
import { newRecoveryCode, openEnvelope, plainRecoveryCode, replaceSlot, type SlotKind } from './envelope.ts';
import { readEnvelope, writeEnvelope } from './key-files.ts';
import { fillPracticeRegister, practiceSecret } from './practice.ts';
import { fillPracticeTier } from './practice-restricted.ts';
import { existingRegister, listRegisterFiles, newRegister } from './register-files.ts';
import { unwrapKey } from './register-secret.ts';
import { endSession, makeRegister, openSession } from './register-session.ts';

/** The session becomes the open one; the one before it, if any, is closed. */
function begin(state: CoreState, made: Result<Session>): Result<Session['info']> {
  if (!made.ok) return made;
  endSession(state);
  state.session = made.value;
  return ok(made.value.info);
}

/** What has changed since the opening: the organisation's name, the last backup. */
function currentInfo({ db, info }: Session): Session['info'] {
  const now = getRegister(db);
  return now ? { ...info, name: now.name, upperName: now.upperName, lastBackupAt: now.lastBackupAt } : info;
}

/** Wraps the open register's key under a new secret, for whoever knows the password. */
async function rewrapKey(
  session: Session,
  password: string,
  kind: SlotKind,
  secret: string,
): Promise<Result<null>> {
  const known = await unwrapKey(session, 'password', password);
  if (!known.ok) return known;
  const { envelope, key } = known.value;
  return writeEnvelope(session.path, await replaceSlot(envelope, kind, key, secret));
}

export const registerHandlers: CoreHandlers<keyof typeof registerOps> = {
  'register.status': async (_input, { state }) =>
    ok({
      dataFolder: state.dataFolder,
      portable: state.portable,
      files: await listRegisterFiles(state.dataFolder),
      open: state.session && currentInfo(state.session),
      version: state.version,
      past: state.session?.viewed ?? null,
    }),

  'register.create': async ({ name, password, organisation, secretary }, { state, host }) => {
    const path = await newRegister(state.dataFolder, name);
    if (!path.ok) return path;
    const recoveryCode = newRecoveryCode();
    const made = begin(
      state,
      await makeRegister(
        {
          path: path.value,
          practice: false,
          organisation,
          keeper: secretary,
          secrets: [
            { kind: 'password', secret: password },
            { kind: 'recovery', secret: plainRecoveryCode(recoveryCode) },
          ],
        },
        host,
      ),
    );
    return made.ok ? ok({ info: made.value, recoveryCode }) : made;
  },

  'register.createPractice': async (_input, { state, host }) => {
    let path = await newRegister(state.dataFolder, 'So luyen tap');
    for (let n = 2; !path.ok && path.error.code === 'register.exists'; n++)
      path = await newRegister(state.dataFolder, `So luyen tap ${n}`);
    if (!path.ok) return path;
    const made = await makeRegister(
      {
        path: path.value,
        practice: true,
        keeper: 'Người luyện tập',
        organisation: {
          name: 'Đảng bộ phường Hoa Ban (luyện tập)',
          type: 'grassrootsCommittee',
          upperName: 'Đảng ủy cấp trên (luyện tập)',
        },
        secrets: [{ kind: 'practice', secret: practiceSecret }],
      },
      host,
    );
    if (made.ok) {
      fillPracticeRegister(made.value, host.now());
      await fillPracticeTier(made.value, host.now());
    }
    return begin(state, made);
  },

  'register.open': async ({ file, password }, { state, host }) => {
    const path = await existingRegister(state.dataFolder, file);
    if (!path.ok) return path;
    const envelope = await readEnvelope(path.value);
    if (!envelope) return fail('register.envelope-missing', { file });
    const key =
      (await openEnvelope(envelope, 'practice', practiceSecret)) ??
      (await openEnvelope(envelope, 'password', password));
    if (!key) return fail('register.wrong-password');
    // The same file may be open here already: its lock must go first.
    endSession(state);
    return begin(state, openSession(path.value, key, host));
  },

  'register.recover': async ({ file, recoveryCode, newPassword }, { state, host }) => {
    const path = await existingRegister(state.dataFolder, file);
    if (!path.ok) return path;
    const envelope = await readEnvelope(path.value);
    if (!envelope) return fail('register.envelope-missing', { file });
    const key = await openEnvelope(envelope, 'recovery', plainRecoveryCode(recoveryCode));
    if (!key) return fail('register.wrong-recovery-code');
    const written = await writeEnvelope(
      path.value,
      await replaceSlot(envelope, 'password', key, newPassword),
    );
    if (!written.ok) return written;
    endSession(state);
    return begin(state, openSession(path.value, key, host));
  },

  'register.lock': (_input, { state }) => {
    // Both windows lock together, whichever of them asks.
    endSession(state.today ?? state);
    return ok(null);
  },

  'register.changePassword': ({ password, newPassword }, { session }) =>
    rewrapKey(session, password, 'password', newPassword),

  'register.renewRecoveryCode': async ({ password }, { session }) => {
    const recoveryCode = newRecoveryCode();
    const written = await rewrapKey(session, password, 'recovery', plainRecoveryCode(recoveryCode));
    return written.ok ? ok({ recoveryCode }) : written;
  },

  'register.backup': (_input, context: CoreContext) => backUpRegister(context),
};
