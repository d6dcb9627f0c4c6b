/**
 * One verified copy. It is written under a name that counts for nothing, opened with the key, checked page by page and
 * counted table by table against the register; its manifest and its envelopes are laid beside it; its name comes last.
 * Whatever fails or is cut off on the way leaves the copies that were there, and nothing that could pass for one.
 */
import { basename, dirname, join } from 'node:path';
import type { Connection, ReadDb } from '../../../db/connection.ts';
import { openCopy, sameCounts, tableCounts, writeCopy } from '../../../db/copy.ts';
import { logHead } from '../../../db/log-chain.ts';
import { hasLogChain, registerMark } from '../../../db/repo/register-mark.ts';
import type { BackupReason } from '../../../shared/ipc/backup.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { type CopyDisk, realDisk, renamePatiently, tryTo } from './copy-disk.ts';
import { copyFailure } from './copy-failure.ts';
import { backupFolder, copyName, namesIn, partsOf, unfinished } from './copy-files.ts';
import { type Manifest, type ManifestContent, readManifest, sealManifest } from './manifest.ts';
import { nextSequence } from './own-copies.ts';

export interface CopySource {
  /** the open register; one that is not migrated yet has no more than this */
  readonly db: ReadDb & Pick<Connection, 'handle'>;
  readonly path: string;
  readonly key: Buffer;
  readonly uid: string;
  readonly program: string;
}

export interface WrittenBackup {
  readonly path: string;
  readonly manifest: Manifest;
}

/** @param disk another one only where a failing disk is tried */
export function writeBackup(
  source: CopySource,
  {
    reason,
    at,
    disk = realDisk,
  }: { readonly reason: BackupReason; readonly at: string; readonly disk?: CopyDisk },
): Result<WrittenBackup> {
  const folder = backupFolder(source.path);
  const sequence = nextSequence(source);
  const target = join(folder, copyName(source.path, at, sequence));
  const temporary = target + unfinished;
  const parts = partsOf(target);
  const journal = `${temporary}-journal`;
  const made = [temporary, journal, target, parts.manifest, ...parts.envelopes];
  const undo = <T>(failure: T): T => {
    for (const path of made) tryTo(() => disk.remove(path));
    return failure;
  };
  try {
    disk.makeFolder(folder);
    clearUnfinished(folder, '', disk);
    clearUnfinished(dirname(source.path), basename(source.path), disk);
    writeCopy(source.db, temporary);
    disk.flush(temporary);
    const counts = verifiedCounts(source, temporary);
    if (!counts) return undo(fail('register.backup-failed'));
    // SQLite leaves it where the disk failed just as it was taken away; the copy is whole without it.
    disk.remove(journal);
    const envelopes = copyEnvelopes(source.path, target, disk);
    if (envelopes.length === 0) return undo(fail('register.envelope-missing', { file: '' }));
    const content: ManifestContent = {
      format: 1,
      register: source.uid,
      sequence,
      at,
      reason,
      program: source.program,
      schema: Number(source.db.handle.pragma('user_version', { simple: true })),
      bytes: disk.size(temporary),
      sha256: disk.hash(temporary),
      envelopes,
      counts,
      mark: registerMark(source.db),
      logHead: hasLogChain(source.db) ? logHead(source.db) : { sequence: 0, mac: '' },
    };
    const sealed = sealManifest(content, source.key);
    disk.write(parts.manifest, sealed);
    disk.flushFolder(folder);
    renamePatiently(disk, temporary, target);
    disk.flushFolder(dirname(target));
    const manifest = readManifest(sealed);
    if (!manifest) throw new Error('a manifest that was just sealed cannot be read');
    return ok({ path: target, manifest });
  } catch (error) {
    return undo(copyFailure(error, target));
  }
}

/** The rows of every table, where the copy has as many of each as the register; null where it has not, or does not open. */
function verifiedCounts({ db, key }: CopySource, path: string): Manifest['counts'] | null {
  const copy = openCopy(path, key);
  if (!copy.ok) return null;
  const counts = tableCounts(copy.value);
  copy.value.close();
  return sameCounts(counts, tableCounts(db)) ? counts : null;
}

function copyEnvelopes(registerPath: string, target: string, disk: CopyDisk): string[] {
  const to = partsOf(target).envelopes;
  const hashes: string[] = [];
  for (const [i, from] of partsOf(registerPath).envelopes.entries()) {
    const path = to[i];
    if (path === undefined || !disk.exists(from)) continue;
    disk.copy(from, path);
    const hash = disk.hash(path);
    if (hash !== disk.hash(from)) throw new Error('the copy of the envelope is another one');
    hashes.push(hash);
  }
  return hashes;
}

/** What an earlier copy, or a restore, that was cut short has left. */
function clearUnfinished(folder: string, begins: string, disk: CopyDisk): void {
  for (const name of namesIn(folder))
    if (name.startsWith(begins) && name.includes(unfinished)) tryTo(() => disk.remove(join(folder, name)));
}
