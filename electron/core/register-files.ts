/** The data folder: which registers lie in it, and where a new one goes. */
import { mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegisterFile } from '../../shared/ipc/register.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { isRefused, type Place } from '../../shared/rules/place-of-data.ts';
import type { CoreState, Host } from './context.ts';
import type { Envelope } from './envelope.ts';
import { readEnvelope } from './key-files.ts';
import { placeOfFolder } from './place-probe.ts';
import { rememberedOf } from './this-pc.ts';
import { waitBeforeTry } from './wrong-tries.ts';

export const registerExtension = '.sodang';

/** Newest first. A folder that is not there yet holds none. */
export async function listRegisterFiles(state: CoreState, host: Host): Promise<RegisterFile[]> {
  const folder = state.dataFolder;
  const names = await readdir(folder).catch(() => []);
  const files: RegisterFile[] = [];
  for (const file of names.filter((n) => n.toLowerCase().endsWith(registerExtension))) {
    const path = join(folder, file);
    const envelope = await readEnvelope(path);
    files.push({
      file,
      practice: envelope?.slots.some((slot) => slot.kind === 'practice') ?? false,
      modifiedAt: (await stat(path)).mtime.toISOString(),
      accounts:
        envelope?.slots.flatMap((s) => (s.kind === 'person' && s.account !== '' ? s.account : [])) ?? [],
      recovery: recoveryOf(envelope),
      remembered: envelope !== null && (await rememberedOf(state, envelope)) !== null,
      wait: await waitBeforeTry(path, host),
    });
  }
  return files.sort((a, b) => b.modifiedAt.localeCompare(a.modifiedAt));
}

function recoveryOf(envelope: Envelope | null): RegisterFile['recovery'] {
  const slot = envelope?.slots.find(({ kind }) => kind === 'recovery');
  if (!slot) return 'none';
  // The codes of the first versions had no check letters.
  return slot.bound ? 'halves' : 'whole';
}

/** Said with the way out that the start screen offers. */
export function refusedPlace({ kind }: Place, folder: string): Result<never> {
  if (kind === 'network') return fail('place.network', { folder });
  return fail(kind === 'too-long' ? 'place.too-long' : 'place.unwritable', { folder });
}

/** Path of a register by its file name, which must be a bare name in the data folder. */
export async function existingRegister(folder: string, file: string): Promise<Result<string>> {
  const path = join(folder, file);
  const bare = !/[\\/]/.test(file) && file.toLowerCase().endsWith(registerExtension);
  if (!bare || !(await stat(path).catch(() => null))) return fail('register.not-found', { file });
  const place = await placeOfFolder(folder);
  return isRefused(place) ? refusedPlace(place, folder) : ok(path);
}

/** Path for a new register; refused when the name is taken or the folder cannot be written. */
export async function newRegister(folder: string, name: string): Promise<Result<string>> {
  const path = join(folder, `${name}${registerExtension}`);
  const place = await placeOfFolder(folder);
  if (isRefused(place) && place.kind !== 'unwritable') return refusedPlace(place, folder);
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    return fail('register.folder-unwritable', { folder });
  }
  return (await stat(path).catch(() => null)) ? fail('register.exists', { name }) : ok(path);
}
