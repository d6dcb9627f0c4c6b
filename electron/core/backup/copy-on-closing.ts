import { changedSinceCopy, copyHere, copyThere } from '../backup.ts';
import type { CoreContext, CoreState } from '../context.ts';
import { isCopiedByItself } from './backup-timer.ts';

/** Copies on their way to the stick after the register was locked. */
const underWay = new WeakMap<CoreState, Promise<unknown>>();

/**
 * The copy at the end of a session, where something was entered since the last one. It never keeps anybody from locking:
 * what fails is told at the next opening. The stick is written while the register is locked already.
 */
export function copyOnClosing(context: CoreContext): void {
  const { session, state, at } = context;
  if (!isCopiedByItself(session) || !changedSinceCopy(session)) return;
  const copied = copyHere(context, 'close');
  state.backupProblem = copied.ok ? null : { at, error: copied.error };
  if (copied.ok)
    underWay.set(
      state,
      copyThere(state, session, copied.value).catch(() => undefined),
    );
}

/** Until the stick is written, or given up. */
export const copiesSettled = async (state: CoreState): Promise<void> => {
  await underWay.get(state);
};
