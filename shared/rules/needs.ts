/** What a deed needs: a right, and a register of today. */
import { mayDo, type Right, type Role } from './rights.ts';

/**
 * Beside the rights: `out` prints, copies or exports what is there, by the right to write, and of a past day too;
 * `today` is everybody's own (password, this PC), but not while a past day is looked at.
 */
export type Need = Right | 'out' | 'today';

export const rightFor = (need: Need): Right => (need === 'out' ? 'write' : need === 'today' ? 'read' : need);

/** Which register of another day is looked at: a copy of today's, or one that lies where it cannot be worked with. */
export type PastKind = 'backup' | 'elsewhere';

/** What lies elsewhere has no register of today beside it, whose log would note what goes out. */
const ofPastDay = (need: Need, kind: PastKind): boolean =>
  need === 'read' || need === 'log' || (need === 'out' && kind === 'backup');

/** @param past null at the desk of today */
export const mayNow = (role: Role, past: PastKind | null, need: Need): boolean =>
  mayDo(role, rightFor(need)) && (past === null || ofPastDay(need, past));
