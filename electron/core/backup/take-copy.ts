/** A register for a machine that has none of it: from a stick, opened by its password or by the code on paper. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { backupText } from '../../../shared/i18n/vi/backup.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { momentText } from '../../../shared/text/moment.ts';
import type { CoreContext } from '../context.ts';
import { newRegister } from '../register-files.ts';
import { realDisk } from './copy-disk.ts';
import { copyFailure } from './copy-failure.ts';
import { partsOf } from './copy-files.ts';
import { proveCopy, vouchedFor } from './prove-copy.ts';
import { makeReady, swapIn } from './swap-in.ts';
import { type Opening, unlockCopy } from './unlock-copy.ts';

export interface Taken {
  readonly file: string;
  readonly at: string;
  readonly members: number;
  readonly events: number;
}

export async function takeCopy(
  { state, host, at }: Pick<CoreContext, 'state' | 'host' | 'at'>,
  {
    path,
    name,
    opening,
    unproven,
  }: {
    readonly path: string;
    readonly name: string;
    readonly opening: Opening;
    /** that nothing vouches for it was accepted */
    readonly unproven: boolean;
  },
): Promise<Result<Taken>> {
  const unlocked = await unlockCopy(path, opening, host);
  if (!unlocked.ok) return unlocked;
  const { key } = unlocked.value;
  const target = await newRegister(state.dataFolder, name);
  if (!target.ok) return target;
  const registerPath = target.value;
  const proven = proveCopy(path, { uid: null, key });
  if (!proven.ok) return proven;
  const vouched = vouchedFor(proven.value, unproven);
  if (!vouched.ok) return vouched;
  const { at: made, members, events, manifest } = proven.value;
  const what = backupText.taken(momentText(made));
  const actor = backupText.program;
  const ready = makeReady({
    from: path,
    registerPath,
    key,
    at,
    actor,
    what,
    reason: backupText.restoreReason,
    unproven: manifest === null,
  });
  if (!ready.ok) return ready;
  const laid: string[] = [];
  try {
    // The envelope first: a register without one could not be opened.
    for (const [i, from] of partsOf(path).envelopes.entries()) {
      const to = partsOf(registerPath).envelopes[i];
      if (to === undefined || !existsSync(from)) continue;
      laid.push(to);
      realDisk.copy(from, to);
    }
  } catch (error) {
    for (const file of [ready.value, ...laid]) realDisk.remove(file);
    return copyFailure(error, registerPath);
  }
  const swapped = swapIn({ ready: ready.value, registerPath, key, at, keepAs: null });
  key.fill(0);
  if (!swapped.ok) {
    for (const file of laid) realDisk.remove(file);
    return fail('register.folder-unwritable', { folder: state.dataFolder });
  }
  return ok({ file: basename(registerPath), at: made, members, events });
}
