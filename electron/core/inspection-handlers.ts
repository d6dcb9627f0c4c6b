import type { inspectionOps } from '../../shared/ipc/inspection.ts';
import type { CoreHandlers } from './context.ts';

/** Inspection and supervision: plans, campaigns (cuộc), subjects, conclusions, follow-up. Restricted tier. */
export const inspectionHandlers: CoreHandlers<keyof typeof inspectionOps> = {};
