/** A stick as the second copy needs it, at the very edge. Asynchronous: a slow stick must not keep the register waiting. */
import { constants } from 'node:fs';
import { open, rm, stat, statfs } from 'node:fs/promises';
import { renameWithRetry } from '../atomic-write.ts';
import { fileHash } from '../file-hash.ts';

export interface Stick {
  isThere(folder: string): Promise<boolean>;
  free(folder: string): Promise<number>;
  /** a new file with the same bytes, flushed to the medium */
  copy(from: string, to: string): Promise<void>;
  hash(path: string): Promise<string>;
  /** like hash, past what the system still holds in memory, where the system has a way past it */
  hashFromMedium(path: string): Promise<string>;
  rename(from: string, to: string): Promise<void>;
  flushFolder(folder: string): Promise<void>;
  remove(path: string): Promise<void>;
}

const partLength = 2 ** 20;

export const realStick: Stick = {
  isThere: async (folder) => (await stat(folder).catch(() => null))?.isDirectory() ?? false,
  async free(folder) {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
  async copy(from, to) {
    const source = await open(from, 'r');
    try {
      const target = await open(to, 'w');
      try {
        const part = Buffer.alloc(partLength);
        for (let at = 0; ; ) {
          const { bytesRead } = await source.read(part, 0, part.length, at);
          if (bytesRead === 0) break;
          await target.writeFile(part.subarray(0, bytesRead));
          at += bytesRead;
        }
        await target.sync();
      } finally {
        await target.close();
      }
    } finally {
      await source.close();
    }
  },
  hash: (path) => fileHash(path),
  async hashFromMedium(path) {
    // Windows and some file systems have no such way; what the cache holds is read then.
    const direct = constants.O_DIRECT;
    if (direct !== undefined) {
      try {
        return await fileHash(path, constants.O_RDONLY | direct);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EINVAL')) throw error;
      }
    }
    return fileHash(path);
  },
  rename: renameWithRetry,
  async flushFolder(folder) {
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  remove: (path) => rm(path, { force: true }),
};
