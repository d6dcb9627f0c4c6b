/** A register that this PC opens without a password, for the one user of Windows who asked for it. */
import { z } from 'zod';
import { command } from './define.ts';
import type { RegisterInfo } from './register.ts';

const file = z.string().min(1).max(200);

export const thisPcOps = {
  'thisPc.remember': command<null>()(z.object({ password: z.string().max(200) })),
  'thisPc.open': command<RegisterInfo>()(z.object({ file }), { whileLocked: true }),
  /** from the start screen, too: whoever sits there may always make the PC forget */
  'thisPc.forget': command<null>()(z.object({ file }), { whileLocked: true }),
};
