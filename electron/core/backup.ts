/**
 * A backup is a fresh encrypted copy beside its own envelope, opened and counted before it counts.
 * VACUUM INTO, because the SQLite backup interface refuses encrypted databases.
 */
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { openRegister } from '../../db/open.ts';
import { countMembers } from '../../db/repo/member.ts';
import { setLastBackup } from '../../db/repo/register.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { writeFailure } from './atomic-write.ts';
import type { CoreContext } from './context.ts';

/** "2026-11-22T08:15:30.123Z" → "2026-11-22-081530": sorts by name, no sign that Windows refuses. */
const stamp = (at: string): string => at.slice(0, 19).replace('T', '-').replaceAll(':', '');

/** Writes and verifies "sao-luu/<register> <stamp>.sodang" with its envelope. */
export async function backUpRegister(context: CoreContext): Promise<Result<{ file: string; at: string }>> {
  const { session, at } = context;
  const folder = join(dirname(session.path), 'sao-luu');
  const name = `${basename(session.path, '.sodang')} ${stamp(at)}.sodang`;
  const target = join(folder, name);
  const temporary = `${target}.tmp`;
  try {
    await mkdir(folder, { recursive: true });
    await rm(temporary, { force: true });
    session.db.handle.prepare('VACUUM INTO ?').run(temporary);
    if (!sameContents(context, temporary)) {
      await rm(temporary, { force: true });
      return fail('register.backup-failed');
    }
    const stem = (path: string) => path.replace(/\.sodang$/, '');
    for (const copy of ['.khoa', '.khoa2']) await copyFile(stem(session.path) + copy, stem(target) + copy);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return writeFailure(error, target);
  }
  const noted = context.write('Sao lưu', (db) => {
    setLastBackup(db, at);
    return ok(null);
  });
  return noted.ok ? ok({ file: name, at }) : noted;
}

function sameContents({ session, at }: CoreContext, path: string): boolean {
  const copy = openRegister(path, session.key, at);
  if (!copy.ok) return false;
  const same = countMembers(copy.value) === countMembers(session.db);
  // Opening wrote a -wal beside the copy; leaving WAL mode folds it back into the one file.
  copy.value.handle.pragma('journal_mode = DELETE');
  copy.value.close();
  return same;
}
