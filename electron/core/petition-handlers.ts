import type { petitionOps } from '../../shared/ipc/petition.ts';
import type { CoreHandlers } from './context.ts';

/** Petitions (đơn thư) with deadlines and outcomes. Restricted tier. */
export const petitionHandlers: CoreHandlers<keyof typeof petitionOps> = {};
