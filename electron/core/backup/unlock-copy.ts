import type { Result } from '../../../shared/result.ts';
import { ok } from '../../../shared/result.ts';
import { plainCode } from '../../../shared/rules/recovery-code.ts';
import type { Host } from '../context.ts';
import { readEnvelope } from '../key-files.ts';
import { openKey } from '../open-key.ts';
import { practiceSecret } from '../practice.ts';
import { tryCounted } from '../wrong-tries.ts';

export interface Opening {
  readonly kind: 'password' | 'recovery';
  readonly secret: string;
  /** the post under which it is opened, where there are several */
  readonly account?: string | undefined;
}

export interface UnlockedCopy {
  /** whoever asked wipes it */
  readonly key: Buffer;
  readonly personId: number | null;
}

/**
 * The key of a register or of a copy, from the envelope beside it; proves that whoever asks may open it. Wrong secrets
 * count like those at the door.
 */
export async function unlockCopy(
  path: string,
  { kind, secret, account }: Opening,
  host: Host,
): Promise<Result<UnlockedCopy>> {
  const envelope = await readEnvelope(path);
  if (envelope?.slots.some((slot) => slot.kind === 'practice'))
    return openKey(path, { kind: 'practice', secret: practiceSecret });
  const question =
    kind === 'recovery'
      ? ({ kind, secret: plainCode(secret) } as const)
      : ({ kind: 'person', secret, ...(account !== undefined && { account }) } as const);
  const opened = await tryCounted(path, host, () => openKey(path, question));
  return opened.ok ? ok(opened.value.value) : opened;
}
