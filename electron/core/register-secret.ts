import { fail, ok, type Result } from '../../shared/result.ts';
import type { Session } from './context.ts';
import { type Envelope, openEnvelope, plainRecoveryCode } from './envelope.ts';
import { readEnvelope } from './key-files.ts';

/** Proves that whoever is at work knows the open register's password or its recovery code. */
export async function unwrapKey(
  session: Session,
  kind: 'password' | 'recovery',
  typed: string,
): Promise<Result<{ readonly envelope: Envelope; readonly key: Buffer }>> {
  const envelope = await readEnvelope(session.path);
  if (!envelope) return fail('register.envelope-missing', { file: session.info.file });
  const secret = kind === 'recovery' ? plainRecoveryCode(typed) : typed;
  const key = await openEnvelope(envelope, kind, secret);
  if (key) return ok({ envelope, key });
  return fail(kind === 'recovery' ? 'register.wrong-recovery-code' : 'register.wrong-password');
}
