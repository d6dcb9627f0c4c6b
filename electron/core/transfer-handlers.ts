/** Transfers: their papers, states and clocks; the holiday table. */
import type { transferOps } from '../../shared/ipc/transfer.ts';
import type { CoreHandlers } from './context.ts';

export const transferHandlers: CoreHandlers<keyof typeof transferOps> = {};
