import { openSync } from 'node:fs';

/**
 * Tells the library under this process (watch-disk.c) which calls are to fail; both orders look like a file that cannot
 * be opened. @returns of 'off': whether a call was made to fail
 */
export function order(words: string): boolean {
  try {
    openSync(`/soak-fault/${words}`, 'r');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST';
  }
  throw new Error('the library that lets calls fail is not loaded');
}
