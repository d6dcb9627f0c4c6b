/** The envelope's two copies beside the register: "Chi bo.khoa" and "Chi bo.khoa2". */
import { readFile } from 'node:fs/promises';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import { writeFileAtomic } from './atomic-write.ts';
import { type Envelope, envelopeSchema } from './envelope.ts';

const copies = (registerPath: string): readonly [string, string] => {
  const stem = registerPath.replace(/\.sodang$/i, '');
  return [`${stem}.khoa`, `${stem}.khoa2`];
};

/** The newer of the copies that can be read; null when neither can. */
export async function readEnvelope(registerPath: string): Promise<Envelope | null> {
  let best: Envelope | null = null;
  for (const path of copies(registerPath)) {
    const found = await readCopy(path);
    if (found && (!best || found.sequence > best.sequence)) best = found;
  }
  return best;
}

async function readCopy(path: string): Promise<Envelope | null> {
  try {
    return envelopeSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    // Missing or cut short: the other copy serves.
    return null;
  }
}

/** One copy after the other, each whole: at every moment at least one of them opens the register. */
export async function writeEnvelope(registerPath: string, envelope: Envelope): Promise<Result<null>> {
  for (const path of copies(registerPath)) {
    const written = await writeFileAtomic(path, `${JSON.stringify(envelope, null, 1)}\n`);
    if (!written.ok) return written;
  }
  return ok(null);
}
