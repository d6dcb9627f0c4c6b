/**
 * The two desks of the one worker: today's register, and the register of another day that is looked at beside it. The
 * second has no life of its own: it is opened from the first, and closes with it.
 */
import type { CoreState } from './context.ts';

export interface Desks {
  readonly today: CoreState;
  readonly past: CoreState;
}

export type DeskName = keyof Desks;

type Common = Pick<
  CoreState,
  'dataFolder' | 'portable' | 'version' | 'userFolder' | 'update' | 'secondFolder'
>;

export function createDesks(common: Common): Desks {
  const desk = (): CoreState => ({
    ...{ ...common, session: null, secondProblem: null, backupProblem: null },
    scratch: new Map(),
  });
  // What is looked at is copied nowhere.
  const past: CoreState = { ...desk(), secondFolder: null };
  const today: CoreState = { ...desk(), past };
  past.today = today;
  return { today, past };
}
