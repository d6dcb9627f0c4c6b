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

export function createDesks(common: Pick<CoreState, 'dataFolder' | 'portable' | 'version'>): Desks {
  const past: CoreState = { ...common, session: null, scratch: new Map() };
  const today: CoreState = { ...common, session: null, scratch: new Map(), past };
  past.today = today;
  return { today, past };
}
