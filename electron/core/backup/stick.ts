/** A stick as the second copy needs it, at the very edge. Asynchronous: a slow stick must not keep the register waiting. */
import { createHash } from 'node:crypto';
import { constants, type PathLike } from 'node:fs';
import { type FileHandle, open, rm, stat, statfs } from 'node:fs/promises';
import { renameWithRetry } from '../atomic-write.ts';

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

async function sumOf(file: FileHandle, part: Buffer): Promise<string> {
  const sum = createHash('sha256');
  for (let at = 0; ; ) {
    const { bytesRead } = await file.read(part, 0, part.length, at);
    if (bytesRead === 0) return sum.digest('hex');
    sum.update(part.subarray(0, bytesRead));
    at += bytesRead;
  }
}

async function hash(path: PathLike, flags: number): Promise<string> {
  const file = await open(path, flags);
  try {
    // Reading past the cache asks for a buffer at a boundary of 4 KiB.
    const pool = new ArrayBuffer(partLength + 4096);
    return await sumOf(file, Buffer.from(pool, 0, partLength));
  } finally {
    await file.close();
  }
}

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
  hash: (path) => hash(path, constants.O_RDONLY),
  async hashFromMedium(path) {
    // Windows and some file systems have no such way; what the cache holds is read then.
    const direct = constants.O_DIRECT;
    if (direct !== undefined) {
      try {
        return await hash(path, constants.O_RDONLY | direct);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EINVAL')) throw error;
      }
    }
    return hash(path, constants.O_RDONLY);
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
