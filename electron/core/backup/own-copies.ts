/** The copies of one register that lie in a folder, as their manifests tell them. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReadDb } from '../../../db/connection.ts';
import { lastBackupNoted } from '../../../db/repo/register-mark.ts';
import { backupText } from '../../../shared/i18n/vi/backup.ts';
import type { BackupState } from '../../../shared/ipc/backup.ts';
import { backupFolder, isCopyOf, namesIn, partsOf } from './copy-files.ts';
import { isSealed, type Manifest, readManifest } from './manifest.ts';

export interface FoundCopy {
  readonly path: string;
  readonly file: string;
  readonly state: BackupState;
  readonly manifest: Manifest | null;
  readonly bytes: number;
  /** of the manifest; else when the file was last written */
  readonly at: string;
}

export interface RegisterKey {
  /** null where the register itself cannot be read: the seal alone says then whose a copy is */
  readonly uid: string | null;
  readonly key: Buffer;
}

/** What the manifest, the sizes and the seal say; nothing is opened. Null where the file cannot be seen at all. */
export function lookAtCopy(path: string, { uid, key }: RegisterKey): FoundCopy | null {
  const parts = partsOf(path);
  try {
    const { size, mtime } = statSync(path);
    const found = { path, file: basename(path), bytes: size };
    if (!existsSync(parts.manifest))
      return { ...found, state: 'unproven', manifest: null, at: mtime.toISOString() };
    const manifest = readManifest(readFileSync(parts.manifest, 'utf8'));
    if (!manifest) return { ...found, state: 'broken', manifest, at: mtime.toISOString() };
    const whole = manifest.bytes === size && parts.envelopes.some((envelope) => existsSync(envelope));
    const foreign = uid !== null && manifest.register !== uid;
    const state = foreign ? 'foreign' : whole && isSealed(manifest, key) ? 'sealed' : 'broken';
    return { ...found, state, manifest, at: manifest.at };
  } catch {
    return null;
  }
}

/** Newest first: by number, and those without one by their moment after all others. */
export function copiesIn(folder: string, registerPath: string, register: RegisterKey): FoundCopy[] {
  return namesIn(folder)
    .filter((name) => isCopyOf(registerPath, name))
    .flatMap((name) => lookAtCopy(join(folder, name), register) ?? [])
    .sort((a, b) => (b.manifest?.sequence ?? -1) - (a.manifest?.sequence ?? -1) || b.at.localeCompare(a.at));
}

/** The number in the name of a copy of this register, or of its manifest; 0 where there is none. */
function numberOf(registerPath: string, name: string): number {
  const number = / (\d{6,9})\.(?:sodang|kiem)$/.exec(name)?.[1];
  return isCopyOf(registerPath, name.replace(/kiem$/, 'sodang')) && number !== undefined ? Number(number) : 0;
}

/** The greatest number that the names in these folders tell of; 0 where there is none. */
export const newestNumber = (folders: readonly string[], registerPath: string): number =>
  Math.max(0, ...folders.flatMap(namesIn).map((name) => numberOf(registerPath, name)));

/**
 * The manifest of the newest copy that carries this register's seal, whether or not the copy itself still lies there: what
 * the register had come to when it was made, it had come to. One file is read where the newest is whole.
 */
export function newestSealed(folder: string, registerPath: string, key: Buffer): Manifest | null {
  const manifests = namesIn(folder)
    .filter((name) => name.endsWith('.kiem'))
    .map((name) => ({ name, number: numberOf(registerPath, name) }))
    .filter(({ number }) => number > 0)
    .sort((a, b) => b.number - a.number);
  for (const { name } of manifests) {
    try {
      const manifest = readManifest(readFileSync(join(folder, name), 'utf8'));
      if (manifest && isSealed(manifest, key)) return manifest;
    } catch {
      // Gone with the stick, or held by another program: the one before it tells, too.
    }
  }
  return null;
}

/**
 * One more than any number that was ever given to a copy: the names in the folder tell it even of a broken one, the log
 * where the folder was emptied.
 */
export function nextSequence({ path, db }: { readonly path: string; readonly db: ReadDb }): number {
  const noted = backupText.numberIn(lastBackupNoted(db) ?? '');
  return Math.max(noted, newestNumber([backupFolder(path)], path)) + 1;
}
