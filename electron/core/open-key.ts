/** From the two copies and a secret to the register's key: which copy counts, and which of five things went wrong. */
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { type Envelope, isGenuine, openEnvelope, type SlotQuestion } from './envelope.ts';
import { type KeyCopy, readCopies, wholeEnvelopes } from './key-files.ts';

export interface OpenedKey {
  /** whoever asked wipes it */
  readonly key: Buffer;
  readonly personId: number | null;
  /** the one that counts, and the copies as they lay there, for mending */
  readonly envelope: Envelope;
  readonly copies: readonly KeyCopy[];
}

type Question = SlotQuestion & { readonly secret: string };

/**
 * @returns 'register.envelope-missing', 'register.envelope-damaged' (neither copy is whole), 'register.envelope-tampered'
 *   (the secret fits, the seal does not, in both), or that the secret is wrong
 */
export async function openKey(registerPath: string, question: Question): Promise<Result<OpenedKey>> {
  const copies = await readCopies(registerPath);
  const whole = wholeEnvelopes(copies);
  const file = basename(registerPath);
  if (whole.length === 0) {
    const there = copies.some((copy) => copy.there);
    return fail(there ? 'register.envelope-damaged' : 'register.envelope-missing', { file });
  }
  let tampered = false;
  for (const [i, envelope] of whole.entries()) {
    const opened = await openEnvelope(envelope, question);
    if (!opened) continue;
    const { key } = opened;
    // An older copy counts only where the newer one was not written by this register: else the secret was changed.
    const outdated = whole.slice(0, i).some((newer) => isGenuine(newer, key));
    if (!outdated && isGenuine(envelope, key)) return ok({ ...opened, envelope, copies });
    tampered ||= !outdated;
    key.fill(0);
  }
  if (tampered) return fail('register.envelope-tampered', { file });
  return fail(question.kind === 'recovery' ? 'register.wrong-recovery-code' : 'register.wrong-password');
}
