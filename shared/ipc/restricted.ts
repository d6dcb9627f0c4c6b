/** The restricted tier: its own password over inspection, petitions and foreign relations. */
import { z } from 'zod';
import { command, query } from './define.ts';
import { passwordSchema } from './register.ts';

/** After so many minutes in which nobody used it, the tier closes of itself. */
export const restrictedMinutes = 15;

/** Known to everybody: said on the gate of a practice register, and only there. */
export const practiceRestrictedPassword = 'luyện tập 123';

export interface RestrictedStatus {
  /** false: nobody has given the tier a password yet */
  readonly set: boolean;
  readonly open: boolean;
  readonly practice: boolean;
}

const password = z.string().max(200);

export const restrictedOps = {
  'restricted.status': query<RestrictedStatus>()(z.object({})),
  /** The first time: by whoever knows the register's own password. */
  'restricted.set': command<null>()(z.object({ registerPassword: password, newPassword: passwordSchema })),
  'restricted.unlock': command<null>()(z.object({ password })),
  'restricted.lock': command<null>()(z.object({})),
  'restricted.change': command<null>()(z.object({ password, newPassword: passwordSchema })),
  /** Forgotten: the register's recovery code from the safe gives a new one. */
  'restricted.reset': command<null>()(
    z.object({ recoveryCode: z.string().max(200), newPassword: passwordSchema }),
  ),
};
