/** How prints are looked for, and the tables that go out: apart from the operations, which need the print jobs. */
import { z } from 'zod';
import { fullDate } from '../entities/event-dates.ts';
import { printWays, runStates } from './run.ts';

export const runFilterSchema = z.object({
  from: fullDate,
  to: fullDate,
  search: z.string().max(200),
  way: z.enum(printWays).nullable(),
  state: z.enum(runStates).nullable(),
  spoiled: z.boolean(),
  document: z.string().max(40).nullable(),
});
export type RunFilter = z.output<typeof runFilterSchema>;

export const printRegisterSheet = runFilterSchema.extend({ sheet: z.literal('printRegister') });
export const blankUseSheet = z.object({
  sheet: z.literal('blankUse'),
  year: z.number().int().min(1930).max(2200),
});
export const blankMovesSheet = z.object({ sheet: z.literal('blankMoves'), kindId: z.number().int() });
