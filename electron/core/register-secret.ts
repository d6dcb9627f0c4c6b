import { timingSafeEqual } from 'node:crypto';
import { logAccess } from '../../db/repo/access-log.ts';
import { registerKeyText } from '../../shared/i18n/vi/register-key.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { plainCode } from '../../shared/rules/recovery-code.ts';
import type { CoreContext } from './context.ts';
import { openKey } from './open-key.ts';
import { tryCounted } from './wrong-tries.ts';

/**
 * Proves that whoever is at work knows his or her own password, or the open register's recovery code; wrong ones count
 * like those at the door. A practice register has no secret to ask for.
 */
export async function proveSecret(
  { session, host, write }: CoreContext,
  kind: 'password' | 'recovery',
  typed: string,
): Promise<Result<null>> {
  const question =
    kind === 'recovery'
      ? { kind: 'recovery' as const, secret: plainCode(typed) }
      : { kind: 'person' as const, personId: session.person.id, secret: typed };
  const tried = await tryCounted(session.path, host, () => openKey(session.path, question));
  if (!tried.ok) return tried;
  const { value, refused } = tried.value;
  const isOurs = timingSafeEqual(value.key, session.key);
  value.key.fill(0);
  // Another register's envelope was laid beside this one meanwhile.
  if (!isOurs) return fail('register.envelope-tampered', { file: session.info.file });
  if (refused === 0 || session.readOnly) return ok(null);
  return write(registerKeyText.refused, (w, { at, name }) => {
    const { what, reason } = registerKeyText.logged.refused(refused);
    logAccess(w, { at, actor: name, deed: 'refused', memberId: null, what, reason });
    return ok(null);
  });
}
