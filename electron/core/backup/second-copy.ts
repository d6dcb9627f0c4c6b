/**
 * The copy of a copy on a stick or another disk. It counts only after it was written, flushed, read back to the last
 * byte and opened with the key; until then it lies under a name that counts for nothing.
 */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openCopy, sameCounts, tableCounts } from '../../../db/copy.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { realDisk } from './copy-disk.ts';
import { namesIn, partsOf, unfinished } from './copy-files.ts';
import { copiesIn } from './own-copies.ts';
import { pruneBackups } from './prune-backups.ts';
import { realStick, type Stick } from './stick.ts';
import { stickFailure } from './stick-failure.ts';
import type { WrittenBackup } from './write-backup.ts';

export interface SecondPlace {
  readonly folder: string;
  readonly key: Buffer;
  /** another one only where a failing stick is tried */
  readonly stick?: Stick;
}

export interface CopiedThere {
  readonly at: string;
  readonly file: string;
  readonly freeBytes: number;
}

export async function copyToSecond(
  { path, manifest }: WrittenBackup,
  { folder, key, stick = realStick }: SecondPlace,
): Promise<Result<CopiedThere>> {
  const parts = partsOf(path);
  const sources = [...parts.envelopes, parts.manifest, path];
  // The caller's key is wiped when the register is locked meanwhile.
  const ownKey = Buffer.from(key);
  const made: string[] = [];
  try {
    if (!(await stick.isThere(folder))) return fail('backup.stick-absent', { folder });
    for (const name of namesIn(folder))
      if (name.includes(unfinished)) await stick.remove(join(folder, name)).catch(() => undefined);
    const freeBefore = await stick.free(folder);
    if (freeBefore < manifest.bytes + 2 ** 20)
      return fail('backup.stick-full', { folder, ...mb(manifest.bytes + 2 ** 20, freeBefore) });
    for (const source of sources) {
      // One of the two envelopes may be missing; the manifest and the register may not.
      if (parts.envelopes.some((envelope) => envelope === source) && !existsSync(source)) continue;
      const sum = await stick.hash(source);
      const target = join(folder, basename(source));
      const temporary = target + unfinished;
      made.push(temporary);
      await stick.copy(source, temporary);
      if ((await stick.hashFromMedium(temporary)) !== sum)
        return await undo(fail('backup.stick-lies', { folder }));
      if (source === path && !opens(temporary, ownKey, manifest.counts)) {
        // A stick that was pulled meanwhile refuses to be read once more, and is told as such.
        await stick.hash(temporary);
        return await undo(fail('backup.stick-lies', { folder }));
      }
      await stick.rename(temporary, target);
      made.push(target);
    }
    await stick.flushFolder(folder);
    const there = join(folder, basename(path));
    if ((await stick.hashFromMedium(there)) !== manifest.sha256)
      return await undo(fail('backup.stick-lies', { folder }));
    pruneBackups(
      copiesIn(folder, registerPathLike(path, folder), { uid: manifest.register, key: ownKey }),
      realDisk,
    );
    return ok({ at: manifest.at, file: basename(path), freeBytes: await stick.free(folder) });
  } catch (error) {
    const free = await stick.free(folder).catch(() => 0);
    const there = await stick.isThere(folder).catch(() => false);
    return undo(stickFailure(error, { folder, there, ...mb(manifest.bytes, free) }));
  } finally {
    ownKey.fill(0);
  }

  async function undo<T>(failure: T): Promise<T> {
    for (const file of made) await stick.remove(file).catch(() => undefined);
    return failure;
  }
}

const mb = (need: number, free: number) => ({
  needMb: Math.ceil(need / 2 ** 20),
  freeMb: Math.floor(free / 2 ** 20),
});

function opens(path: string, key: Buffer, counts: Readonly<Record<string, number>>): boolean {
  const copy = openCopy(path, key);
  if (!copy.ok) return false;
  const same = sameCounts(tableCounts(copy.value), counts);
  copy.value.close();
  return same;
}

/** "…/USB/Chi bo 3.sodang": copies are found by the name of the register they are of. */
export const registerPathLike = (copy: string, folder: string): string =>
  join(folder, `${basename(copy).replace(/ \d{4}-\d{2}-\d{2}-\d{6} \d{6,9}\.sodang$/i, '')}.sodang`);
