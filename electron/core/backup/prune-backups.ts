import { mayGo } from '../../../shared/rules/backup-retention.ts';
import type { CopyDisk } from './copy-disk.ts';
import { partsOf } from './copy-files.ts';
import type { FoundCopy } from './own-copies.ts';

/** Deletes what the rule of keeping lets go. Only what carries the seal of this register is ever touched. */
export function pruneBackups(found: readonly FoundCopy[], disk: CopyDisk): number {
  const own = found.filter((c) => c.state === 'sealed');
  const copies = own.flatMap(({ manifest }) => manifest ?? []);
  const gone = new Set(mayGo(copies));
  let removed = 0;
  for (const { path, manifest } of own) {
    if (!manifest || !gone.has(manifest.sequence)) continue;
    const { data, envelopes, manifest: told } = partsOf(path);
    try {
      // The register first: what is left of a copy that was cut short here is no copy any more.
      for (const part of [data, told, ...envelopes]) disk.remove(part);
      removed++;
    } catch {
      // Held by another program: it goes next time.
    }
  }
  return removed;
}
