/** Which copies of the open register lie beside it. The one place that reads the folder for this purpose. */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PastBackup } from '../../shared/ipc/past.ts';
import { dayInVietnam } from './today.ts';

export const backupFolder = (registerPath: string): string => join(dirname(registerPath), 'sao-luu');

/** "Chi bo 3 2026-11-22-081530.sodang" says when it was made, in UTC; null where a name says nothing. */
export function momentInName(file: string): string | null {
  const found = /(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})(\d{2})/.exec(file);
  if (!found) return null;
  const at = `${found[1]}T${found[2]}:${found[3]}:${found[4]}.000Z`;
  return Number.isNaN(Date.parse(at)) ? null : at;
}

/** Newest first. */
export function pastBackups(registerPath: string): PastBackup[] {
  const folder = backupFolder(registerPath);
  const stem = basename(registerPath).replace(/\.sodang$/i, '');
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    // No backup was made yet.
    return [];
  }
  return names
    .filter((name) => name.startsWith(`${stem} `) && name.toLowerCase().endsWith('.sodang'))
    .flatMap((file) => {
      const facts = statSync(join(folder, file), { throwIfNoEntry: false });
      if (!facts?.isFile()) return [];
      const at = momentInName(file) ?? facts.mtime.toISOString();
      return [{ file, at, day: dayInVietnam(new Date(at)), size: facts.size }];
    })
    .sort((a, b) => b.at.localeCompare(a.at));
}
