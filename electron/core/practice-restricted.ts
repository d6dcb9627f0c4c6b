import { organisationsAsOf } from '../../db/repo/organisation-as-of.ts';
import { putRestrictedPassword } from '../../db/repo/restricted.ts';
import { practiceRestrictedPassword } from '../../shared/ipc/restricted.ts';
import { ok } from '../../shared/result.ts';
import type { Session } from './context.ts';
import { insertPracticePetitions } from './practice-petitions.ts';
import { hashPassword } from './restricted-password.ts';
import { dayInVietnam } from './today.ts';

/** The restricted tier of a practice register: some letters, behind a password that stands on the gate itself. */
export async function fillPracticeTier({ db, keeper, info }: Session, now: Date): Promise<void> {
  const password = await hashPassword(practiceRestrictedPassword);
  const today = dayInVietnam(now);
  const branches = organisationsAsOf(db, today)
    .filter(({ parentId }) => parentId === info.rootOrgId)
    .map(({ id }) => id);
  // A step of its own: it is passed over where the tier is closed, and the rest of the register is not.
  db.tx({ name: keeper, reason: 'Lập sổ luyện tập', at: now.toISOString() }, (w) => {
    putRestrictedPassword(w, password);
    insertPracticePetitions(w, branches, today);
    return ok(null);
  });
}
