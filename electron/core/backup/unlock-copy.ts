import { fail, ok, type Result } from '../../../shared/result.ts';
import { openEnvelope, plainRecoveryCode } from '../envelope.ts';
import { readEnvelope } from '../key-files.ts';
import { practiceSecret } from '../practice.ts';

export interface Opening {
  readonly kind: 'password' | 'recovery';
  readonly secret: string;
}

/** The key of a register or of a copy, from the envelope beside it; proves that whoever asks may open it. */
export async function unlockCopy(path: string, { kind, secret }: Opening): Promise<Result<Buffer>> {
  const envelope = await readEnvelope(path);
  if (!envelope) return fail('backup.no-proof', { file: path.replace(/^.*[\\/]/, '') });
  const key =
    (await openEnvelope(envelope, kind, kind === 'recovery' ? plainRecoveryCode(secret) : secret)) ??
    (await openEnvelope(envelope, 'practice', practiceSecret));
  if (key) return ok(key);
  return fail(kind === 'recovery' ? 'register.wrong-recovery-code' : 'register.wrong-password');
}
