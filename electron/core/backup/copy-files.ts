/**
 * The files of a copy and their names: "Chi bo 3 2026-11-22-081530 000012.sodang" with .khoa, .khoa2 and .kiem of the
 * same stem. The number stands last and is the order; the moment is for people.
 */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export const backupFolder = (registerPath: string): string => join(dirname(registerPath), 'sao-luu');

export const stemOf = (path: string): string => path.replace(/\.sodang$/i, '');

export const partsOf = (path: string) => {
  const stem = stemOf(path);
  return {
    data: path,
    manifest: `${stem}.kiem`,
    envelopes: [`${stem}.khoa`, `${stem}.khoa2`] as const,
  };
};

/** "2026-11-22T08:15:30.123Z" → "2026-11-22-081530": sorts by name, no sign that Windows refuses. */
const stamp = (at: string): string => at.slice(0, 19).replace('T', '-').replaceAll(':', '');

export const copyName = (registerPath: string, at: string, sequence: number): string =>
  `${basename(stemOf(registerPath))} ${stamp(at)} ${String(sequence).padStart(6, '0')}.sodang`;

/** What a copy that was cut short leaves behind ends like this; nothing that counts ever does. */
export const unfinished = '.dang-chep';

/** Whether a file of the folder is a copy of this register by its name; what it holds is told by its manifest. */
export const isCopyOf = (registerPath: string, name: string): boolean =>
  name.startsWith(`${basename(stemOf(registerPath))} `) && /\.sodang$/i.test(name);

/** Names in a folder; none where it is not there. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
