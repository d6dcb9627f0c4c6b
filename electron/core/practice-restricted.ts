import type { Connection } from '../../db/connection.ts';
import { putRestrictedPassword } from '../../db/repo/restricted.ts';
import { practiceRestrictedPassword } from '../../shared/ipc/restricted.ts';
import { ok } from '../../shared/result.ts';
import { hashPassword } from './restricted-password.ts';

/** The gate of a practice register opens by a password that stands on the gate itself. */
export async function givePracticePassword(db: Connection, now: Date): Promise<void> {
  const made = await hashPassword(practiceRestrictedPassword);
  db.tx({ name: '', reason: 'Lập sổ luyện tập', at: now.toISOString() }, (w) => {
    putRestrictedPassword(w, made);
    return ok(null);
  });
}
