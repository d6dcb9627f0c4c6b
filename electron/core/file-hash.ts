/** The SHA-256 of a file, read part by part: without waiting where the caller may not let go, else with. */
import { createHash } from 'node:crypto';
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';

const partLength = 2 ** 20;
/** Reading past the cache of the system asks for a buffer at a boundary of 4 KiB. */
const newPart = (): Buffer => Buffer.from(new ArrayBuffer(partLength + 4096), 0, partLength);

export function fileHashNow(path: string): string {
  const file = openSync(path, 'r');
  const sum = createHash('sha256');
  const part = newPart();
  try {
    for (let n = readSync(file, part); n > 0; n = readSync(file, part)) sum.update(part.subarray(0, n));
  } finally {
    closeSync(file);
  }
  return sum.digest('hex');
}

/** @param flags how it is opened, e.g. past the cache */
export async function fileHash(path: string, flags: number = constants.O_RDONLY): Promise<string> {
  const file = await open(path, flags);
  const sum = createHash('sha256');
  const part = newPart();
  try {
    for (let at = 0; ; ) {
      const { bytesRead } = await file.read(part, 0, part.length, at);
      if (bytesRead === 0) return sum.digest('hex');
      sum.update(part.subarray(0, bytesRead));
      at += bytesRead;
    }
  } finally {
    await file.close();
  }
}
