/** The one way in which the envelope of an open register changes: from a proved copy, both copies, noted in the register. */
import { putEnvelopeSeen } from '../../db/repo/envelope-seen.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CoreContext } from './context.ts';
import { type Envelope, isGenuine } from './envelope.ts';
import { readCopies, wholeEnvelopes, writeEnvelope } from './key-files.ts';

/**
 * Example: `changeEnvelope(context, (envelope, key) => addSlot(envelope, key, secret))`.
 * @param change must not keep the key
 */
export async function changeEnvelope(
  { session, write }: CoreContext,
  change: (envelope: Envelope, key: Buffer) => Envelope | Promise<Envelope>,
): Promise<Result<null>> {
  const envelope = wholeEnvelopes(await readCopies(session.path)).find((e) => isGenuine(e, session.key));
  if (!envelope) return fail('register.envelope-missing', { file: session.info.file });
  const changed = await change(envelope, session.key);
  const written = await writeEnvelope(session.path, changed);
  if (!written.ok) return written;
  return write('Ghi tệp khóa', (w) => {
    putEnvelopeSeen(w, changed.sequence);
    return ok(null);
  });
}
