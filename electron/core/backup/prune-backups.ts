import { mayGo } from '../../../shared/rules/backup-retention.ts';
import type { CopyDisk } from './copy-disk.ts';
import { partsOf } from './copy-files.ts';
import type { FoundCopy } from './own-copies.ts';

/** The register first: what is left of a copy when this is cut short is no copy any more. */
export function removeCopy(path: string, disk: CopyDisk): void {
  const { data, envelopes, manifest } = partsOf(path);
  for (const part of [data, manifest, ...envelopes]) disk.remove(part);
}

/** Deletes what the rule of keeping lets go. Only what carries the seal of this register is ever touched. */
export function pruneBackups(found: readonly FoundCopy[], disk: CopyDisk): number {
  const own = found.filter((c) => c.state === 'sealed');
  const copies = own.flatMap(({ manifest }) => manifest ?? []);
  const gone = new Set(mayGo(copies));
  let removed = 0;
  for (const { path, manifest } of own) {
    if (!manifest || !gone.has(manifest.sequence)) continue;
    try {
      removeCopy(path, disk);
      removed++;
    } catch {
      // Held by another program: it goes next time.
    }
  }
  return removed;
}
