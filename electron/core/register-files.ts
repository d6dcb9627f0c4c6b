/** The data folder: which registers lie in it, and where a new one goes. */
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegisterFile } from '../../shared/ipc/register.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { readEnvelope } from './key-files.ts';

export const registerExtension = '.sodang';

/** Newest first. A folder that is not there yet holds none. */
export async function listRegisterFiles(folder: string): Promise<RegisterFile[]> {
  const names = await readdir(folder).catch(() => []);
  const files: RegisterFile[] = [];
  for (const file of names.filter((n) => n.toLowerCase().endsWith(registerExtension))) {
    const path = join(folder, file);
    const envelope = await readEnvelope(path);
    files.push({
      file,
      practice: envelope?.slots.some((slot) => slot.kind === 'practice') ?? false,
      modifiedAt: (await stat(path)).mtime.toISOString(),
    });
  }
  return files.sort((a, b) => b.modifiedAt.localeCompare(a.modifiedAt));
}

/** Path of a register by its file name, which must be a bare name in the data folder. */
export async function existingRegister(folder: string, file: string): Promise<Result<string>> {
  const path = join(folder, file);
  const bare = !/[\\/]/.test(file) && file.toLowerCase().endsWith(registerExtension);
  if (!bare || !(await stat(path).catch(() => null))) return fail('register.not-found', { file });
  return ok(path);
}

/** Path for a new register; refused when the name is taken or the folder cannot be written. */
export async function newRegister(folder: string, name: string): Promise<Result<string>> {
  const path = join(folder, `${name}${registerExtension}`);
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    return fail('register.folder-unwritable', { folder });
  }
  return (await stat(path).catch(() => null)) ? fail('register.exists', { name }) : ok(path);
}
