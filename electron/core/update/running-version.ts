/** Which version ran here last, so that the first start of another one is told, and told once. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '../../../shared/result.ts';
import { versionPattern } from '../../../shared/update/version.ts';
import { writeFileAtomic } from '../atomic-write.ts';

const noteIn = (folder: string): string => join(folder, 'ban-dang-dung.txt');

/** null: nothing noted yet, or what is noted is no version. */
export async function lastVersion(folder: string): Promise<string | null> {
  const text = (await readFile(noteIn(folder), 'utf8').catch(() => '')).trim();
  return versionPattern.test(text) ? text : null;
}

export async function noteVersion(folder: string, version: string): Promise<Result<null>> {
  // Where it cannot be kept the news is told again: no reason to refuse anything.
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  const written = await writeFileAtomic(noteIn(folder), `${version}\n`);
  return written.ok ? written : ok(null);
}
