/**
 * One file off the disk: hashed, written over, flushed, deleted, looked for. What was not done is not called done. On an
 * SSD the old bytes may outlive all of it, which the report says; that is why the envelopes go first.
 */
import { randomFillSync } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open, rm } from 'node:fs/promises';
import { fileHash } from '../file-hash.ts';
import type { OwnPath } from './own-places.ts';

/** The disk as the eraser needs it, at the very edge: tests put one that fails in its place. */
export interface EraserDisk {
  /** null: nothing of that name, or no ordinary file */
  look(path: string): Promise<{ readonly size: number; readonly names: number } | null>;
  hash(path: string): Promise<string>;
  overwrite(path: string): Promise<void>;
  remove(path: string): Promise<void>;
}

const partLength = 2 ** 20;
/** Windows knows no such flag, and makes links for administrators only. */
const noFollow = constants.O_NOFOLLOW ?? 0;

export const realEraserDisk: EraserDisk = {
  async look(path) {
    const info = await lstat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    return info?.isFile() ? { size: info.size, names: info.nlink } : null;
  },
  hash: (path) => fileHash(path),
  async overwrite(path) {
    const file = await open(path, constants.O_RDWR | noFollow);
    try {
      const { size, nlink } = await file.stat();
      if (nlink > 1) throw Object.assign(new Error('it has another name'), { code: 'EMLINK' });
      const part = Buffer.alloc(Math.min(size, partLength));
      for (let at = 0; at < size; at += part.length) {
        randomFillSync(part);
        await file.write(part, 0, Math.min(part.length, size - at), at);
      }
      await file.sync();
    } finally {
      await file.close();
    }
  },
  remove: (path) => rm(path),
};

export interface Erased extends OwnPath {
  /** before it was touched; null where it could not be read */
  readonly sha256: string | null;
  readonly overwritten: boolean;
  /** deleted here, and seen to be gone */
  readonly deleted: boolean;
  /** codes of the system for what failed; '' = nothing */
  readonly fault: string;
}

/** What is larger is deleted only: writing over it takes minutes, and it is encrypted. */
export const mostOverwritten = 64 * 2 ** 20;

export async function eraseFile(file: OwnPath, disk: EraserDisk = realEraserDisk): Promise<Erased> {
  const { path } = file;
  let [sha256, overwritten, deleted]: [string | null, boolean, boolean] = [null, false, false];
  const faults: string[] = [];
  const trying = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      faults.push(error instanceof Error && 'code' in error ? String(error.code) : 'lỗi');
    }
  };
  await trying(async () => {
    const seen = await disk.look(path);
    if (!seen) throw Object.assign(new Error('nothing there'), { code: 'ENOENT' });
    await trying(async () => {
      sha256 = await disk.hash(path);
    });
    if (seen.size <= mostOverwritten)
      await trying(async () => {
        // Written over under one name it would be gone under the other, too, which may be no file of the program.
        if (seen.names > 1) throw Object.assign(new Error('it has another name'), { code: 'EMLINK' });
        await disk.overwrite(path);
        overwritten = true;
      });
    await disk.remove(path);
    if (await disk.look(path)) throw Object.assign(new Error('still there'), { code: 'EBUSY' });
    deleted = true;
  });
  return { ...file, sha256, overwritten, deleted, fault: faults.join(', ') };
}
