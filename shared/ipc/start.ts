/** Where a register lies and whether all is well with it: what is checked at the start, and the ways out of a bad place. */
import { z } from 'zod';
import { fullDate } from '../entities/event-dates.ts';
import type { ClockJump } from '../rules/clock-jump.ts';
import type { Place } from '../rules/place-of-data.ts';
import { command, query } from './define.ts';
import { type RegisterInfo, registerOps } from './register.ts';

export interface StartNotes {
  /** null where the clock can be believed */
  readonly clock: ClockJump | null;
  /** ISO day that somebody said it is, because the clock is wrong; null where nobody did */
  readonly saidDay: string | null;
  /** null where nothing need be said of it */
  readonly place: Place | null;
}

/** As for opening it. */
const knock = registerOps['register.open'].input;

export const startOps = {
  /** a register that lies where it cannot be worked with: a copy of it is shown, and nothing can be written */
  'register.view': command<RegisterInfo>()(knock, { whileLocked: true }),
  /** the same, copied with its keys into the person's own folder on this PC and opened there */
  'register.copyHere': command<RegisterInfo & { readonly folder: string }>()(knock, { whileLocked: true }),
  /** what is said once at the start: the clock, and where the register lies */
  'register.startNotes': query<StartNotes>()(z.object({})),
  /** a person says which day it is, where the clock of the PC cannot be believed; until the program ends */
  'register.sayDay': command<null>()(z.object({ day: fullDate })),
};
