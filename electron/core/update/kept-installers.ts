/** The installers that the program keeps: the newest, and the one before it for going back. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compareVersions, versionPattern } from '../../../shared/update/version.ts';

export interface KeptInstaller {
  readonly version: string;
  readonly file: string;
}

/** "0.2.0 SoDangVien-0.2.0-cai-dat.exe": the version in front is ours, whatever the publisher calls the file. */
export const keptName = (version: string, file: string): string => `${version} ${file}`;

/** Newest first. */
export async function keptInstallers(folder: string): Promise<readonly KeptInstaller[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .map((file) => ({ file, version: file.slice(0, file.indexOf(' ')) }))
    .filter(({ version }) => versionPattern.test(version))
    .sort((a, b) => compareVersions(b.version, a.version));
}

/** Everything but the new one and the newest of those before it goes. */
export async function dropOldInstallers(folder: string, current: string): Promise<void> {
  const kept = await keptInstallers(folder);
  const before = kept.find(({ version }) => compareVersions(version, current) <= 0);
  for (const { file } of kept.filter((it) => it !== kept[0] && it !== before))
    await rm(join(folder, file), { force: true });
}
