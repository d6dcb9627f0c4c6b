/** How much room a disk has, for sentences that say how much is missing. */
import { statfsSync } from 'node:fs';
import { dirname, parse } from 'node:path';

const megabytes = (bytes: number): number => Math.ceil(bytes / 2 ** 20);

export interface Room {
  /** "D:" on Windows; nothing elsewhere, where the folder says it */
  readonly drive?: string;
  readonly freeMb?: number;
  readonly needMb?: number;
}

/**
 * @param needed bytes that are to be written
 * @returns no figures where the disk says that there is room: then it was something else, a quota or the largest file
 */
export function roomOf(path: string, needed?: number): Room {
  const drive = parse(path).root.replace(/[\\/]+$/, '');
  const named = drive === '' ? {} : { drive };
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    const free = bavail * bsize;
    if (needed === undefined) return { ...named, freeMb: Math.floor(free / 2 ** 20) };
    return free >= needed
      ? named
      : { ...named, freeMb: Math.floor(free / 2 ** 20), needMb: megabytes(needed) };
  } catch {
    // A stick that was pulled has no room to tell of.
    return named;
  }
}
