/** Opening, making, locking and backing up the register. */
import { logAccess } from '../../db/repo/access-log.ts';
import { getRegister } from '../../db/repo/register.ts';
import { registerKeyText as text } from '../../shared/i18n/vi/register-key.ts';
import type { registerOps } from '../../shared/ipc/register.ts';
import { ok, type Result } from '../../shared/result.ts';
import { plainCode } from '../../shared/rules/recovery-code.ts';
import { copyOnClosing } from './backup/copy-on-closing.ts';
import { changeEnvelope } from './change-envelope.ts';
import type { CoreContext, CoreHandlers, CoreState, Session } from './context.ts';
import { contextFor } from './dispatch.ts';
import { type Envelope, removeSlot, replaceSlot } from './envelope.ts';
import type { SlotSecret } from './key-slot.ts';
import { fillPracticeRegister, practiceSecret } from './practice.ts';
import { fillPracticeTier } from './practice-restricted.ts';
import { newRecoveryCode } from './recovery-code.ts';
import { existingRegister, listRegisterFiles, newRegister } from './register-files.ts';
import { proveSecret } from './register-secret.ts';
import { endSession, lockRegister, makeRegister, openPerson } from './register-session.ts';
import { atThisPc, unlock } from './unlock.ts';

/** The session becomes the open one; the one before it, if any, is closed. */
function begin(state: CoreState, made: Result<Session>): Result<Session['info']> {
  if (!made.ok) return made;
  endSession(state);
  state.session = made.value;
  return ok(made.value.info);
}

/** What has changed since the opening: the organisation's name, the last backup. */
function currentInfo({ db, info, person }: Session): Session['info'] {
  const now = getRegister(db);
  return now
    ? {
        ...info,
        name: now.name,
        upperName: now.upperName,
        lastBackupAt: now.lastBackupAt,
        person: openPerson(person),
      }
    : info;
}

/** Wraps the open register's key under a new secret, for whoever knows the password. */
async function rewrapKey(
  context: CoreContext,
  password: string,
  secret: SlotSecret,
  logged: { readonly what: string; readonly reason: string },
): Promise<Result<null>> {
  const known = await proveSecret(context, 'password', password);
  if (!known.ok) return known;
  const changed = await changeEnvelope(context, (envelope, key) =>
    replaceSlot(withoutPcs(envelope, key, secret), key, secret),
  );
  if (!changed.ok) return changed;
  return context.write(logged.what, (w, { at, name }) => {
    logAccess(w, { at, actor: name, deed: 'password', memberId: null, ...logged });
    return ok(null);
  });
}

/** As a new register's first person comes out of the database. */
const firstPerson = { personId: 1, account: 'Bí thư' } as const;
/** A PC that remembers a person remembers the password that is being given up. */
const withoutPcs = (envelope: Envelope, key: Buffer, { kind, personId }: SlotSecret): Envelope =>
  kind === 'person' && personId !== null ? removeSlot(envelope, key, { kind: 'thisPc', personId }) : envelope;

const ofNobody = { personId: null, account: '' } as const;

export const registerHandlers: CoreHandlers<Exclude<keyof typeof registerOps, 'register.backup'>> = {
  'register.status': async (_input, { state, host }) =>
    ok({
      dataFolder: state.dataFolder,
      portable: state.portable,
      files: await listRegisterFiles(state, host),
      open: state.session && currentInfo(state.session),
      mayRemember: await host.vault.available(),
      version: state.version,
      past: state.session?.viewed ?? null,
      clockWrongByMs: state.session?.clock.wrongByMs ?? 0,
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
            { kind: 'person', ...firstPerson, secret: password },
            { kind: 'recovery', ...ofNobody, secret: plainCode(recoveryCode) },
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
        secrets: [{ kind: 'practice', ...ofNobody, secret: practiceSecret }],
      },
      host,
    );
    if (made.ok) {
      fillPracticeRegister(made.value, host.now());
      await fillPracticeTier(made.value, host.now());
    }
    return begin(state, made);
  },

  'register.open': async ({ file, account, password }, { state, host }) => {
    const path = await existingRegister(state.dataFolder, file);
    if (!path.ok) return path;
    const knock = { kind: 'person', account, secret: password } as const;
    return begin(state, await unlock(path.value, knock, atThisPc(state, host)));
  },

  'register.recover': async ({ file, account, recoveryCode, newPassword }, { state, host }) => {
    const path = await existingRegister(state.dataFolder, file);
    if (!path.ok) return path;
    const knock = { kind: 'recovery', account, secret: recoveryCode, newPassword } as const;
    return begin(state, await unlock(path.value, knock, atThisPc(state, host)));
  },

  'register.lock': (_input, { state, host, job }) => {
    // Both windows lock together, whichever of them asks.
    const today = state.today ?? state;
    if (today.session) copyOnClosing(contextFor(today, host, job));
    lockRegister(today, host);
    return ok(null);
  },

  'register.changePassword': async ({ password, newPassword }, context) => {
    const { session } = context;
    const { id: personId } = session.person;
    const secret = {
      kind: 'person',
      personId,
      account: session.person.account,
      secret: newPassword,
    } as const;
    return rewrapKey(context, password, secret, text.logged.ownPassword);
  },

  'register.renewRecoveryCode': async ({ password }, context) => {
    const recoveryCode = newRecoveryCode();
    const secret = { kind: 'recovery', ...ofNobody, secret: plainCode(recoveryCode) } as const;
    const written = await rewrapKey(context, password, secret, text.logged.newCode);
    return written.ok ? ok({ recoveryCode }) : written;
  },

  'register.codePrinted': (_input, { write }) =>
    write(text.logged.codePrinted.what, (w, { at, name }) => {
      logAccess(w, { at, actor: name, deed: 'print', memberId: null, ...text.logged.codePrinted });
      return ok(null);
    }),
};
