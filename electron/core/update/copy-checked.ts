/** Reads a file from a stick part by part, never more of it than was signed, and keeps it only if it is what was signed. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { writeFailure } from '../atomic-write.ts';
import type { JobControl } from '../context.ts';

export interface Signed {
  readonly size: number;
  readonly sha256: string;
}

const partSize = 1024 * 1024;

/** Whether the bytes at a path are those that were signed; `each` is given every part on the way. */
async function isAsSigned(
  path: string,
  { size, sha256 }: Signed,
  each: (part: Buffer, read: number) => Promise<void>,
): Promise<boolean> {
  const hash = createHash('sha256');
  let read = 0;
  // One byte more than there may be, so that a file that has grown is seen and not cut to measure.
  for await (const part of createReadStream(path, { highWaterMark: partSize, end: size })) {
    const bytes = part as Buffer;
    read += bytes.length;
    if (read > size) return false;
    hash.update(bytes);
    await each(bytes, read);
  }
  return read === size && hash.digest('hex') === sha256;
}

class Stopped extends Error {}

/** Looks at the whole file without keeping it. */
export async function checkFile(path: string, signed: Signed, job: JobControl): Promise<Result<null>> {
  const file = basename(path);
  try {
    const same = await isAsSigned(path, signed, async (_part, read) => {
      if (job.cancelled()) throw new Stopped();
      job.progress(read, signed.size, file);
    });
    return same ? ok(null) : fail('update.file-damaged', { file });
  } catch (error) {
    return error instanceof Stopped ? fail('app.cancelled') : fail('update.file-damaged', { file });
  }
}

/** Copies under a new name, flushes, reads the copy back from the disk, and only then gives it its name. */
export async function copyChecked(
  from: string,
  to: string,
  signed: Signed,
  job: JobControl,
): Promise<Result<null>> {
  const file = basename(from);
  const temporary = `${to}.tmp`;
  const drop = (result: Result<null>): Promise<Result<null>> =>
    rm(temporary, { force: true }).then(
      () => result,
      () => result,
    );
  // What is at work: a stick that is pulled out fails in reading, everything else is the PC's own disk.
  let reading = false;
  try {
    await mkdir(dirname(to), { recursive: true });
    const copy = await open(temporary, 'w');
    try {
      reading = true;
      const same = await isAsSigned(from, signed, async (part, read) => {
        if (job.cancelled()) throw new Stopped();
        reading = false;
        await copy.writeFile(part);
        reading = true;
        job.progress(read, signed.size * 2, file);
      });
      if (!same) return await drop(fail('update.file-damaged', { file }));
      reading = false;
      await copy.sync();
    } finally {
      await copy.close();
    }
    const kept = await isAsSigned(temporary, signed, async (_part, read) => {
      job.progress(signed.size + read, signed.size * 2, file);
    });
    if (!kept) return await drop(fail('update.copy-damaged', { file }));
    await rename(temporary, to);
    return ok(null);
  } catch (error) {
    if (error instanceof Stopped) return drop(fail('app.cancelled'));
    return drop(reading ? fail('update.file-damaged', { file }) : writeFailure(error, to));
  }
}
