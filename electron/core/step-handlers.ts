/** What was done, step by step, and taking it back. */
import type { stepOps } from '../../shared/ipc/step.ts';
import type { CoreHandlers } from './context.ts';

export const stepHandlers: CoreHandlers<keyof typeof stepOps> = {};
