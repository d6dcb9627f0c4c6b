/** "Nhớ trên máy này": remembering, opening by it, forgetting. */
import { logAccess } from '../../db/repo/access-log.ts';
import { registerKeyText as text } from '../../shared/i18n/vi/register-key.ts';
import type { thisPcOps } from '../../shared/ipc/this-pc.ts';
import { fail, ok } from '../../shared/result.ts';
import type { CoreHandlers } from './context.ts';
import { readEnvelope } from './key-files.ts';
import { existingRegister } from './register-files.ts';
import { proveSecret } from './register-secret.ts';
import { forgetHere, openRemembered, rememberedOf, rememberHere } from './this-pc.ts';
import { atThisPc, unlock } from './unlock.ts';

export const thisPcHandlers: CoreHandlers<keyof typeof thisPcOps> = {
  'thisPc.remember': async ({ password }, context) => {
    if (!(await context.host.vault.available())) return fail('register.cannot-remember');
    const known = await proveSecret(context, 'password', password);
    if (!known.ok) return known;
    const kept = await rememberHere(context);
    if (!kept.ok) return kept;
    return context.write(text.logged.remember.what, (w, { at, name }) => {
      logAccess(w, { at, actor: name, deed: 'password', memberId: null, ...text.logged.remember });
      return ok(null);
    });
  },

  'thisPc.open': async ({ file }, { state, host }) => {
    const path = await existingRegister(state.dataFolder, file);
    if (!path.ok) return path;
    const envelope = await readEnvelope(path.value);
    const remembered = envelope && (await rememberedOf(state, envelope));
    const secret = remembered && (await openRemembered(host, remembered));
    if (!remembered || secret === null) return fail('register.not-remembered');
    const knock = { kind: 'thisPc', salt: remembered.salt, secret } as const;
    const session = await unlock(path.value, knock, atThisPc(state, host));
    if (!session.ok)
      return session.error.code === 'register.wrong-password' ? fail('register.not-remembered') : session;
    state.session = session.value;
    return ok(session.value.info);
  },

  'thisPc.forget': async ({ file }, context) => {
    const { state } = context;
    const path = await existingRegister(state.dataFolder, file);
    if (!path.ok) return path;
    const envelope = await readEnvelope(path.value);
    if (!envelope) return ok(null);
    const isOpen = state.session?.path === path.value && !state.session.readOnly;
    return forgetHere(state, envelope, isOpen ? context : null);
  },
};
