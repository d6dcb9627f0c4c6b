/** A register whose password is right and whose file is damaged: which copies can take its place, and who may let them. */
import { basename } from 'node:path';
import { safetyText } from '../../../shared/i18n/vi/safety.ts';
import type { BackupPlace, DamageOffer } from '../../../shared/ipc/backup.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { mayDo } from '../../../shared/rules/rights.ts';
import { readAnchor } from '../log-anchor.ts';
import { entryOf } from './copy-entry.ts';
import { backupFolder } from './copy-files.ts';
import { copiesIn, type FoundCopy } from './own-copies.ts';
import { type ProvenCopy, proveCopy } from './prove-copy.ts';

export interface DamagedRegister {
  readonly path: string;
  readonly key: Buffer;
  /** whose password it was */
  readonly personId: number | null;
}

interface Offered {
  readonly copy: FoundCopy;
  readonly place: BackupPlace;
}

interface Offering {
  /** newest first; the first of them was read whole and opened just now, those before it that could not be are left out */
  readonly offers: readonly Offered[];
  readonly newest: ProvenCopy | null;
}

/** What there is to take its place, here and where a second copy goes. */
export function offered({ path, key }: DamagedRegister, secondFolder: string | null): Offering {
  const register = { uid: null, key };
  const at = (place: BackupPlace, folder: string | null): Offered[] =>
    folder === null ? [] : copiesIn(folder, path, register).map((copy) => ({ copy, place }));
  const number = ({ copy }: Offered) => copy.manifest?.sequence ?? -1;
  const offers = [...at('here', backupFolder(path)), ...at('second', secondFolder)]
    .filter(({ copy }) => copy.state === 'sealed' || copy.state === 'unproven')
    .sort((a, b) => number(b) - number(a) || b.copy.at.localeCompare(a.copy.at));
  for (const [n, { copy }] of offers.entries()) {
    const proven = proveCopy(copy.path, register);
    if (proven.ok) return { offers: offers.slice(n), newest: proven.value };
  }
  return { offers: [], newest: null };
}

/**
 * Nobody is signed in at the door, and the damaged file cannot be asked: who the password belongs to, and what that person
 * may do, is told by the newest copy that can be believed, not by whichever older one was chosen.
 */
export function mayReplace({ path, personId }: DamagedRegister, { people }: ProvenCopy): Result<null> {
  // Of an older schema, which had one person.
  if (!people) return ok(null);
  const here = people.filter(({ leftOn }) => leftOn === '');
  const person = here.find(({ id }) => personId === null || id === personId);
  // Without the register itself nobody can say that this person came later.
  if (!person) return fail('register.person-left');
  if (mayDo(person.role, 'keep')) return ok(null);
  const able = here.filter(({ role }) => mayDo(role, 'keep'));
  const who = able.map(({ name, role }) => `${safetyText.roles[role].toLowerCase()} ${name}`).join(', ');
  return fail('backup.not-yours', { file: basename(path), who });
}

export function damageOffers(
  register: DamagedRegister,
  secondFolder: string | null,
): Result<readonly DamageOffer[]> {
  const { offers, newest } = offered(register, secondFolder);
  const may = newest ? mayReplace(register, newest) : ok(null);
  if (!may.ok) return may;
  const anchor = readAnchor(register.path, register.key);
  const lastHead = typeof anchor === 'string' || anchor.sequence === 0 ? null : anchor.sequence;
  return ok(
    offers.map(({ copy, place }) => ({
      ...entryOf(copy, place),
      missing:
        lastHead === null || !copy.manifest ? null : Math.max(0, lastHead - copy.manifest.logHead.sequence),
    })),
  );
}
