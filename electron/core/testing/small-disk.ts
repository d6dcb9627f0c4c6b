// A disk that is soon full, for tests of what is written.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** A disk of 256 kB: needs a Linux machine where mounting is allowed. @returns false where it is not */
export function mountSmallDisk(path: string): boolean {
  mkdirSync(path);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
