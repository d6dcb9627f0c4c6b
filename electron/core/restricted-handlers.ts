import type { restrictedOps } from '../../shared/ipc/restricted.ts';
import type { CoreHandlers } from './context.ts';

/** The restricted tier: its own password over inspection and petitions. */
export const restrictedHandlers: CoreHandlers<keyof typeof restrictedOps> = {};
