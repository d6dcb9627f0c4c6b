/** Putting a copy in the place of a register whose file is damaged. */
import { basename } from 'node:path';
import { openRegister } from '../../../db/open.ts';
import { backupText } from '../../../shared/i18n/vi/backup.ts';
import type { RegisterInfo } from '../../../shared/ipc/register.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { momentText } from '../../../shared/text/moment.ts';
import type { CoreState, Host } from '../context.ts';
import { writeAnchor } from '../log-anchor.ts';
import { endSession, openSession } from '../register-session.ts';
import { type DamagedRegister, mayReplace, offered } from './damage-offers.ts';
import { proveCopy, vouchedFor } from './prove-copy.ts';
import { damagedName, makeReady, swapIn } from './swap-in.ts';

/** The damaged file, and its -wal, stay beside the register under a name that says so. */
export function replaceDamaged(
  state: CoreState,
  host: Host,
  {
    register,
    copyPath,
    unproven,
  }: {
    readonly register: DamagedRegister;
    readonly copyPath: string;
    /** that nothing vouches for the copy was accepted */
    readonly unproven: boolean;
  },
): Result<{ readonly info: RegisterInfo; readonly kept: string }> {
  const { path, key, personId } = register;
  const at = host.now().toISOString();
  const still = openRegister(path, key, at, { beforeMigration: () => fail('app.bad-request') });
  if (still.ok) {
    still.value.close();
    return fail('app.bad-request');
  }
  if (still.error.code !== 'register.damaged') return still;
  const { newest } = offered(register, state.secondFolder);
  // Reading a copy whole takes time, and the newest is the one that is mostly chosen.
  const proven = newest?.path === copyPath ? ok(newest) : proveCopy(copyPath, { uid: null, key });
  if (!proven.ok) return proven;
  for (const copy of newest ? [newest, proven.value] : [proven.value]) {
    const may = mayReplace(register, copy);
    if (!may.ok) return may;
  }
  const vouched = vouchedFor(proven.value, unproven);
  if (!vouched.ok) return vouched;
  const kept = damagedName(path, at);
  const { manifest, at: copyAt } = proven.value;
  const ready = makeReady({
    from: copyPath,
    registerPath: path,
    key,
    at,
    actor: backupText.program,
    what: backupText.replaced(
      { sequence: manifest?.sequence ?? null, at: momentText(copyAt) },
      basename(kept),
    ),
    reason: backupText.damageReason,
    unproven: manifest === null,
  });
  if (!ready.ok) return ready;
  endSession(state);
  const swapped = swapIn({ ready: ready.value, registerPath: path, key, at, keepAs: kept });
  if (!swapped.ok) return swapped;
  const opened = openSession(path, { key: Buffer.from(key), personId }, host);
  if (!opened.ok) return opened;
  state.session = opened.value;
  writeAnchor(opened.value, at);
  return ok({ info: opened.value.info, kept: basename(kept) });
}
