/** The gate before inspection and petitions. */
import { logAccess } from '../../db/repo/access-log.ts';
import { getRestrictedAccess } from '../../db/repo/restricted.ts';
import { restrictedText } from '../../shared/i18n/vi/restricted.ts';
import type { restrictedOps } from '../../shared/ipc/restricted.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { proveSecret } from './register-secret.ts';
import { checkPassword, setPassword } from './restricted-password.ts';
import { markUsed } from './restricted-tier.ts';

/** Open from now on; that it was opened stays in the log of who looked at what. */
function open({ session, host, write }: CoreContext, reason: string): Result<null> {
  if (!session.person.restricted) return fail('right.restricted');
  return write('Mở phần có mật khẩu riêng', (w, { at, name }) => {
    const what = restrictedText.name;
    logAccess(w, { at, actor: name, deed: 'reveal', memberId: null, what, reason, restricted: true });
    session.restricted.open = true;
    markUsed(session.restricted, host.uptime());
    return ok(null);
  });
}

async function setAndOpen(context: CoreContext, password: string, reason: string): Promise<Result<null>> {
  const set = await setPassword(context, password);
  return set.ok ? open(context, reason) : set;
}

export const restrictedHandlers: CoreHandlers<keyof typeof restrictedOps> = {
  'restricted.status': (_input, { db, session }) =>
    ok({
      set: getRestrictedAccess(db) !== undefined,
      open: session.restricted.open,
      practice: session.info.practice,
    }),

  'restricted.set': async ({ registerPassword, newPassword }, context) => {
    const { db, session } = context;
    if (getRestrictedAccess(db)) return fail('restricted.already-set');
    // A practice register has no password of its own to ask for.
    if (!session.info.practice) {
      const known = await proveSecret(context, 'password', registerPassword);
      if (!known.ok) return known;
    }
    return setAndOpen(context, newPassword, restrictedText.logged.set);
  },

  'restricted.unlock': async ({ password }, context) => {
    const right = await checkPassword(context, password);
    return right.ok ? open(context, restrictedText.logged.unlock) : right;
  },

  'restricted.lock': (_input, { session }) => {
    session.restricted.open = false;
    return ok(null);
  },

  'restricted.change': async ({ password, newPassword }, context) => {
    const right = await checkPassword(context, password);
    return right.ok ? setPassword(context, newPassword) : right;
  },

  'restricted.reset': async ({ recoveryCode, newPassword }, context) => {
    const known = await proveSecret(context, 'recovery', recoveryCode);
    return known.ok ? setAndOpen(context, newPassword, restrictedText.logged.reset) : known;
  },
};
