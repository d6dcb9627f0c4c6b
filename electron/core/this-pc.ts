/**
 * "Remember on this PC": a slot of its own in the envelope under a random secret, which lies in the folder of this user
 * of the PC, readable by him alone (host.vault). It never lies beside the register, goes with the person's password, and
 * deleting the file makes the slot worthless.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { writeFileAtomic } from './atomic-write.ts';
import { changeEnvelope } from './change-envelope.ts';
import type { CoreContext, CoreState, Host } from './context.ts';
import { addSlot, type Envelope, removeSlot } from './envelope.ts';

const folderOf = ({ userFolder }: CoreState): string => join(userFolder, 'nho-mat-khau');
const fileOf = (state: CoreState, salt: string): string => join(folderOf(state), `${salt}.bin`);

export interface Remembered {
  readonly salt: string;
  readonly sealed: Uint8Array;
}

/** What this PC remembers of a register; null: nothing. */
export async function rememberedOf(state: CoreState, envelope: Envelope): Promise<Remembered | null> {
  for (const { kind, salt } of envelope.slots) {
    if (kind !== 'thisPc') continue;
    const sealed = await readFile(fileOf(state, salt)).catch(() => null);
    if (sealed) return { salt, sealed };
  }
  return null;
}

/** Gives this PC a slot of its own for whoever is at work; the register's key itself never leaves this thread. */
export async function rememberHere(context: CoreContext): Promise<Result<null>> {
  const { state, session, host } = context;
  const secret = randomBytes(32).toString('hex');
  const sealed = await host.vault.seal(secret);
  if (!sealed) return fail('register.cannot-remember');
  let salt = '';
  const owner = {
    kind: 'thisPc',
    personId: session.person.id,
    account: session.person.account,
    secret,
  } as const;
  const changed = await changeEnvelope(context, async (envelope, key) => {
    const more = await addSlot(envelope, key, owner);
    salt = more.slots.at(-1)?.salt ?? '';
    return more;
  });
  if (!changed.ok) return changed;
  await mkdir(folderOf(state), { recursive: true }).catch(() => undefined);
  return writeFileAtomic(fileOf(state, salt), sealed);
}

/** Deletes what this PC keeps; where the register is open, its slot goes as well. */
export async function forgetHere(
  state: CoreState,
  envelope: Envelope,
  open: CoreContext | null,
): Promise<Result<null>> {
  const remembered = await rememberedOf(state, envelope);
  if (!remembered) return ok(null);
  await rm(fileOf(state, remembered.salt), { force: true });
  if (!open) return ok(null);
  return changeEnvelope(open, (now, key) => removeSlot(now, key, { kind: 'thisPc', salt: remembered.salt }));
}

export const openRemembered = (host: Host, { sealed }: Remembered): Promise<string | null> =>
  host.vault.open(sealed);
