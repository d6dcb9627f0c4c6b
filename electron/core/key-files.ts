/** The envelope's two copies beside the register: "Chi bo.khoa" and "Chi bo.khoa2". */
import { readFile } from 'node:fs/promises';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import { writeFileAtomic } from './atomic-write.ts';
import { type Envelope, envelopeText, parseEnvelope } from './envelope.ts';

export interface KeyCopy {
  readonly path: string;
  /** false: no such file */
  readonly there: boolean;
  /** null: not there, cut short or damaged */
  readonly envelope: Envelope | null;
}

export const keyPaths = (registerPath: string): readonly [string, string] => {
  const stem = registerPath.replace(/\.sodang$/i, '');
  return [`${stem}.khoa`, `${stem}.khoa2`];
};

export const readCopies = (registerPath: string): Promise<KeyCopy[]> =>
  Promise.all(keyPaths(registerPath).map(readCopy));

async function readCopy(path: string): Promise<KeyCopy> {
  try {
    return { path, there: true, envelope: parseEnvelope(await readFile(path, 'utf8')) };
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { path, there: !gone, envelope: null };
  }
}

/** The second format wins over the first, whatever number an old file claims. */
const rank = ({ format, sequence }: Envelope): number => (format === 2 ? 2 ** 40 : 0) + sequence;

/** The different whole envelopes among the copies, newest first. */
export function wholeEnvelopes(copies: readonly KeyCopy[]): Envelope[] {
  const whole = copies.flatMap(({ envelope }) => envelope ?? []);
  const different = whole.filter((e, i) => !whole.slice(0, i).some((other) => isSame(e, other)));
  return different.sort((a, b) => rank(b) - rank(a));
}

const isSame = (a: Envelope, b: Envelope): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The newest whole copy; null when there is none. Nothing of it is proved before a slot was opened. */
export const readEnvelope = async (registerPath: string): Promise<Envelope | null> =>
  wholeEnvelopes(await readCopies(registerPath))[0] ?? null;

/**
 * One copy after the other, each whole: at every moment at least one of them opens the register. From the first copy on
 * the change holds, for the newer copy wins; a second one that could not be written is mended at the next opening.
 */
export async function writeEnvelope(registerPath: string, envelope: Envelope): Promise<Result<null>> {
  const [first, second] = keyPaths(registerPath);
  const written = await writeFileAtomic(first, envelopeText(envelope));
  if (written.ok) await writeFileAtomic(second, envelopeText(envelope));
  return written;
}

/** Writes anew each copy that is not this envelope. That it cannot is no reason to keep anybody out. */
export async function mendCopies(copies: readonly KeyCopy[], envelope: Envelope): Promise<Result<null>> {
  for (const copy of copies)
    if (!copy.envelope || !isSame(copy.envelope, envelope))
      await writeFileAtomic(copy.path, envelopeText(envelope));
  return ok(null);
}
