/**
 * What the register of prints keeps: a print is sent first, and counts only when a person has said what came out.
 * The state machine: sent → confirmed (some sheet used paper) or void (none came out); a copy is never counted.
 */
import { z } from 'zod';

export const printWays = ['printer', 'file', 'trial'] as const;
export type PrintWay = (typeof printWays)[number];

export const runStates = ['sent', 'confirmed', 'void', 'copy'] as const;
export type RunState = (typeof runStates)[number];

/** What a person may say of a sheet. */
export const sheetAnswers = ['good', 'spoiled', 'notPrinted'] as const;
export type SheetAnswer = (typeof sheetAnswers)[number];
export type SheetOutcome = SheetAnswer | 'waiting' | 'copy';

export const answeredSheetSchema = z.object({
  sheet: z.number().int().min(1),
  outcome: z.enum(sheetAnswers),
  /** of the blank that went through the printer; '' on plain paper */
  serial: z.string().trim().max(40),
  /** why it is spoiled; '' otherwise */
  why: z.string().trim().max(300),
});
export type AnsweredSheet = z.output<typeof answeredSheetSchema>;

/** The state in which a run begins: what goes to a file or is only tried is a copy. */
export const firstState = (way: PrintWay): RunState => (way === 'printer' ? 'sent' : 'copy');

/** What the answers make of the run. */
export const answeredState = (sheets: readonly Pick<AnsweredSheet, 'outcome'>[]): 'confirmed' | 'void' =>
  sheets.every(({ outcome }) => outcome === 'notPrinted') ? 'void' : 'confirmed';

/** The shortest reason that says anything. */
export const shortestReason = 5;
