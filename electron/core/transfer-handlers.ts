/** Transfers: their papers, states and clocks; the holiday table. */
import type { transferOps } from '../../shared/ipc/transfer.ts';
import type { CoreHandlers } from './context.ts';
import { holidayHandlers } from './holiday-handlers.ts';
import { transferIncomingHandlers } from './transfer-incoming.ts';
import { transferPaperHandlers } from './transfer-papers.ts';
import { transferPlanHandlers } from './transfer-plan.ts';
import { transferQueries } from './transfer-queries.ts';
import { transferStepHandlers } from './transfer-steps.ts';

export const transferHandlers: CoreHandlers<keyof typeof transferOps> = {
  ...transferQueries,
  ...transferPlanHandlers,
  ...transferIncomingHandlers,
  ...transferStepHandlers,
  ...transferPaperHandlers,
  ...holidayHandlers,
};
