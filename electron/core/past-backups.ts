/** Which copies of the open register can be looked at, as their manifests tell them. */
import { getRegister } from '../../db/repo/register.ts';
import type { PastBackup } from '../../shared/ipc/past.ts';
import { backupFolder } from './backup/copy-files.ts';
import { copiesIn } from './backup/own-copies.ts';
import type { Session } from './context.ts';
import { dayInVietnam } from './today.ts';

/** "Chi bo 3 2026-11-22-081530 000012.sodang" says when it was made, in UTC; null where a name says nothing. */
export function momentInName(file: string): string | null {
  const found = /(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})(\d{2})/.exec(file);
  if (!found) return null;
  const at = `${found[1]}T${found[2]}:${found[3]}:${found[4]}.000Z`;
  return Number.isNaN(Date.parse(at)) ? null : at;
}

/** Newest first. One without a manifest was made by an older program: its name says when. */
export function pastBackups({ path, db, key }: Session): PastBackup[] {
  return copiesIn(backupFolder(path), path, { uid: getRegister(db)?.uid ?? null, key })
    .filter(({ state }) => state === 'sealed' || state === 'unproven')
    .map(({ file, manifest, at: written, bytes }) => {
      const at = manifest ? manifest.at : (momentInName(file) ?? written);
      return { file, at, day: dayInVietnam(new Date(at)), size: bytes };
    })
    .sort((a, b) => b.at.localeCompare(a.at));
}
