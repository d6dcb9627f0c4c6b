import { z } from 'zod';
import { fullDate } from '../entities/event-dates.ts';

/** What happened from one day to another, both included, in an organisation with its subtree. */
export const periodQuestion = z.object({
  from: fullDate,
  to: fullDate,
  orgId: z.number().int().positive(),
});
export type PeriodQuestion = z.output<typeof periodQuestion>;
