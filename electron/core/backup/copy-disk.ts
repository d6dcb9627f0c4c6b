/**
 * The disk as the copies need it, at the very edge: what fails, fails here, and tests may put another disk in its place.
 * Synchronous on purpose: the register's worker has nothing better to do while its copy is on its way to the disk, and
 * nothing of the register can change between two of these steps.
 */

import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { fileHashNow } from '../file-hash.ts';

export interface CopyDisk {
  makeFolder(path: string): void;
  exists(path: string): boolean;
  size(path: string): number;
  /** a new file with this text, flushed */
  write(path: string, text: string): void;
  /** a new file with the same bytes, flushed */
  copy(from: string, to: string): void;
  /** a second name for the same file, where the disk knows such */
  link(from: string, to: string): void;
  flush(path: string): void;
  flushFolder(path: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  hash(path: string): string;
}

function flush(path: string): void {
  // Windows flushes only what was opened for writing.
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

export const realDisk: CopyDisk = {
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  exists: existsSync,
  size: (path) => statSync(path).size,
  write(path, text) {
    writeFileSync(path, text);
    flush(path);
  },
  copy(from, to) {
    copyFileSync(from, to);
    flush(to);
  },
  link: linkSync,
  flush,
  flushFolder(path) {
    // The new name must reach the disk too. Windows cannot open folders and needs no such step.
    if (process.platform === 'win32') return;
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  },
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  hash: fileHashNow,
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Virus scanners hold a fresh file for a moment: wait, never write in place instead. */
export function renamePatiently(disk: CopyDisk, from: string, to: string): void {
  for (const wait of [50, 100, 200, 400, 800, 1600, 3200]) {
    try {
      disk.rename(from, to);
      return;
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
  disk.rename(from, to);
}

/** Clearing up that may fail, because something else is about to be told: the next copy clears it up. */
export function tryTo(clear: () => void): void {
  try {
    clear();
  } catch {
    // Held by another program.
  }
}
