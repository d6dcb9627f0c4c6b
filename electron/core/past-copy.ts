/**
 * A backup is never opened where it lies: it is copied, still encrypted, to a folder of this process under the system's
 * temporary files, and only the copy is opened, brought to today's schema and thrown away. So the backup keeps its bytes,
 * nothing is laid beside it, and it may lie on a stick that cannot be written.
 */
import { constants, copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const prefix = 'so-dang-vien-xem-lai-';

export interface PastCopy {
  readonly path: string;
  remove(): void;
}

/** @throws what the file system says: no room, no such file */
export function copyToLookAt(path: string): PastCopy {
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const copy = join(folder, basename(path));
    copyFileSync(path, copy, constants.COPYFILE_EXCL);
    // A register that was copied while it was open has its last entries in there.
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    return { path: copy, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Copies that a crash has left; they are encrypted, but nobody needs them any more. */
export function clearLeftCopies(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (Number.isNaN(pid) || (pid !== process.pid && isAlive(pid)) || pid === process.pid) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // Of another person at this PC: theirs to clear.
    }
  }
}
