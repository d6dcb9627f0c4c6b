/** A register whose password is right and whose file is damaged: what can take its place, and putting it there. */
import { basename } from 'node:path';
import { openRegister } from '../../../db/open.ts';
import { isHere } from '../../../db/repo/carry-people.ts';
import { backupText } from '../../../shared/i18n/vi/backup.ts';
import type { DamageOffer } from '../../../shared/ipc/backup.ts';
import type { RegisterInfo } from '../../../shared/ipc/register.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { momentText } from '../../../shared/text/moment.ts';
import type { CoreState, Host } from '../context.ts';
import { readAnchor, writeAnchor } from '../log-anchor.ts';
import { endSession, openSession } from '../register-session.ts';
import { entryOf } from './copy-entry.ts';
import { backupFolder } from './copy-files.ts';
import { copiesIn } from './own-copies.ts';
import { proveCopy } from './prove-copy.ts';
import { damagedName, makeReady, swapIn } from './swap-in.ts';

export interface DamagedRegister {
  readonly path: string;
  readonly key: Buffer;
  /** whose password it was */
  readonly personId: number | null;
}

/**
 * Newest first. The first of them was read whole and opened just now; those before it that could not be are left out.
 */
export function damageOffers({ path, key }: DamagedRegister, secondFolder: string | null): DamageOffer[] {
  const register = { uid: null, key };
  const anchor = readAnchor(path, key);
  const lastHead = typeof anchor === 'string' || anchor.sequence === 0 ? null : anchor.sequence;
  const found = [
    ...copiesIn(backupFolder(path), path, register).map((copy) => ({ copy, place: 'here' as const })),
    ...(secondFolder === null ? [] : copiesIn(secondFolder, path, register)).map((copy) => ({
      copy,
      place: 'second' as const,
    })),
  ]
    .filter(({ copy }) => copy.state === 'sealed' || copy.state === 'unproven')
    .sort(
      (a, b) =>
        (b.copy.manifest?.sequence ?? -1) - (a.copy.manifest?.sequence ?? -1) ||
        b.copy.at.localeCompare(a.copy.at),
    );
  while (found.length > 0 && !proveCopy(found[0]?.copy.path ?? '', register).ok) found.shift();
  return found.map(({ copy, place }) => ({
    ...entryOf(copy, place),
    missing:
      lastHead === null || !copy.manifest ? null : Math.max(0, lastHead - copy.manifest.logHead.sequence),
  }));
}

/** The damaged file, and its -wal, stay beside the register under a name that says so. */
export function replaceDamaged(
  state: CoreState,
  host: Host,
  { register, copyPath }: { readonly register: DamagedRegister; readonly copyPath: string },
): Result<{ readonly info: RegisterInfo; readonly kept: string }> {
  const { path, key, personId } = register;
  const at = host.now().toISOString();
  const still = openRegister(path, key, at, { beforeMigration: () => fail('app.bad-request') });
  if (still.ok) {
    still.value.close();
    return fail('app.bad-request');
  }
  if (still.error.code !== 'register.damaged') return still;
  const proven = proveCopy(copyPath, { uid: null, key });
  if (!proven.ok) return proven;
  // Without the register itself nobody can say that this person came later.
  const { people } = proven.value;
  if (people && !isHere(people, personId)) return fail('register.person-left');
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
