import { basename } from 'node:path';
import type { BackupEntry, BackupPlace } from '../../../shared/ipc/backup.ts';
import type { FoundCopy } from './own-copies.ts';
import type { WrittenBackup } from './write-backup.ts';

/** A copy as the page is told of it. */
export const entryOf = (
  { file, state, manifest, at, bytes }: FoundCopy,
  place: BackupPlace,
): BackupEntry => ({
  place,
  file,
  state,
  at,
  bytes,
  sequence: manifest?.sequence ?? null,
  reason: manifest?.reason ?? null,
  members: manifest?.counts.member ?? null,
  events: manifest?.counts.event ?? null,
});

/** A copy that was written just now. */
export const asFound = ({ path, manifest }: WrittenBackup): FoundCopy => ({
  path,
  file: basename(path),
  state: 'sealed',
  manifest,
  bytes: manifest.bytes,
  at: manifest.at,
});
