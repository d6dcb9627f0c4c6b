import type { inspectionOps } from '../../shared/ipc/inspection.ts';
import type { CoreHandlers } from './context.ts';
import { campaignHandlers } from './inspection-campaigns.ts';
import { figureHandlers } from './inspection-figures.ts';
import { planHandlers } from './inspection-plans.ts';
import { subjectHandlers } from './inspection-subjects.ts';

/** Inspection and supervision: plans, campaigns (cuộc), subjects, conclusions, follow-up. Restricted tier. */
export const inspectionHandlers: CoreHandlers<keyof typeof inspectionOps> = {
  ...campaignHandlers,
  ...subjectHandlers,
  ...planHandlers,
  ...figureHandlers,
};
